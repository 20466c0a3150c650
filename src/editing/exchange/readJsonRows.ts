import { FIELDS, FORMAT_VERSION, type FieldName } from './fields';
import { readHeadings, toIgnored, type Ignored } from './readHeadings';
import type { ImportRow, UnreadableFile } from './ImportRow';
import { MAX_ROWS } from './limits';
import type { Canceled, Pace } from './Pace';
import { knownWord, readCell } from './readCell';
import { BrokenJson, findList, readItems } from './scanJson';
import { Slices } from './Slices';

export type ReadRows = { kind: 'rows'; rows: ImportRow[]; ignored: Ignored };

/** What a property may leave open for the account to say; all others that an item lacks, its entry has not. */
const OPEN: ReadonlySet<FieldName> = new Set(['key', 'status', 'position', 'origin']);

/** Reads JSON as `writeJson` writes it, or a plain list of entries. An item is a whole entry. */
export async function readJsonRows(
  text: string,
  pace: Pace,
): Promise<ReadRows | UnreadableFile | Canceled> {
  const rows: ImportRow[] = [];
  const strangers = new Set<string>();
  const slices = new Slices(pace, text.length);
  const lines = new LineCounter(text);
  try {
    const list = findList(text);
    if (list === null) return unreadable('no-list');
    const { version } = list;
    if (typeof version !== 'number' || version > FORMAT_VERSION) {
      // An object may throw when asked for its words.
      const words =
        typeof version === 'number' || typeof version === 'string' ? String(version) : '?';
      return unreadable('newer-version', { version: words, known: FORMAT_VERSION });
    }
    for (const { value, offset, end } of readItems(text, list.start)) {
      if (rows.length === MAX_ROWS) {
        return unreadable('too-many-rows', { count: MAX_ROWS + 1, max: MAX_ROWS });
      }
      rows.push(readItem(value, lines.lineOf(offset), strangers));
      if (!(await slices.spend(end - offset, end))) return { kind: 'canceled' };
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    return unreadable('broken-json', lines.placeOf(error.offset));
  }
  return { kind: 'rows', rows, ignored: toIgnored(strangers) };
}

function readItem(value: unknown, line: number, strangers: Set<string>): ImportRow {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { line, given: {}, problems: [{ code: 'no-entry', field: null }] };
  }
  const properties = Object.entries(value);
  const fields = readHeadings(properties.map(([name]) => name));
  const given: Partial<Record<FieldName, unknown>> = {};
  properties.forEach(([name, property], index) => {
    const field = FIELDS.find((one) => one.name === fields[index]);
    if (field === undefined) strangers.add(name);
    else given[field.name] = readProperty(field, property);
  });
  for (const { name } of FIELDS) if (!OPEN.has(name)) given[name] ??= null;
  return { line, given, problems: [] };
}

/** Where JSON has a text for what is more than a text, it is read as a cell would be. */
function readProperty(field: (typeof FIELDS)[number], value: unknown): unknown {
  if (typeof value === 'string' && field.kind !== 'line' && field.kind !== 'text') {
    return value.trim() === '' ? null : readCell(field, value);
  }
  if (field.kind === 'line' && typeof value === 'number') return String(value);
  if (field.kind === 'words' && Array.isArray(value)) {
    return value.map((item) => knownWord(item, field.words));
  }
  return value;
}

function unreadable(
  code: UnreadableFile['code'],
  values: UnreadableFile['values'] = {},
): UnreadableFile {
  return { kind: 'unreadable', code, values };
}

/** Tells lines of ascending offsets without going through the text more than once. */
class LineCounter {
  private line = 1;
  private lineStart = 0;
  private next: number;

  constructor(private readonly text: string) {
    this.next = text.indexOf('\n');
  }

  lineOf(offset: number): number {
    while (this.next >= 0 && this.next < offset) {
      this.line += 1;
      this.lineStart = this.next + 1;
      this.next = this.text.indexOf('\n', this.lineStart);
    }
    return this.line;
  }

  placeOf(offset: number): { line: number; column: number } {
    return { line: this.lineOf(offset), column: offset - this.lineStart + 1 };
  }
}
