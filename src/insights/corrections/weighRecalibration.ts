import {
  applyRecalibration,
  fitRecalibration,
  LEAST_CORRECTIONS,
  recalibrate,
  type Recalibration,
} from '../../emotion/recalibrate';
import { STATES, type State } from '../../emotion/Reading';
import type { Judged } from './judgedText';

/** Readings whose state would be another one. */
export type Move = {
  from: State;
  to: State;
  count: number;
  /** … and of these, where agents say so too. */
  right: number;
};

export type Weighed =
  | {
      kind: 'ok';
      recalibration: Recalibration;
      /** Of how many judgments the agents' state was read, as it is and as it would be. */
      before: number;
      after: number;
      /** The most frequent first. */
      moves: Move[];
    }
  | { kind: 'refused'; why: 'too-few' | 'one-sided' | 'no-gain' };

/** What an admin is told of what agents have said so far. */
export type Weighing = Weighed & {
  judged: number;
  /** Of these, how many agents have corrected. */
  corrected: number;
  /** How many more it takes before anything can be learned. */
  missing: number;
};

const FOLDS = 5;

/**
 * What recalibrating the reading would change. Every fifth judgment in turn is kept back and read as the others would
 * have it, so that none is foreseen by what it has taught itself.
 */
export function weighRecalibration(judged: readonly Judged[]): Weighing {
  const counts = {
    judged: judged.length,
    corrected: judged.filter(({ reading, state }) => reading.state !== state).length,
    missing: Math.max(0, LEAST_CORRECTIONS - judged.length),
  };
  const found = recalibrate(
    judged.map(({ reading }) => reading),
    judged.map(({ state }) => state),
  );
  if (found.kind === 'refused') return { ...found, ...counts };

  const foreseen = foresee(judged);
  const before = judged.filter(({ reading, state }) => reading.state === state).length;
  const after = judged.filter(({ state }, at) => foreseen[at] === state).length;
  // It may be surer of what it reads, and read no more of it right: nobody would see a difference.
  if (after <= before) return { kind: 'refused', why: 'no-gain', ...counts };
  return { ...found, before, after, moves: countMoves(judged, foreseen), ...counts };
}

function foresee(judged: readonly Judged[]): State[] {
  const fits = Array.from({ length: FOLDS }, (_, fold) => {
    const others = judged.filter((_one, at) => at % FOLDS !== fold);
    return fitRecalibration(
      others.map(({ reading }) => reading),
      others.map(({ state }) => state),
    );
  });
  return judged.map(({ reading }, at) => {
    const fit = fits[at % FOLDS];
    return fit === undefined ? reading.state : stateBy(fit, reading);
  });
}

function stateBy(fit: Recalibration, { probabilities, state }: Judged['reading']): State {
  const values = applyRecalibration(
    STATES.map((one) => probabilities[one]),
    fit,
  );
  return STATES[values.indexOf(Math.max(...values))] ?? state;
}

function countMoves(judged: readonly Judged[], foreseen: readonly State[]): Move[] {
  const moves = new Map<string, Move>();
  judged.forEach(({ reading: { state: from }, state }, at) => {
    const to = foreseen[at] ?? from;
    if (to === from) return;
    const move = moves.get(`${from} ${to}`) ?? { from, to, count: 0, right: 0 };
    move.count += 1;
    move.right += Number(to === state);
    moves.set(`${from} ${to}`, move);
  });
  return [...moves.values()].sort((a, b) => b.count - a.count);
}
