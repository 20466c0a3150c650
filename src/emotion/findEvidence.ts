import { blockValues } from './blockValues';
import { HEADS, type EmotionModel } from './EmotionModel';
import type { Features } from './findFeatures';
import type { PartRead } from './partRead';
import { STATES, type Evidence } from './Reading';

/** Words and the gaps between them: the grain of evidence. */
const PIECE = /[\p{L}\p{M}\p{N}'’@#*$]{1,80}|\p{Extended_Pictographic}[\uFE0F\u200D\u{1F3FB}-\u{1F3FF}]{0,4}|[!?.…]{1,60}|[:;=<][^\s\p{L}\p{N}]{1,8}\p{L}?/gu;
const TELLS_SOMETHING = /\p{L}{3}|\p{Extended_Pictographic}|[!?]{2}|\p{N}|:[(/]|<\/?3/u;

/**
 * Where in the text the winning state came from.
 *
 * A feature's part in it is what it adds to the state's log odds: its value times how far its weight
 * for the state lies above its weights for the others, these weighed by their probabilities. It is
 * spread evenly over the places where the feature occurs and over the words it covers there; features
 * of the text as a whole (its length, its share of capitals) have no place and are left out. Words
 * whose sum is above zero, with what lies between them, are the stretches.
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
  for (let at = start; at < end; ) {
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

const stretches = (
  { text, toWhole }: PartRead,
  pieces: readonly Piece[],
  state: Evidence['state'],
  { leastShare, mostSpans }: EmotionModel['evidence'],
): Evidence[] => {
  const strongest = Math.max(0, ...pieces.map((piece) => piece.weight));
  const found: Piece[] = [];
  let last = -2;
  pieces.forEach((piece, at) => {
    if (piece.weight <= 0 || piece.weight < leastShare * strongest) return;
    const open = found.at(-1);
    if (open && at === last + 1 && !text.slice(open.end, piece.start).includes('\n')) {
      open.end = piece.end;
      open.weight += piece.weight;
    } else found.push({ ...piece });
    last = at;
  });
  return found
    .filter(({ start, end }) => TELLS_SOMETHING.test(text.slice(start, end)))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, mostSpans)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, weight }) => ({
      start: toWhole(start), end: toWhole(end), state, weight,
    }));
};
