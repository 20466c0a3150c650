import Papa from 'papaparse';
import { FIELDS, NEEDED, type Field, type FieldName } from './fields';
import { unguardCell } from './guardCell';
import { readCsvHeader, type CsvHeader, type Delimiter } from './readCsvHeader';
import { toIgnored } from './readHeadings';
import type { ImportRow, RowProblem, UnreadableFile } from './ImportRow';
import { MAX_ROWS } from './limits';
import type { Canceled, Pace } from './Pace';
import { readCell } from './readCell';
import type { ReadRows } from './readJsonRows';
import { Slices } from './Slices';

/** Rows after which the parser is stopped and the page gets its turn. */
const ROWS_A_SLICE = 200;

/** Reads CSV; what its header does not name, its rows leave as it is. */
export async function readCsvRows(
  text: string,
  pace: Pace,
): Promise<(ReadRows & { delimiter: Delimiter }) | UnreadableFile | Canceled> {
  const header = readCsvHeader(text);
  const { delimiter, newline, meant, names } = header;
  const missing = NEEDED.filter((field) => !meant.includes(field));
  if (missing.length > 0) {
    const found = names.filter((name) => name !== '').slice(0, 12);
    return unreadable('no-columns', {
      columns: missing.join(', '),
      found: found.map((name) => name.slice(0, 40)).join(', '),
    });
  }
  const fields = meant.map((name) => FIELDS.find((field) => field.name === name) ?? null);
  const records = await parse(text.slice(header.start), delimiter, newline, pace);
  if (records === 'canceled') return { kind: 'canceled' };

  const slices = new Slices(pace, text.length);
  const rows: ImportRow[] = [];
  let line = header.before + 1;
  let done = 0;
  for (const [index, { cells, errors }] of records.entries()) {
    const open = errors.some(({ code }) => code === 'MissingQuotes');
    if (open) return unreadable('open-quote', { line });
    const chars = cells.reduce((sum, cell) => sum + cell.length + 1, 0);
    const isEmpty = cells.every((cell) => cell.trim() === '');
    if (index > 0 && !isEmpty) {
      if (rows.length === MAX_ROWS) {
        return unreadable('too-many-rows', { count: countRows(records), max: MAX_ROWS });
      }
      rows.push(readRow(cells, fields, line, errors.length > 0));
    }
    line += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0);
    done += chars;
    if (!(await slices.spend(chars, done))) return { kind: 'canceled' };
  }
  const strangers = names.filter((_, index) => meant[index] === null);
  return { kind: 'rows', rows, ignored: toIgnored(strangers, meant), delimiter };
}

type CsvRecord = { cells: string[]; errors: Papa.ParseError[] };

/** Papa Parse, stopped every few rows. */
async function parse(
  text: string,
  delimiter: Delimiter,
  newline: CsvHeader['newline'],
  pace: Pace,
): Promise<CsvRecord[] | 'canceled'> {
  const records: CsvRecord[] = [];
  let isCanceled = false;
  await new Promise<void>((resolve) => {
    Papa.parse<string[]>(text, {
      delimiter,
      newline,
      step: ({ data, errors }, parser) => {
        records.push({ cells: data.map(withoutReturn), errors });
        // Rows beyond the limit are counted a while, and no longer.
        if (pace.signal?.aborted === true || records.length > 2 * MAX_ROWS) {
          isCanceled = pace.signal?.aborted === true;
          parser.abort();
          return;
        }
        if (pace.pause === undefined || records.length % ROWS_A_SLICE !== 0) return;
        parser.pause();
        void pace.pause().then(() => parser.resume());
      },
      complete: () => resolve(),
    });
  });
  return isCanceled ? 'canceled' : records;
}

function readRow(
  cells: readonly string[],
  fields: readonly (Field | null)[],
  line: number,
  hasErrors: boolean,
): ImportRow {
  const problems: RowProblem[] = [];
  if (hasErrors) problems.push({ code: 'quotes', field: null });
  const extra = cells.slice(fields.length).filter((cell) => cell.trim() !== '').length;
  if (extra > 0) problems.push({ code: 'extra-cells', field: null, count: extra });
  const given: Partial<Record<FieldName, unknown>> = {};
  fields.forEach((field, index) => {
    if (field === null) return;
    const cell = unguardCell(cells[index] ?? '');
    const isEmpty = field.kind === 'text' ? cell === '' : cell.trim() === '';
    given[field.name] = isEmpty ? null : readCell(field, cell);
  });
  return { line, given, problems };
}

/** What ends a line besides the line feed is no part of its last cell. */
function withoutReturn(cell: string, index: number, { length }: readonly string[]): string {
  return index === length - 1 ? cell.replace(/\r$/u, '') : cell;
}

function countBreaks(cell: string): number {
  return cell.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

function countRows(records: readonly CsvRecord[]): number {
  return records.filter(({ cells }, index) => index > 0 && cells.some((cell) => cell.trim() !== ''))
    .length;
}

function unreadable(
  code: UnreadableFile['code'],
  values: UnreadableFile['values'] = {},
): UnreadableFile {
  return { kind: 'unreadable', code, values };
}
