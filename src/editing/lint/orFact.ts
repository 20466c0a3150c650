import type { FactKind } from '../../templates/Fact';
import type { Found } from './LintRule';
import type { ReadEntry } from './ReadEntry';

/** Why what is true of one ticket only does not belong into a template. */
export const LEFT_OVER =
  'Macros are written from a real reply; what belonged to that ticket goes to every customer after it';

/**
 * Where the entry asks for one fact of that kind and nothing uses it yet, it is most likely what is to stand here.
 *
 * @returns the change; nothing where it is not sure.
 */
export function orFact(
  { entry, template }: ReadEntry,
  kind: FactKind,
  start: number,
  end: number,
): Pick<Found, 'changes'> {
  const unused = entry.facts.filter(
    (fact) => fact.kind === kind && !template.includes(`fact.${fact.key}`),
  );
  const [fact] = unused;
  if (fact === undefined || unused.length > 1) return {};
  return { changes: [{ start, end, text: `{{ fact.${fact.key} }}` }] };
}
