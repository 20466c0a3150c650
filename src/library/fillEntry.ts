import type { FactValues } from '../templates/Fact';
import type { Filled } from '../templates/Filled';
import { fillTemplate, type FillOptions } from '../templates/fillTemplate';
import type { TemplateValues } from '../templates/placeholders';
import type { Entry } from './Entry';

/** `today`: ISO day, for templates that ask for it. `greet: false` leaves the greeting line out. */
export type Occasion = Pick<FillOptions, 'today' | 'greet'>;

/**
 * Fills an entry's template: for the first time, or again when the agent has typed a fact or changed the name.
 *
 * @param factValues what the agent has given so far, by the fact's key; facts without a value stay open.
 */
export function fillEntry(
  entry: Entry,
  values: TemplateValues,
  factValues: FactValues = {},
  occasion: Occasion = {},
): Filled {
  const { template, facts, language } = entry;
  return fillTemplate(template, values, { facts, factValues, language, ...occasion });
}
