/**
 * What spreadsheets take for a formula, which could send the sheet's content away
 * (https://owasp.org/www-community/attacks/CSV_Injection). Japanese keyboards write the full-width signs.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** Puts an apostrophe before what would be a formula: spreadsheets show such a cell as text. */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Undoes `guardCell`; cells that it left alone stay. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
