import { ToggleButton } from '@zendeskgarden/react-buttons';
import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import {
  PLAN_ACTIONS,
  type ImportPlan,
  type PlanAction,
  type PlanLine,
} from '../../editing/exchange/ImportPlan';
import { useList } from '../../ui/words';
import { WordDifference } from '../originals/WordDifference';
import { useAdminWords } from '../words';
import { Pages } from './Pages';
import { Unseen } from './ProgressLine';
import { sayNote, sayProblem } from './sayProblem';

const PAGE_SIZE = 50;
/** Beyond that, a line is hopeless, and the report has the rest. */
const MAX_PROBLEMS = 5;

const HUES: Record<PlanAction, string> = {
  create: 'green',
  update: 'blue',
  same: 'grey',
  refused: 'red',
};

/** A dry run, line by line: what would become of each row, and what is wrong with those that are refused. */
export function PlanTable({ plan }: { plan: ImportPlan }) {
  const say = useAdminWords();
  const [only, setOnly] = useState<PlanAction | null>(null);
  const [page, setPage] = useState(1);
  const top = useRef<HTMLDivElement>(null);
  const lines = useMemo(
    () => (only === null ? plan.lines : plan.lines.filter(({ action }) => action === only)),
    [plan, only],
  );
  const pages = Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
  const shown = lines.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);

  function choose(action: PlanAction | null): void {
    setOnly(action);
    setPage(1);
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
              <PlanRow key={(page - 1) * PAGE_SIZE + index} line={line} />
            ))}
          </Table.Body>
        </Table>
      </Scroll>
      <Pages
        label={say('import.pages')}
        pages={pages}
        page={page}
        onPage={(chosen) => {
          setPage(chosen);
          top.current?.scrollIntoView({ block: 'nearest' });
        }}
      />
    </>
  );
}

function PlanRow({ line }: { line: PlanLine }) {
  const say = useAdminWords();
  return (
    <Table.Row>
      <Table.Cell>{line.line}</Table.Cell>
      <Table.Cell>
        <bdi>{line.title}</bdi>
        <SM>
          <Span hue="grey">
            <bdi>{line.key}</bdi>
          </Span>
        </SM>
      </Table.Cell>
      <Table.Cell>
        <Tag hue={HUES[line.action]} isPill>
          <span>{say(`import.action.${line.action}`)}</span>
        </Tag>
      </Table.Cell>
      <Table.Cell>
        <Details line={line} />
      </Table.Cell>
    </Table.Row>
  );
}

function Details({ line }: { line: PlanLine }) {
  const say = useAdminWords();
  const list = useList();
  if (line.action === 'refused') {
    const { problems } = line;
    return (
      <Problems>
        {problems.slice(0, MAX_PROBLEMS).map((problem, index) => (
          <li key={index}>
            {problem.code === 'template' && <code>{problem.field} </code>}
            {sayProblem(problem, say)}
          </li>
        ))}
        {problems.length > MAX_PROBLEMS && (
          <li>{say('import.moreProblems', { count: problems.length - MAX_PROBLEMS })}</li>
        )}
      </Problems>
    );
  }
  return (
    <Problems>
      {line.action === 'update' && (
        <li>
          {say('import.changes', { fields: list(line.changed) })}
          {line.changed.includes('template') && (
            <details>
              <summary>{say('import.newWords')}</summary>
              <WordDifference
                before={line.base.entry.template}
                after={line.content.entry.template}
              />
            </details>
          )}
        </li>
      )}
      {line.notes.map((note, index) => (
        <li key={index}>{sayNote(note, say)}</li>
      ))}
    </Problems>
  );
}

const Filters = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;

/** On a narrow page the table is wider than the dialog. */
export const Scroll = styled.div`
  overflow-x: auto;

  table {
    min-width: 560px;
  }
`;

const Problems = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 0.95em;
  }
`;
