import { Table } from '@zendeskgarden/react-tables';
import { useAdminWords } from '../words';
import type { Refused } from './Adding';
import { whyRefused } from './whyRefused';

const MAX_SHOWN = 100;

/** Replies that were not written, and why. */
export function RefusedList({ refused }: { refused: readonly Refused[] }) {
  const say = useAdminWords();
  return (
    <Table size="small" isReadOnly aria-label={say('import.refusedCaption')}>
      <Table.Head>
        <Table.HeaderRow>
          <Table.HeaderCell>{say('import.column.title')}</Table.HeaderCell>
          <Table.HeaderCell>{say('import.column.why')}</Table.HeaderCell>
        </Table.HeaderRow>
      </Table.Head>
      <Table.Body>
        {refused.slice(0, MAX_SHOWN).map(({ content: { entry }, why }) => (
          <Table.Row key={entry.key}>
            <Table.Cell>
              <bdi>{entry.title}</bdi>
            </Table.Cell>
            <Table.Cell>{whyRefused(why, say)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
