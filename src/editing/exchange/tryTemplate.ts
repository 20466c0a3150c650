import type { Entry } from '../../library/Entry';
import type { FillProblemCode } from '../../templates/Filled';
import { fillTemplate } from '../../templates/fillTemplate';
import { MAX_SIGNS } from '../../templates/liquidLimits';
import type { TemplateValues } from '../../templates/placeholders';
import { requestedPlaceholders } from '../../templates/requestedPlaceholders';
import type { RowProblem } from './ImportRow';

/** What only shows when a template is filled: loops that never end, too many signs, and nothing left to say. */
const SHOWS_LATE: ReadonlySet<FillProblemCode> = new Set(['tooMuch', 'emptyText', 'syntax']);

/** Templates of words alone end as they begin. */
const MAY_SURPRISE = /\{%|\|/u;

/** Fills the template once with something in every place. `checkEntry` must have let it through. */
export function tryTemplate({ template, facts, language }: Entry): RowProblem[] {
  const isPlain = !MAY_SURPRISE.test(template) && template.length <= MAX_SIGNS;
  if (isPlain && /[\p{L}\p{N}]/u.test(template)) return [];
  const values: TemplateValues = Object.fromEntries(
    [...requestedPlaceholders(template)].map((name) => [name, 'Sample']),
  );
  const factValues = Object.fromEntries(facts.map(({ key, example }) => [key, example]));
  const filled = fillTemplate(template, values, {
    facts,
    factValues,
    language,
    today: '2026-01-15',
  });
  if (filled.kind === 'filled') return [];
  return filled.problems
    .filter(({ code }) => SHOWS_LATE.has(code))
    .map((problem) => ({ code: 'template', field: 'template', problem }));
}
