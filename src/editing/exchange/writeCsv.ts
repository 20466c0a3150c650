import Papa from 'papaparse';
import type { EntryContent } from '../../library/KeptEntry';
import { FIELDS, type FieldKind } from './fields';
import { guardCell } from './guardCell';
import { valueOf } from './valueOf';

export type CsvOptions = {
  /** Excel opens `;` in languages that write 0,5, and `,` in the others. `,` by default. */
  delimiter?: ',' | ';';
};

const BYTE_ORDER_MARK = '\ufeff';

/**
 * @param contents in the order in which they are to stand in the file.
 * @returns the entries as CSV: a column a field, to be encoded as UTF-8; begins with the byte order mark by which Excel
 *   knows UTF-8. No cell is a formula (`guardCell`).
 */
export function writeCsv(
  contents: readonly EntryContent[],
  { delimiter = ',' }: CsvOptions = {},
): string {
  const rows = contents.map((content) =>
    FIELDS.map(({ name, kind }) => guardCell(writeCell(valueOf(content, name), kind))),
  );
  const table = Papa.unparse([FIELDS.map(({ name }) => name), ...rows], {
    delimiter,
    newline: '\r\n',
    // A lone cell could be an empty line, and a tab is taken for blank.
    quotes: (value: unknown) => typeof value === 'string' && /^\s|\s$/u.test(value),
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function writeCell(value: unknown, kind: FieldKind): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (kind === 'range' && Array.isArray(value)) {
    // "2-3" would become the second of March.
    return value.join(' to ');
  }
  if ((kind === 'words' || kind === 'lines') && Array.isArray(value)) return writeList(value);
  return JSON.stringify(value);
}

/** `Acme; Beta`, or JSON where that would read as another list. */
function writeList(list: readonly unknown[]): string {
  const isPlain = list.every(
    (item) =>
      typeof item === 'string' &&
      item !== '' &&
      item.trim() === item &&
      !/[;\r\n]/u.test(item) &&
      !item.startsWith('['),
  );
  return isPlain ? list.join('; ') : JSON.stringify(list);
}
