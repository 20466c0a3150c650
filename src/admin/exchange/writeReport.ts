import Papa from 'papaparse';
import { guardCell } from '../../editing/exchange/guardCell';
import type { ImportPlan } from '../../editing/exchange/ImportPlan';
import type { AdminSay } from '../../words/Say';
import type { Refused } from './Adding';
import { sayProblem } from './sayProblem';
import { whyRefused } from './whyRefused';

const COLUMNS = ['line', 'key', 'title', 'field', 'why'] as const;

/** @returns what was refused and why, as CSV for a spreadsheet: a line a problem. */
export function writeReport(
  { lines }: ImportPlan,
  refused: readonly Refused[],
  say: AdminSay,
): string {
  const lineOf = new Map(lines.map(({ key, line }) => [key, line]));
  const rows = [
    ...lines.flatMap((line) =>
      line.action === 'refused'
        ? line.problems.map((problem) => [
            line.line,
            line.key,
            line.title,
            problem.field ?? '',
            sayProblem(problem, say),
          ])
        : [],
    ),
    ...refused.map(({ content: { entry }, why }) => [
      lineOf.get(entry.key) ?? '',
      entry.key,
      entry.title,
      '',
      whyRefused(why, say),
    ]),
  ];
  const head = COLUMNS.map((column) => say(`import.column.${column}`));
  // A file's words must not become a spreadsheet's formula.
  const cells = rows.map((row) => row.map((cell) => guardCell(String(cell))));
  return `\uFEFF${Papa.unparse([head, ...cells])}`;
}
