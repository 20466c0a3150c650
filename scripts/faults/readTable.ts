import type { Cell, Moment } from './Moment';
import { rowOf, nameOf } from './writeTable';

/** What a page that `writeTable` wrote says of a cell; `null` where it does not know it. */
export type ReadTable = (moment: Moment, cell: Cell) => string | null;

/** Reads a page of tables. */
export function readTable(markdown: string): ReadTable {
  const marks = new Map<string, string>();
  let title = '';
  let columns: string[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) title = line.slice(3);
    if (!line.startsWith('| ') || /^\| :?-/.test(line)) continue;
    const cells = line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim());
    const [first = '', ...rest] = cells;
    if (!first.startsWith('`')) columns = rest;
    else rest.forEach((mark, at) => marks.set(keyOf(title, first, columns[at] ?? ''), mark));
  }
  return (moment, { call, kind }) =>
    marks.get(keyOf(moment.title, rowOf(call), nameOf(kind))) ?? null;
}

function keyOf(...parts: string[]): string {
  return parts.join('\n');
}
