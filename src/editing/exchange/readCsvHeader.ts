import Papa from 'papaparse';
import type { FieldName } from './fields';
import type { FileFormat } from './ImportRow';
import { readHeadings } from './readHeadings';
import { unguardCell } from './guardCell';

export type Delimiter = Extract<FileFormat, { kind: 'csv' }>['delimiter'];
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** The line by which Excel is told the delimiter. */
const TELLS_DELIMITER = /^sep=(.)[ \t]*(?:\r\n|\r|\n)/iu;

/** A header is a line of names. */
const MAX_HEADER_CHARS = 20_000;

export type CsvHeader = {
  delimiter: Delimiter;
  /** What each column means. */
  meant: (FieldName | null)[];
  names: string[];
  newline: '\n' | '\r';
  /** Lines before the header. */
  before: number;
  /** Offset of the header. */
  start: number;
};

/** The delimiter by which the header says most that we know. */
export function readCsvHeader(text: string): CsvHeader {
  const told = TELLS_DELIMITER.exec(text);
  const start = told?.[0].length ?? 0;
  const before = told === null ? 0 : 1;
  const head = text.slice(start, start + MAX_HEADER_CHARS);
  // Files that were pasted together have both kinds of line breaks, and the line feed is in both.
  const firstBreak = /\r?\n|\r/u.exec(head.replace(/"[^"]*"/gu, ''))?.[0];
  const newline = firstBreak === '\r' ? '\r' : '\n';
  const readings = DELIMITERS.map((delimiter): CsvHeader => {
    const [names = []] = Papa.parse<string[]>(head, { delimiter, newline, preview: 1 }).data;
    const clean = names.map((name) => unguardCell(name.trim()));
    return { delimiter, names: clean, meant: readHeadings(clean), newline, before, start };
  });
  const known = ({ meant }: CsvHeader): number => meant.filter((field) => field !== null).length;
  const byKnown = [...readings].sort(
    (a, b) => known(b) - known(a) || b.names.length - a.names.length,
  );
  const [best] = byKnown;
  if (best === undefined) throw new Error('no delimiter to try');
  return best;
}
