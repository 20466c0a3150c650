import { analyzeSync, type Variable } from 'liquidjs';
import { parseTemplate } from './liquidEngine';
import { isPlaceholder, type Placeholder } from './placeholders';

/** Where a template asks for a value: its name as written, and the place, counted from 1. */
export type Request = { name: string; line: number; column: number };

/**
 * @returns the placeholders that a template may ask for, whichever way its conditions go; none of what Attune cannot
 *   fill, and none where the template cannot be read.
 */
export function requestedPlaceholders(template: string): ReadonlySet<Placeholder> {
  try {
    return new Set(readRequests(template).flatMap(({ name }) => (isPlaceholder(name) ? name : [])));
  } catch {
    return new Set(); // `checkTemplate` says what is wrong with it
  }
}

/**
 * Every value that a template asks for from outside: placeholders, facts, and names that nobody knows.
 * @throws LiquidError with all that is wrong with the template.
 */
export function readRequests(template: string): Request[] {
  const { globals } = analyzeSync(parseTemplate(template), { partials: false });
  return Object.values(globals)
    .flat()
    .map((variable) => ({
      name: nameOf(variable),
      line: variable.location.row,
      column: variable.location.col,
    }));
}

/** `.size` of a value is Liquid's own and no part of the placeholder's name. */
function nameOf({ segments }: Variable): string {
  const last = segments.length > 2 && segments.at(-1) === 'size' ? -1 : segments.length;
  return segments.slice(0, last).map(String).join('.');
}
