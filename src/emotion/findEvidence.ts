import { blockValues } from './blockValues';
import type { EmotionModel } from './EmotionModel';
import type { Features } from './FeatureCollector';
import type { PartRead } from './partRead';
import { STATES, type Evidence } from './Reading';
import { weightAt } from './Weights';
import { FUNCTION_WORDS } from './wordLists';

/** Words and the gaps between them: the grain of evidence. */
const PIECE = new RegExp(
  [
    String.raw`[\p{L}\p{M}\p{N}'’@#*$]{1,80}`,
    String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}){0,4}`,
    String.raw`[!?.…]{1,60}`,
    String.raw`[:;=<][^\s\p{L}\p{N}]{1,8}\p{L}?`,
  ].join('|'),
  'gu',
);

/**
 * Where in the text the winning state came from.
 *
 * A feature's part in it is what it adds to the state's log odds: its value times its weights for all
 * states, each times what that state's score is worth here. It is spread evenly over the places where
 * the feature occurs and over the words it covers there; features of the text as a whole (its length,
 * its share of capitals) have no place and are left out. A stretch's weight is its share of all that
 * speaks for the state.
 *
 * @param winner the state's place in `STATES`
 * @param worth of each state's score, from `worthOfScores`
 */
export const findEvidence = (
  part: PartRead,
  features: Features,
  rows: Int32Array,
  winner: number,
  worth: Float64Array,
  model: EmotionModel,
): Evidence[] => {
  const pieces = [...part.text.matchAll(PIECE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 0,
  }));
  const parts = partsIn(features, rows, worth, model);
  const { occurring, starts, ends } = features;
  const occurrences = new Int32Array(parts.length);
  for (let at = 0; at < occurring.length; at++) {
    const feature = occurring[at] ?? 0;
    occurrences[feature] = (occurrences[feature] ?? 0) + 1;
  }
  // Flat arrays: a text has a thousand occurrences, and a number in an object is a heap object of its own.
  const firstBehind = firstPieceBehind(part.text, pieces);
  const pieceStarts = Int32Array.from(pieces, ({ start }) => start);
  const weights = new Float64Array(pieces.length);
  const spread = (start: number, end: number, sum: number): void => {
    const from = firstBehind[start] ?? 0;
    let to = from;
    while (to < weights.length && (pieceStarts[to] ?? end) < end) to++;
    for (let covered = from; covered < to; covered++)
      weights[covered] = (weights[covered] ?? 0) + sum / (to - from);
  };
  // Neighbors of one place, a word's letter sequences above all, are spread at one go.
  let sum = 0;
  for (let at = 0; at < occurring.length; at++) {
    const feature = occurring[at] ?? 0;
    sum += (parts[feature] ?? 0) / (occurrences[feature] ?? 1);
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (starts[at + 1] === start && ends[at + 1] === end) continue;
    if (sum !== 0) spread(start, end, sum);
    sum = 0;
  }
  pieces.forEach((piece, at) => (piece.weight = weights[at] ?? 0));
  return stretches(part, pieces, STATES[winner] ?? 'neutral', model.evidence);
};

type Piece = { start: number; end: number; weight: number };

/** What each feature adds to the winner's log odds. */
const partsIn = (
  features: Features,
  rows: Int32Array,
  worth: Float64Array,
  model: EmotionModel,
): Float64Array => {
  const values = blockValues(features, model.blocks);
  const { weights } = model;
  const parts = new Float64Array(rows.length);
  for (let feature = 0; feature < rows.length; feature++) {
    const row = rows[feature] ?? -1;
    if (row < 0) continue;
    let sum = 0;
    for (let head = 0; head < worth.length; head++)
      sum += (worth[head] ?? 0) * weightAt(weights, row, head);
    parts[feature] = sum * (values[features.blocks[feature] ?? 0] ?? 0);
  }
  return parts;
};

/** For every offset of `text` the first piece that ends behind it. */
const firstPieceBehind = (text: string, pieces: readonly Piece[]): Int32Array => {
  const first = new Int32Array(text.length + 1).fill(pieces.length);
  let from = 0;
  pieces.forEach(({ end }, at) => {
    first.fill(at, from, end);
    from = end;
  });
  return first;
};

/**
 * Joins the words that count to stretches. Up to two words between them are taken along where they do
 * not speak against the state ("thank you so much"); what is weak beside the strongest is dropped, as
 * are stretches of function words alone.
 */
const stretches = (
  { text, toWhole }: PartRead,
  pieces: readonly Piece[],
  state: Evidence['state'],
  { leastShare, mostSpans }: EmotionModel['evidence'],
): Evidence[] => {
  const strongestPiece = strongest(pieces);
  const found: Piece[] = [];
  let gap: Piece[] = [];
  for (const piece of pieces) {
    const open = found.at(-1);
    if (piece.weight <= 0 || piece.weight < leastShare * strongestPiece) {
      gap.push(piece);
      continue;
    }
    const between = gap.reduce((sum, { weight }) => sum + weight, 0);
    const bridged =
      open !== undefined &&
      gap.length <= LONGEST_GAP &&
      between > -SLIGHT * strongestPiece &&
      !SENTENCE_END.test(text.slice(open.end, piece.start));
    if (bridged) {
      open.end = piece.end;
      open.weight += Math.max(0, between) + piece.weight;
    } else found.push({ ...piece });
    gap = [];
  }
  const total = pieces.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  const telling = found.filter(({ start, end }) => tellsSomething(text.slice(start, end)));
  const least = leastShare * strongest(telling);
  return telling
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, mostSpans)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, weight }) => ({
      start: toWhole(start),
      end: toWhole(end),
      state,
      weight: weight / total,
    }));
};

const LONGEST_GAP = 2;
/** A gap that speaks against the state by no more than this share of the strongest word is bridged. */
const SLIGHT = 0.1;
const SENTENCE_END = /[.!?\n]/;

const strongest = (pieces: readonly Piece[]): number =>
  pieces.reduce((most, { weight }) => Math.max(most, weight), 0);

const tellsSomething = (stretch: string): boolean =>
  /\p{Extended_Pictographic}|[!?*]{2}|\d|[:;=<]\S/u.test(stretch) ||
  (stretch.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).some(
    (word) => word.length > 2 && !FUNCTION_WORDS.has(word),
  );
