import { Table } from '@zendeskgarden/react-tables';
import { Tag } from '@zendeskgarden/react-tags';
import { SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { PlanAction, PlanLine } from '../../editing/exchange/ImportPlan';
import { useList } from '../../ui/words';
import { WordDifference } from '../originals/WordDifference';
import { useAdminWords } from '../words';
import { sayNote, sayProblem } from './sayProblem';

/** Beyond that, a line is hopeless, and the report has the rest. */
const MAX_PROBLEMS = 5;

const HUES: Record<PlanAction, string> = {
  create: 'green',
  update: 'blue',
  same: 'grey',
  refused: 'red',
};

/** What would become of one row of the file, and why. */
export function PlanRow({ line }: { line: PlanLine }) {
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

const Problems = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;

  code {
    font-family: ${({ theme }) => theme.fonts.mono};
    font-size: 0.95em;
  }
`;
