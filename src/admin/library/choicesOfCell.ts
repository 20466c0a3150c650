import { NO_FILTERS, type ListChoices } from './ListChoices';
import type { FitCellChoice } from './ToolProps';

/** @returns what to change so that the list shows just the replies that a cell counts. */
export function choicesOfCell(cell: FitCellChoice): Partial<ListChoices> {
  const { situation, withBuiltIn, ...filters } = cell;
  return {
    ...NO_FILTERS,
    ...filters,
    situation: situation ?? 'general',
    source: withBuiltIn ? 'all' : 'own',
    status: 'active',
    query: '',
  };
}
