import type { RowNote, RowProblem } from '../../editing/exchange/ImportRow';
import type { FillProblem } from '../../templates/Filled';
import type { AdminSay, WordValues } from '../../words/Say';

/** What is wrong with a field of a row, and what to do about it. */
export function sayProblem(problem: RowProblem, say: AdminSay): string {
  if (problem.code !== 'template') {
    return say(`exchange.problem.${problem.code}`, valuesOf(problem));
  }
  return sayFillProblem(problem.problem, say);
}

/** What is wrong with a template, and where. */
export function sayFillProblem({ code, ...place }: FillProblem, say: AdminSay): string {
  return say('exchange.problem.template', valuesOf({ problem: code, ...place }));
}

export function sayNote(note: RowNote, say: AdminSay): string {
  return say(`exchange.note.${note.code}`, valuesOf(note));
}

/** What of a problem can stand in a sentence; what is not known is an empty word. */
export function valuesOf(problem: Readonly<Record<string, unknown>>): WordValues {
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : typeof value === 'string' ? value : '',
    ]),
  );
}
