/**
 * What spreadsheets take for a formula, which could send the sheet's content away
 * (https://owasp.org/www-community/attacks/CSV_Injection). Japanese keyboards write the full-width signs.
 */
const FORMULA = /^('*)(?=[=+\-@\t\r\n＝＋－＠])/u;
const GUARDED = /^'('*)(?=[=+\-@\t\r\n＝＋－＠])/u;

/**
 * Where a program begins a cell that parts cells by another sign than the file does, as Excel does abroad: quotation
 * marks are words to it then, and every line break begins a row. A hyphen or a plus there mostly belongs to a list.
 */
const FORMULA_WITHIN = /([;,\t\r\n][ "\u00a0]*)('*)(?=[=@＝＠])/gu;
const GUARDED_WITHIN = /([;,\t\r\n][ "\u00a0]*)'('*)(?=[=@＝＠])/gu;
const ANY_FORMULA_WITHIN = /([;,\t\r\n][ "\u00a0]*)('*)(?=[=+\-@＝＋－＠])/gu;
const ANY_GUARDED_WITHIN = /([;,\t\r\n][ "\u00a0]*)'('*)(?=[=+\-@＝＋－＠])/gu;

/** A function (`SUM(`) or another program (`cmd|`) is called: then a plus or a hyphen may begin a formula, too. */
const CALL = /\||[\p{L}\d]\(/u;

/** Puts an apostrophe before what would be a formula: spreadsheets show such a cell as text. */
export function guardCell(cell: string): string {
  const within = CALL.test(cell) ? ANY_FORMULA_WITHIN : FORMULA_WITHIN;
  return cell.replace(within, "$1'$2").replace(FORMULA, "'$1");
}

/** Undoes `guardCell`; cells that it left alone stay. */
export function unguardCell(cell: string): string {
  const within = CALL.test(cell) ? ANY_GUARDED_WITHIN : GUARDED_WITHIN;
  return cell.replace(GUARDED, '$1').replace(within, '$1$2');
}
