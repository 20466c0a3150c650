import { blockValues } from './blockValues';
import { HEADS, type EmotionModel } from './EmotionModel';
import type { Features } from './findFeatures';
import type { PartRead } from './partRead';
import { STATES, type Evidence } from './Reading';
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
 * A feature's part in it is what it adds to the state's log odds: its value times how far its weight
 * for the state lies above its weights for the others, these weighed by their probabilities. It is
 * spread evenly over the places where the feature occurs and over the words it covers there; features
 * of the text as a whole (its length, its share of capitals) have no place and are left out.
 */
export const findEvidence = (
  part: PartRead,
  features: Features,
  rows: readonly number[],
  winner: number,
  probabilities: readonly number[],
  model: EmotionModel,
): Evidence[] => {
  const pieces = [...part.text.matchAll(PIECE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    weight: 0,
  }));
  const pieceAt = new Int32Array(part.text.length + 1).fill(-1);
  pieces.forEach(({ start, end }, at) => pieceAt.fill(at, start, end));

  const parts = partsIn(features, rows, winner, probabilities, model);
  const occurrences = new Int32Array(parts.length);
  for (const feature of features.occurring) occurrences[feature] = (occurrences[feature] ?? 0) + 1;
  features.occurring.forEach((feature, at) => {
    const share = (parts[feature] ?? 0) / (occurrences[feature] ?? 1);
    const start = features.starts[at] ?? 0;
    const end = features.ends[at] ?? 0;
    if (share === 0) return;
    const covered = piecesBetween(pieceAt, pieces, start, end);
    for (const piece of covered) piece.weight += share / covered.length;
  });
  return stretches(part, pieces, STATES[winner] ?? 'neutral', model.evidence);
};

type Piece = { start: number; end: number; weight: number };

/** What each feature adds to the winner's log odds. */
const partsIn = (
  features: Features,
  rows: readonly number[],
  winner: number,
  probabilities: readonly number[],
  model: EmotionModel,
): Float64Array => {
  const values = blockValues(features, model.blocks);
  const others = 1 - (probabilities[winner] ?? 0);
  const against = probabilities.map((probability, state) =>
    state === winner ? 0 : others > 1e-9 ? probability / others : 1 / (STATES.length - 1),
  );
  return Float64Array.from(rows, (row, at) => {
    if (row < 0) return 0;
    const weightOf = (head: number) =>
      (model.weights[row * HEADS + head] ?? 0) * (model.steps[head] ?? 0);
    let other = 0;
    against.forEach((share, head) => (other += share * weightOf(head)));
    const value = values[features.blocks[at] ?? 0] ?? 0;
    return ((weightOf(winner) - other) * value) / model.temperature;
  });
};

const piecesBetween = (
  pieceAt: Int32Array,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Piece[] => {
  const covered: Piece[] = [];
  for (let at = start; at < end;) {
    const piece = pieces[pieceAt[at] ?? -1];
    if (piece === undefined) {
      at++;
      continue;
    }
    covered.push(piece);
    at = piece.end;
  }
  return covered;
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
      weight,
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
