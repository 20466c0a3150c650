import { focusStyles, getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { FitGrid, FitRow } from '../../editing/fit/countFit';
import type { State } from '../../emotion/Reading';
import { SITUATIONS, type Situation } from '../../library/Situation';
import { useAdminWords } from '../words';
import { useGridKeys } from './useGridKeys';

type Props = {
  grid: FitGrid;
  /** `null`: replies that suit any situation. */
  onOpen: (state: State, situation: Situation | null) => void;
};

/** `null` first: what suits any situation. */
const ROWS: readonly (Situation | null)[] = [null, ...SITUATIONS];

/**
 * A row a situation, a column a state: states are fewer, and a page is longer than wide. One tab stop, arrow keys
 * within: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function FitTable({ grid, onOpen }: Props) {
  const say = useAdminWords();
  const keys = useGridKeys(ROWS.length, grid.rows.length);

  return (
    <Scroll>
      <Table role="grid" aria-label={say('fit.caption')} onKeyDown={keys.onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{say('fit.situation')}</th>
            {grid.rows.map(({ state }) => (
              <th key={state} scope="col">
                {say(`state.${state}`)}
              </th>
            ))}
            <Total as="th" scope="col">
              {say('fit.total')}
            </Total>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((situation, row) => (
            <tr key={situation ?? 'any'}>
              <th scope="row">{nameOf(situation)}</th>
              {grid.rows.map((of, column) => {
                const { count, general, cover } = cellOf(of, situation);
                return (
                  <td key={of.state}>
                    <Cell
                      type="button"
                      $cover={cover}
                      {...keys.cell(row, column)}
                      aria-label={`${say(`state.${of.state}`)}, ${nameOf(situation)}: ${say(
                        situation === null ? 'fit.cell.own' : `fit.cell.${cover}`,
                        { count: cover === 'general' ? general : count },
                      )}`}
                      onClick={() => onOpen(of.state, situation)}
                    >
                      {cover === 'own' && count}
                      {cover === 'general' && (situation === null ? general : `(${general})`)}
                      {cover === 'none' && say('fit.gap')}
                    </Cell>
                  </td>
                );
              })}
              <Total>{situation === null ? grid.anyTotal : grid.totals.get(situation)}</Total>
            </tr>
          ))}
          <tr>
            <Total as="th" scope="row">
              {say('fit.total')}
            </Total>
            {grid.rows.map(({ state, total }) => (
              <Total key={state}>{total}</Total>
            ))}
            <Total>{grid.total}</Total>
          </tr>
        </tbody>
      </Table>
    </Scroll>
  );

  function nameOf(situation: Situation | null): string {
    return situation === null ? say('fit.any') : say(`situation.${situation}`);
  }
}

type Shown = { count: number; general: number; cover: 'own' | 'general' | 'none' };

function cellOf({ any, cells }: FitRow, situation: Situation | null): Shown {
  const cell = cells.find((one) => one.situation === situation);
  // Where there is none for any situation, that is no gap yet: replies may be for one each.
  return cell ?? { count: any, general: any, cover: any > 0 ? 'own' : 'general' };
}

const Scroll = styled.div`
  overflow-x: auto;
`;

const Table = styled.table`
  width: 100%;
  min-width: 860px;
  border-collapse: separate;
  border-spacing: 3px;
  table-layout: fixed;
  font-variant-numeric: tabular-nums;

  th {
    padding: ${({ theme }) => theme.space.xxs};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
    font-size: ${({ theme }) => theme.fontSizes.sm};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    overflow-wrap: normal;
  }

  thead th {
    vertical-align: bottom;
  }

  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    width: 160px;
    background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    text-align: start;
  }

  th::first-letter {
    text-transform: uppercase;
  }

  td {
    padding: 0;
    text-align: center;
  }
`;

const Total = styled.td`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

/** How a cell looks; a gap is a word and a broken edge, and not a color alone. */
const LOOKS = {
  own: { background: 'background.success', border: 'border.default', text: 'foreground.default' },
  general: {
    background: 'background.default',
    border: 'border.default',
    text: 'foreground.subtle',
  },
  none: {
    background: 'background.default',
    border: 'border.warningEmphasis',
    text: 'foreground.warning',
  },
} as const;

const Cell = styled.button<{ $cover: Shown['cover'] }>`
  display: block;
  width: 100%;
  min-height: 32px;
  border: 1px ${({ $cover }) => ($cover === 'none' ? 'dashed' : 'solid')}
    ${({ theme, $cover }) => getColor({ theme, variable: LOOKS[$cover].border })};
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background-color: ${({ theme, $cover }) =>
    getColor({ theme, variable: LOOKS[$cover].background })};
  color: ${({ theme, $cover }) => getColor({ theme, variable: LOOKS[$cover].text })};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme, $cover }) =>
    $cover === 'general' ? theme.fontWeights.regular : theme.fontWeights.semibold};
  cursor: pointer;

  &:hover {
    border-style: solid;
    border-color: ${({ theme }) => getColor({ theme, variable: 'border.primaryEmphasis' })};
  }

  ${({ theme }) => focusStyles({ theme })}
`;
