import { ToggleButton } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { useMemo, useState } from 'react';
import styled from 'styled-components';
import { PLAN_ACTIONS, type ImportPlan, type PlanAction } from '../../editing/exchange/ImportPlan';
import { Unseen } from '../../ui/Unseen';
import { Pages } from '../Pages';
import { usePages } from '../usePages';
import { useAdminWords } from '../words';
import { PlanRow } from './PlanRow';

const PAGE_SIZE = 50;

/** A dry run, line by line: what would become of each row, and what is wrong with those that are refused. */
export function PlanTable({ plan }: { plan: ImportPlan }) {
  const say = useAdminWords();
  const [only, setOnly] = useState<PlanAction | null>(null);
  const lines = useMemo(
    () => (only === null ? plan.lines : plan.lines.filter(({ action }) => action === only)),
    [plan, only],
  );
  const { shown, first, paging, top } = usePages(lines, PAGE_SIZE);

  function choose(action: PlanAction | null): void {
    setOnly(action);
    paging.onPage(1);
  }

  return (
    <>
      <Filters ref={top} role="group" aria-label={say('import.filter')}>
        {[null, ...PLAN_ACTIONS].map((action) => (
          <ToggleButton
            key={action ?? 'all'}
            size="small"
            isPill
            isPressed={only === action}
            onClick={() => choose(action)}
          >
            {say(`import.count.${action ?? 'all'}`, {
              count: action === null ? plan.lines.length : plan.counts[action],
            })}
          </ToggleButton>
        ))}
      </Filters>
      <Unseen role="status">{say('import.shown', { count: lines.length })}</Unseen>
      <Scroll>
        <Table size="small" isReadOnly aria-label={say('import.planCaption')}>
          <Table.Head>
            <Table.HeaderRow>
              <Table.HeaderCell width={70}>{say('import.column.line')}</Table.HeaderCell>
              <Table.HeaderCell width="30%">{say('import.column.reply')}</Table.HeaderCell>
              <Table.HeaderCell width={130}>{say('import.column.action')}</Table.HeaderCell>
              <Table.HeaderCell>{say('import.column.details')}</Table.HeaderCell>
            </Table.HeaderRow>
          </Table.Head>
          <Table.Body>
            {shown.map((line, index) => (
              <PlanRow key={first + index} line={line} />
            ))}
          </Table.Body>
        </Table>
      </Scroll>
      <Pages label={say('import.pages')} {...paging} />
    </>
  );
}

const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

/** On a narrow page the table is wider than the dialog. */
const Scroll = styled.div`
  overflow-x: auto;

  table {
    min-width: 560px;
  }
`;
