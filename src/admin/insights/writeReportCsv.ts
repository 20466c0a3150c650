import Papa from 'papaparse';
import { guardCell } from '../../editing/exchange/guardCell';
import type { AdminSay } from '../../words/Say';
import { COLUMNS, type Cell, type Column, type Report } from './Report';

/** By which Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * @param reports one of them as a table of its own; several below each other, each behind its title.
 * @param decimal what stands before a fraction where the file is to be opened: '.' or ','; a comma takes `;` between cells.
 * @returns CSV. Shares are of 1. No cell is a formula.
 */
export function writeReportCsv(
  reports: readonly Report[],
  say: AdminSay,
  decimal: '.' | ',' = '.',
): string {
  const lines = reports.flatMap((report, at) => {
    const table = [
      report.columns.map((column) => say(`insights.column.${column}`)),
      ...report.rows.map((row) =>
        row.map((cell, place) => writeCell(cell, report.columns[place], decimal)),
      ),
    ];
    if (reports.length === 1) return table;
    return [...(at === 0 ? [] : [['']]), [say(`insights.report.${report.id}.title`)], ...table];
  });
  const csv = Papa.unparse(
    lines.map((line) => line.map(guardCell)),
    { delimiter: decimal === ',' ? ';' : ',', newline: '\r\n' },
  );
  return `${BYTE_ORDER_MARK}${csv}\r\n`;
}

function writeCell(cell: Cell, column: Column | undefined, decimal: '.' | ','): string {
  if (cell === null || column === undefined) return '';
  if (typeof cell === 'string') return cell;
  const digits = { text: 0, count: 0, share: 4, hours: 2 }[COLUMNS[column]];
  return cell.toFixed(digits).replace('.', decimal);
}
