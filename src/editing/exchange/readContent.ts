import { checkEntry, type EntryProblem } from '../../library/checkEntry';
import {
  ENTRY_STATUSES,
  type EntryContent,
  type EntryStatus,
  type KeptEntry,
  type Origin,
} from '../../library/KeptEntry';
import { writeRecord } from '../../library/records/writeRecord';
import type { FillProblem } from '../../templates/Filled';
import { explainProblem } from './explainProblem';
import { FIELDS, type FieldName } from './fields';
import type { ImportRow, RowProblem } from './ImportRow';
import { tryTemplate } from './tryTemplate';

export type ReadContent =
  { kind: 'content'; content: EntryContent } | { kind: 'refused'; problems: RowProblem[] };

/** Lists that an entry must have, and may have empty. */
const LISTS: ReadonlySet<FieldName> = new Set(['situations', 'channels', 'facts']);

/** What is not the entry's own. */
const BESIDES: ReadonlySet<FieldName> = new Set(['status', 'position', 'origin']);

/** Nobody mends more than that at once. */
const MAX_PROBLEMS = 20;

const MAX_POSITION = 1_000_000_000;
const FINGERPRINT = /^[0-9a-f]{16}$/u;
const ORIGIN_KEY = /^[a-z0-9-]{1,80}$/u;

/**
 * Makes of a row what would be written, and checks it.
 *
 * @param base what the account has of it: stands in for what the file does not name.
 * @param position where the entry goes if neither tells.
 */
export function readContent(
  { given, problems: read }: ImportRow,
  key: string,
  base: KeptEntry | null,
  position: number,
): ReadContent {
  const problems: RowProblem[] = [...read];
  const entry = { ...entryOf(given, base), key };
  const status = readStatus(given.status, base?.status ?? 'draft');
  const place = readPosition(given.position, base?.position ?? position);
  const origin = readOrigin(given.origin, base?.origin ?? null);
  if (status === null) problems.push(explainProblem('status', given.status));
  if (place === null) problems.push(explainProblem('position', given.position));
  if (origin === undefined) problems.push(explainProblem('origin', given.origin));

  const checked = checkEntry(entry);
  if (checked.kind === 'failed') {
    problems.push(...explainAll(checked.problems, entry));
  }
  if (checked.kind === 'failed' || status === null || place === null || origin === undefined) {
    return { kind: 'refused', problems: problems.slice(0, MAX_PROBLEMS) };
  }
  const content = { entry: checked.entry, status, position: place, origin };
  problems.push(...tryTemplate(checked.entry));
  const written = writeRecord(content);
  if (written.kind === 'too-large') {
    const { bytes, limit } = written;
    problems.push({ code: 'too-large', field: null, bytes, limit });
  }
  return problems.length > 0
    ? { kind: 'refused', problems: problems.slice(0, MAX_PROBLEMS) }
    : { kind: 'content', content };
}

/** The claimed entry; `null` in the file empties a field, what the file does not name stays. */
function entryOf(given: ImportRow['given'], base: KeptEntry | null): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  for (const { name } of FIELDS) {
    if (BESIDES.has(name)) continue;
    const value = name in given ? given[name] : valueIn(base, name);
    if (value !== null && value !== undefined) entry[name] = value;
    else if (LISTS.has(name)) entry[name] = [];
  }
  if (typeof entry['language'] === 'string') entry['language'] = languageOf(entry['language']);
  return entry;
}

function valueIn(base: KeptEntry | null, name: FieldName): unknown {
  return base === null ? undefined : new Map<string, unknown>(Object.entries(base.entry)).get(name);
}

/** "EN-us" is English. */
function languageOf(tag: string): string {
  const language = tag.trim().toLowerCase();
  return /^([a-z]{2,3})(?:[-_][a-z\d]{2,4})?$/u.exec(language)?.[1] ?? tag.trim();
}

function explainAll(found: readonly EntryProblem[], entry: Record<string, unknown>): RowProblem[] {
  return found.map((problem) => {
    if (problem.code !== 'field') return explainTemplate(problem);
    const [root = '', ...path] = problem.field.split('.');
    const field = FIELDS.find(({ name }) => name === root)?.name ?? 'key';
    return explainProblem(field, entry[root], path);
  });
}

function explainTemplate(problem: FillProblem): RowProblem {
  const { placeholder, nearest, line, column } = problem;
  return placeholder === undefined || nearest === undefined
    ? { code: 'template', field: 'template', problem }
    : { code: 'misspelt', field: 'template', placeholder, nearest, line, column };
}

function readStatus(value: unknown, otherwise: EntryStatus): EntryStatus | null {
  if (value === null || value === undefined) return otherwise;
  return ENTRY_STATUSES.find((status) => status === value) ?? null;
}

function readPosition(value: unknown, otherwise: number): number | null {
  if (value === null || value === undefined) return otherwise;
  const isFit = typeof value === 'number' && Math.abs(value) <= MAX_POSITION;
  return isFit ? Math.round(value) : null;
}

function readOrigin(value: unknown, otherwise: Origin | null): Origin | null | undefined {
  if (value === undefined) return otherwise;
  if (value === null) return null;
  if (typeof value !== 'object' || !('key' in value) || !('fingerprint' in value)) return undefined;
  const { key, fingerprint } = value;
  const isFit =
    typeof key === 'string' &&
    typeof fingerprint === 'string' &&
    ORIGIN_KEY.test(key) &&
    FINGERPRINT.test(fingerprint);
  return isFit ? { key, fingerprint } : undefined;
}
