import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import { POSITION_STEP } from '../../library/ownOrder';
import { changedFields } from './changedFields';
import type { ImportPlan, PlanAction, PlanLine } from './ImportPlan';
import type { ImportRow, RowNote } from './ImportRow';
import type { Canceled, Pace } from './Pace';
import { readContent } from './readContent';
import { rowKeys, type RowKey } from './rowKeys';
import { Slices } from './Slices';

/** Letters that were lost, or read in the wrong encoding, before the file was written. */
const LOST = /\ufffd|Ã[\u0080-\u00bf¤¶¼Ÿ©¨ª¡±³]|â€[™œ“”\u009d\u0099\u009c]/u;

const CONDITION_COST = 3_000;

/**
 * The dry run: what would become of each row. Nothing is written. Never throws or rejects.
 *
 * A row whose key the account has already changes that entry: cells that the file does not have at all stay as they
 * are. Without a key, the row's key is made of its title, and a kept entry of that key and that title is the same
 * one, so that a file can be imported again after half of it was.
 */
export async function planImport(
  rows: readonly ImportRow[],
  current: readonly KeptEntry[],
  pace: Pace = {},
): Promise<ImportPlan | Canceled> {
  const byKey = new Map(current.map((kept) => [kept.entry.key, kept]));
  const keys = rowKeys(rows, byKey);
  const slices = new Slices(pace, rows.length);
  const lines: PlanLine[] = [];
  const counts: Record<PlanAction, number> = { create: 0, update: 0, same: 0, refused: 0 };
  let last = current.reduce((most, { position }) => Math.max(most, position), 0);
  for (const [index, row] of rows.entries()) {
    const key = keys[index];
    if (key === undefined) throw new Error(`row ${index} has no key`);
    const line = planRow(row, key, byKey.get(key.key) ?? null, last + POSITION_STEP);
    if (line.action === 'create') last = Math.max(last, line.content.position);
    counts[line.action] += 1;
    lines.push(line);
    if (!(await slices.spend(costOf(row), index + 1))) return { kind: 'canceled' };
  }
  return { kind: 'plan', lines, counts };
}

/** In characters of words: conditions and loops are tried out. */
function costOf({ given: { template } }: ImportRow): number {
  if (typeof template !== 'string') return 0;
  return template.length + (template.includes('{%') ? CONDITION_COST : 0);
}

/** What the plan writes: its lines to create and to update, in the order of the file. */
export function plannedContents(plan: ImportPlan): EntryContent[] {
  return plan.lines.flatMap((line) =>
    line.action === 'create' || line.action === 'update' ? [line.content] : [],
  );
}

function planRow(
  row: ImportRow,
  found: RowKey,
  base: KeptEntry | null,
  position: number,
): PlanLine {
  const { title } = row.given;
  const { key } = found;
  const place = { line: row.line, key, title: typeof title === 'string' ? title.trim() : '' };
  if (found.kind === 'refused') {
    const also = readContent(row, 'any', base, position);
    const problems = [...found.problems, ...(also.kind === 'refused' ? also.problems : [])];
    return { ...place, action: 'refused', problems };
  }
  const read = readContent(row, key, base, position);
  if (read.kind === 'refused') return { ...place, action: 'refused', problems: read.problems };
  const { content } = read;
  const notes = [...found.notes, ...lostLetters(content)];
  const named = { ...place, title: content.entry.title };
  if (base === null) return { ...named, action: 'create', content, notes };
  const changed = changedFields(content, base);
  return changed.length === 0
    ? { ...named, action: 'same', base, notes }
    : { ...named, action: 'update', content, base, changed, notes };
}

function lostLetters({ entry }: EntryContent): RowNote[] {
  return (['title', 'template'] as const)
    .filter((field) => LOST.test(entry[field]))
    .map((field) => ({ code: 'lost-letters', field }));
}
