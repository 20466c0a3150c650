import fc from 'fast-check';
import {
  applyRecalibration,
  OFFSET_RANGE,
  SCALE_RANGE,
  type Recalibration,
} from '../../src/emotion/recalibrate';
import { readEmotion } from '../../src/emotion/readEmotion';
import { STATES, type State } from '../../src/emotion/Reading';
import { worthOfScores } from '../../src/emotion/worthOfScores';
import { shippedModel as model } from './shippedModel';

const TEMPERATURE = 1.3;
/** How far a score is moved to see what that does. */
const STEP = 1e-5;

const byState = (values: readonly number[]): Record<State, number> =>
  Object.fromEntries(STATES.map((state, at) => [state, values[at] ?? 0])) as Record<State, number>;

const eight = (least: number, most: number) =>
  fc.array(fc.double({ min: least, max: most, noNaN: true }), { minLength: 8, maxLength: 8 });

const softmax = (scores: readonly number[]): number[] => {
  const powers = scores.map((score) => Math.exp(score / TEMPERATURE));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / sum);
};

const recalibration = fc.option(
  fc.record({
    scales: eight(...SCALE_RANGE).map(byState),
    offsets: eight(...OFFSET_RANGE).map(byState),
  }),
  { nil: undefined },
);

const recalibrated = (plain: readonly number[], how: Recalibration | undefined): number[] =>
  how === undefined ? [...plain] : applyRecalibration(plain, how);

describe('worthOfScores', () => {
  it("is how far the winner's log odds move with each score, recalibrated or not", () => {
    fc.assert(
      fc.property(eight(-4, 4), fc.nat({ max: 7 }), recalibration, (scores, winner, how) => {
        const logOdds = (moved: number, by: number): number => {
          const plain = softmax(scores.map((score, at) => (at === moved ? score + by : score)));
          const chance = recalibrated(plain, how)[winner] ?? 0;
          return Math.log(chance / (1 - chance));
        };
        const plain = softmax(scores);
        const worth = worthOfScores(winner, plain, recalibrated(plain, how), TEMPERATURE, how);
        worth.forEach((one, state) =>
          expect(one).toBeCloseTo((logOdds(state, STEP) - logOdds(state, -STEP)) / (2 * STEP), 4),
        );
      }),
    );
  });

  it('counts the winner against all others alike where it is certain', () => {
    const certain = STATES.map((_, at) => Number(at === 0));
    const [own, ...others] = worthOfScores(0, certain, certain, 1);
    expect(own).toBeCloseTo(1, 9);
    for (const other of others) expect(other).toBeCloseTo(-1 / 7, 9);
  });

  it('shows what decides after corrections, not what decided before', () => {
    const text = 'Nobody answers my emails and I am afraid that my savings are gone.';
    const heard = (
      offsets: Partial<Record<State, number>>,
      scales: Partial<Record<State, number>>,
    ) =>
      readEmotion(text, model, {
        recalibration: {
          scales: { ...byState(STATES.map(() => 1)), ...scales },
          offsets: { ...byState(STATES.map(() => 0)), ...offsets },
        },
      });
    const before = heard({}, {});
    const plain = readEmotion(text, model);
    expect(before.evidence.map(({ start, end }) => [start, end])).toEqual(
      plain.evidence.map(({ start, end }) => [start, end]),
    );
    const after = heard({ worried: 1.5, frustrated: -1.5 }, {});
    expect(after.state).toBe('worried');
    const without = [...after.evidence]
      .reverse()
      .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    expect(readEmotion(without, model).probabilities.worried).toBeLessThan(
      plain.probabilities.worried,
    );
    const weights = ({ evidence }: typeof after) => evidence.map(({ weight }) => weight);
    // Of the winner's own scale every word has its part; a rival's counts for the words that it shares.
    expect(weights(heard({}, { neutral: 0.5 }))).not.toEqual(weights(before));
    expect(weights(heard({}, { worried: 0.5 }))[0]).toBeCloseTo(weights(before)[0] ?? 0, 9);
  });
});
