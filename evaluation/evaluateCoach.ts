import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import { DraftSchema, reviewAsked } from '../cli/review';
import { GOOD_KINDS, TIP_KINDS, type Review } from '../src/coach/Review';
import { reviewDraft } from '../src/coach/reviewDraft';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { readEmotion } from '../src/emotion/readEmotion';
import { readSet } from './readSet';

/** A draft with what an expert said of it before the coach existed. */
const MarkedSchema = v.object({
  ...DraftSchema.entries,
  id: v.string(),
  tips: v.array(v.picklist(TIP_KINDS)),
  good: v.array(v.picklist(GOOD_KINDS)),
});
export type Marked = v.InferOutput<typeof MarkedSchema>;

/** Counts of one kind: said rightly, said wrongly, not said. */
export type Tally = { hits: number; wrong: number; missed: number };
export type Score = Tally & { precision: number | null; recall: number | null };

export type CoachMeasures = {
  drafts: number;
  tips: { all: Score; tuning: Score; heldOut: Score; byKind: Record<string, Score> };
  good: { all: Score; tuning: Score; heldOut: Score; byKind: Record<string, Score> };
  excellent: {
    replies: number;
    tips: number;
    tipsPerReply: number; /** What is said of which reply. */
    onReplies: Record<string, string>;
  };
  speed: { chars: number; p95ReviewMs: number; p95ReadingMs: number };
};

/** Reads a file of marked drafts beside this one, a line each. @throws where a line is not as it must be */
export function readMarked(name: 'drafts.jsonl' | 'excellent.jsonl'): Marked[] {
  return readSet(name, MarkedSchema);
}

/**
 * Measures the coach against marks that were made before it.
 *
 * Drafts with an odd line number, counted from 1, were tuned on; the others were not.
 */
export function evaluateCoach(
  drafts: readonly Marked[],
  excellent: readonly Marked[],
  model: EmotionModel,
): CoachMeasures {
  const reviewed = drafts.map((marked, at) => ({
    marked,
    ...kindsOf(reviewAsked(marked, model)),
    isTuning: at % 2 === 0,
  }));
  const measure = (what: 'tips' | 'good', kinds: readonly string[]): CoachMeasures['tips'] => {
    const scoreOf = (rows: typeof reviewed, kind?: string): Score =>
      score(rows.map((row) => tally(row[what], row.marked[what], kind)).reduce(add, NOTHING));
    return {
      all: scoreOf(reviewed),
      tuning: scoreOf(reviewed.filter(({ isTuning }) => isTuning)),
      heldOut: scoreOf(reviewed.filter(({ isTuning }) => !isTuning)),
      byKind: Object.fromEntries(kinds.map((kind) => [kind, scoreOf(reviewed, kind)])),
    };
  };
  const onExcellent = excellent.map((marked) => ({
    id: marked.id,
    tips: kindsOf(reviewAsked(marked, model)).tips,
  }));
  const tips = onExcellent.reduce((sum, one) => sum + one.tips.length, 0);
  return {
    drafts: drafts.length,
    tips: measure('tips', TIP_KINDS),
    good: measure('good', GOOD_KINDS),
    excellent: {
      replies: excellent.length,
      tips,
      tipsPerReply: round(tips / Math.max(1, excellent.length)),
      onReplies: Object.fromEntries(
        onExcellent
          .filter((one) => one.tips.length > 0)
          .map((one) => [one.id, one.tips.join(', ')]),
      ),
    },
    speed: measureSpeed(drafts, model),
  };
}

function kindsOf(review: Review): { tips: string[]; good: string[] } {
  if (review.kind === 'silent') return { tips: [], good: [] };
  return { tips: [...new Set(review.tips.map(({ kind }) => kind))], good: [...review.good] };
}

const NOTHING: Tally = { hits: 0, wrong: 0, missed: 0 };

function tally(said: readonly string[], marked: readonly string[], only?: string): Tally {
  const ours = new Set(said.filter((kind) => only === undefined || kind === only));
  const theirs = new Set(marked.filter((kind) => only === undefined || kind === only));
  const hits = [...ours].filter((kind) => theirs.has(kind)).length;
  return { hits, wrong: ours.size - hits, missed: theirs.size - hits };
}

function add(one: Tally, other: Tally): Tally {
  return {
    hits: one.hits + other.hits,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
  };
}

function score({ hits, wrong, missed }: Tally): Score {
  return {
    hits,
    wrong,
    missed,
    precision: hits + wrong === 0 ? null : round(hits / (hits + wrong)),
    recall: hits + missed === 0 ? null : round(hits / (hits + missed)),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const SPEED_CHARS = 1_200;
const RUNS = 300;

/** How long a review of so many characters takes beside a reading of as many; p95 of warm runs. */
function measureSpeed(drafts: readonly Marked[], model: EmotionModel): CoachMeasures['speed'] {
  const text = drafts
    .map(({ draft }) => draft)
    .join('\n\n')
    .slice(0, SPEED_CHARS);
  const said = drafts.find(({ customer }) => (customer ?? '').length > 100)?.customer ?? '';
  const reading = readEmotion(said, model);
  const p95 = (run: () => unknown): number => {
    for (let at = 0; at < RUNS / 3; at += 1) run();
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return round(times[Math.floor(RUNS * 0.95)] ?? 0);
  };
  return {
    chars: text.length,
    p95ReviewMs: p95(() =>
      reviewDraft({
        text,
        customer: { reading, said },
        name: 'Maria',
        channel: 'email',
        sent: [],
      }),
    ),
    p95ReadingMs: p95(() => readEmotion(text, model)),
  };
}

/** The measures as a table of plain text. */
export function coachTable({ tips, good, excellent, speed, drafts }: CoachMeasures): string {
  const row = (name: string, { precision, recall, hits, wrong, missed }: Score): string =>
    [
      name.padEnd(24),
      (precision === null ? '-' : precision.toFixed(2)).padStart(9),
      (recall === null ? '-' : recall.toFixed(2)).padStart(7),
      `${hits}/${wrong}/${missed}`.padStart(14),
    ].join('');
  const part = (
    title: string,
    { byKind, tuning, heldOut, all }: CoachMeasures['tips'],
  ): string[] => [
    `${title.padEnd(24)}precision recall right/wrong/missed`,
    ...Object.entries(byKind).map(([kind, one]) => row(kind, one)),
    row('tuned on', tuning),
    row('not tuned on', heldOut),
    row('all', all),
  ];
  return [
    `The coach on ${drafts} marked drafts`,
    ...part('Tips', tips),
    '',
    ...part('Good', good),
    '',
    `${excellent.tips} tips on ${excellent.replies} excellent replies (${excellent.tipsPerReply} a reply)`,
    ...Object.entries(excellent.onReplies).map(([id, kinds]) => `  ${id}: ${kinds}`),
    `p95 of ${speed.chars} characters: review ${speed.p95ReviewMs} ms, reading ${speed.p95ReadingMs} ms`,
    '',
  ].join('\n');
}
