import type { KeptEntry } from '../../library/KeptEntry';
import type { ImportRow, RowNote, RowProblem } from './ImportRow';
import { slugOf } from './slugOf';

export type RowKey =
  | { kind: 'key'; key: string; notes: RowNote[] }
  | { kind: 'refused'; key: string; problems: RowProblem[] };

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const MAX_KEY_CHARS = 80;
/** Leaves room for a number. */
const MAX_SLUG_CHARS = 60;

/** For titles without a letter that a key may have. */
const NAMELESS = 'reply';

/**
 * Finds each row's key. Keys that rows bring along go first; the others are made of titles, and are the same again
 * when the file is imported again: a kept entry of such a key is the row's only if it has the row's title.
 *
 * @returns as many as there are rows.
 */
export function rowKeys(
  rows: readonly ImportRow[],
  current: ReadonlyMap<string, KeptEntry>,
): RowKey[] {
  const lines = new Map<string, { line: number; written: string }>();
  const brought = rows.map((row) => readKey(row, lines));
  const namer = new Namer(new Set(lines.keys()), current);
  return rows.map((row, index) => brought[index] ?? namer.keyOf(row));
}

function readKey(
  { given, line }: ImportRow,
  lines: Map<string, { line: number; written: string }>,
): RowKey | null {
  const written = given.key;
  if (written === undefined || written === null || written === '') return null;
  if (typeof written !== 'string') {
    const value = (JSON.stringify(written) ?? '').slice(0, 40);
    return { kind: 'refused', key: '', problems: [{ code: 'value', field: 'key', value }] };
  }
  const trimmed = written.trim();
  if (trimmed.length > MAX_KEY_CHARS) {
    const problem: RowProblem = {
      code: 'too-long',
      field: 'key',
      chars: trimmed.length,
      max: MAX_KEY_CHARS,
    };
    return { kind: 'refused', key: trimmed.slice(0, MAX_KEY_CHARS), problems: [problem] };
  }
  const key = KEY.test(trimmed) ? trimmed : slugOf(trimmed, MAX_KEY_CHARS);
  if (key === '') {
    const value = trimmed.slice(0, 40);
    return { kind: 'refused', key: '', problems: [{ code: 'value', field: 'key', value }] };
  }
  const first = lines.get(key);
  if (first !== undefined) {
    const likeness = first.written === trimmed ? 'same' : 'case';
    const problem: RowProblem = {
      code: 'repeated',
      field: 'key',
      key: trimmed,
      firstLine: first.line,
      likeness,
    };
    return { kind: 'refused', key, problems: [problem] };
  }
  lines.set(key, { line, written: trimmed });
  const notes: RowNote[] =
    key === trimmed ? [] : [{ code: 'key-changed', field: 'key', from: trimmed, to: key }];
  return { kind: 'key', key, notes };
}

class Namer {
  /** The next number to try, by slug: a file may have one title thousands of times. */
  private readonly next = new Map<string, number>();

  constructor(
    private readonly taken: Set<string>,
    private readonly current: ReadonlyMap<string, KeptEntry>,
  ) {}

  keyOf({ given }: ImportRow): RowKey {
    const title = typeof given.title === 'string' ? given.title.trim() : '';
    const slug = slugOf(title, MAX_SLUG_CHARS) || NAMELESS;
    let number = this.next.get(slug) ?? 1;
    let key = numbered(slug, number);
    while (!this.isFree(key, title)) {
      number += 1;
      key = numbered(slug, number);
    }
    this.next.set(slug, number + 1);
    this.taken.add(key);
    return { kind: 'key', key, notes: [{ code: 'key-from-title', field: 'key', key }] };
  }

  private isFree(key: string, title: string): boolean {
    const kept = this.current.get(key);
    return !this.taken.has(key) && (kept === undefined || kept.entry.title === title);
  }
}

function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`;
}
