import { readJudged, writeJudged, type Judged } from './judgedText';
import {
  isPresent,
  LEARNING_VERSION,
  MAX_DATA_CHARS,
  type LearningDraft,
  type LearningRecord,
} from './learningFields';

const KIND = 'corrections';

/**
 * Where a month's judgments of one model's readings stand. Zendesk stamps each record with who made it and who changed
 * it last: many in one record, so that it does not tell who has said what.
 */
export type CorrectionPlace = {
  /** The model's version. */
  model: string;
  /** `2026-11` */
  month: string;
  /** From 1 on: a record that is full is followed by another. */
  number: number;
};

export function externalIdOf({ model, month, number }: CorrectionPlace): string {
  return `${KIND}-${model}-${month}-${number}`;
}

/**
 * @param before the record as it is; `null` where there is none yet.
 * @returns what to write so that it holds `judged` too; `full` where it has no room, or is not ours to write.
 */
export function addJudged(
  place: CorrectionPlace,
  before: LearningRecord | null,
  judged: Judged,
): { kind: 'draft'; draft: LearningDraft } | { kind: 'full' } {
  if (before !== null && !isPresent(before, KIND)) return { kind: 'full' };
  // In the order of their values: where a line stands does not tell when it came.
  const lines = [...linesOf(before), writeJudged(judged)].sort();
  const data = lines.join('\n');
  if (data.length > MAX_DATA_CHARS) return { kind: 'full' };
  const externalId = externalIdOf(place);
  return {
    kind: 'draft',
    draft: {
      name: `Corrections ${place.month}, ${place.number}`,
      externalId,
      fields: { schema_version: LEARNING_VERSION, kind: KIND, model: place.model, data },
    },
  };
}

export type Gathered = {
  /** Of this model's readings, the oldest month first. */
  judged: Judged[];
  /** Lines about another model's readings: they teach nothing about this one's. */
  ofOthers: number;
  /** Lines that cannot be read. */
  broken: number;
};

/** More would teach little further, and take seconds to weigh: the newest months count. */
export const MOST_JUDGED = 1500;

/** All that agents have said, in whatever order the records come. */
export function gatherJudged(records: readonly LearningRecord[], model: string): Gathered {
  const ours = records.filter((record) => isPresent(record, KIND));
  const present = ours.filter(({ fields }) => fields['model'] === model);
  const sorted = present.sort((a, b) => compare(a.externalId ?? '', b.externalId ?? ''));
  const lines = sorted.map(linesOf);
  const read = lines.map((some) => some.map(readJudged).filter((one) => one !== null));
  const others = ours.filter(({ fields }) => fields['model'] !== model);
  return {
    judged: takeNewest(read),
    ofOthers: others.flatMap(linesOf).length,
    broken: lines.flat().length - read.flat().length,
  };
}

/** Whole records, since the lines of one are sorted: a part of them would be a part of the states. */
function takeNewest(records: readonly Judged[][]): Judged[] {
  let taken: Judged[] = [];
  for (const record of [...records].reverse()) {
    if (taken.length > 0 && taken.length + record.length > MOST_JUDGED) break;
    taken = [...record, ...taken];
  }
  return taken;
}

function linesOf(record: LearningRecord | null): string[] {
  const data = record?.fields['data'];
  if (typeof data !== 'string') return [];
  return data.split('\n').filter((line) => line.trim() !== '');
}

/** `2026-11-9` before `2026-11-10`, and both before `2026-12-1`. */
function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
