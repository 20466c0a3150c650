import { Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { Move } from '../../insights/corrections/weighRecalibration';
import { useNumbers } from '../insights/useNumbers';
import { useAdminWords } from '../words';

/** Which readings would be others, and whether agents say so too. */
export function MoveTable({ moves }: { moves: readonly Move[] }) {
  const say = useAdminWords();
  const numbers = useNumbers();
  return (
    <Numbers size="small" isReadOnly aria-label={say('learning.moves.title')}>
      <Table.Head>
        <Table.HeaderRow>
          <Table.HeaderCell>{say('learning.moves.from')}</Table.HeaderCell>
          <Table.HeaderCell>{say('learning.moves.to')}</Table.HeaderCell>
          <Table.HeaderCell data-number>{say('learning.moves.count')}</Table.HeaderCell>
          <Table.HeaderCell data-number>{say('learning.moves.right')}</Table.HeaderCell>
        </Table.HeaderRow>
      </Table.Head>
      <Table.Body>
        {moves.map(({ from, to, count, right }) => (
          <Table.Row key={`${from} ${to}`}>
            <Table.Cell>{say(`state.${from}`)}</Table.Cell>
            <Table.Cell>{say(`state.${to}`)}</Table.Cell>
            <Table.Cell data-number>{numbers.count(count)}</Table.Cell>
            <Table.Cell data-number>{numbers.count(right)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Numbers>
  );
}

const Numbers = styled(Table)`
  max-width: 640px;
  table-layout: auto;
  font-variant-numeric: tabular-nums;

  [data-number] {
    text-align: end;
  }
`;
