import fc from 'fast-check';
import { readEmotion } from '../../src/emotion/readEmotion';
import {
  applyRecalibration,
  LEAST_CORRECTIONS,
  OFFSET_RANGE,
  recalibrate,
  SCALE_RANGE,
  type Recalibration,
} from '../../src/emotion/recalibrate';
import { STATES, type Reading, type State } from '../../src/emotion/Reading';
import leftOut from './leftOutReadings.json';
import { shippedModel } from './shippedModel';

/** One text that the model had not seen, nor any of its source: made by training/writeLeftOutReadings.ts. */
type Unseen = { reading: Pick<Reading, 'probabilities' | 'state'>; truth: State };

const byState = (values: readonly number[]): Record<State, number> =>
  Object.fromEntries(STATES.map((state, at) => [state, values[at] ?? 0])) as Record<State, number>;

const winnerOf = (probabilities: readonly number[]): State =>
  STATES[probabilities.indexOf(Math.max(...probabilities))] ?? 'neutral';

const unseenOf = (rows: readonly string[]): Unseen[] =>
  rows.map((row) => {
    const [truth = 0, ...parts] = row.split(' ').map(Number);
    const sum = parts.reduce((total, part) => total + part, 0);
    const probabilities = parts.map((part) => part / sum);
    return {
      reading: { probabilities: byState(probabilities), state: winnerOf(probabilities) },
      truth: STATES[truth] ?? 'neutral',
    };
  });

/** The same order on every run: a linear congruential generator (Numerical Recipes) and Fisher and Yates. */
const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const order = [...items];
  let random = seed;
  for (let at = order.length - 1; at > 0; at--) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((random / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
};

const IDENTITY: Recalibration = {
  scales: byState(STATES.map(() => 1)),
  offsets: byState(STATES.map(() => 0)),
};

const valuesOf = ({ probabilities }: Unseen['reading']): number[] =>
  STATES.map((state) => probabilities[state]);

const judge = (texts: readonly Unseen[], how: Recalibration) => {
  let right = 0;
  let loss = 0;
  for (const { reading, truth } of texts) {
    const probabilities = applyRecalibration(valuesOf(reading), how);
    right += Number(winnerOf(probabilities) === truth);
    loss -= Math.log(Math.max(1e-4, probabilities[STATES.indexOf(truth)] ?? 0));
  }
  return { accuracy: right / texts.length, loss: loss / texts.length };
};

/** As wrong as can be: upset called happy, and anything else angry. */
const lie = ({ reading }: Unseen): State => (reading.state === 'happy' ? 'angry' : 'happy');

const SEEDS = [1, 2, 3, 4, 5, 6];

/** Mean change on what is left of a source, after some of it has been corrected, some of that by a liar. */
const changeAfter = (source: readonly Unseen[], honest: number, hostile: number) => {
  let accuracy = 0;
  let loss = 0;
  for (const seed of SEEDS) {
    const order = shuffled(source, seed);
    const taught = order.slice(0, honest + hostile);
    const result = recalibrate(
      taught.map(({ reading }) => reading),
      taught.map((one, at) => (at < hostile ? lie(one) : one.truth)),
    );
    const rest = order.slice(honest + hostile);
    const before = judge(rest, IDENTITY);
    const after = judge(rest, result.kind === 'ok' ? result.recalibration : IDENTITY);
    accuracy += (after.accuracy - before.accuracy) / SEEDS.length;
    loss += (after.loss - before.loss) / SEEDS.length;
  }
  return { accuracy, loss };
};

const plainPosts = unseenOf(leftOut.plainPosts);
const clumsy = unseenOf(leftOut.clumsy);

const recalibrationOf = (texts: readonly Unseen[], corrections: readonly State[]) => {
  const result = recalibrate(
    texts.map(({ reading }) => reading),
    corrections,
  );
  if (result.kind === 'refused') throw new Error(result.why);
  return result.recalibration;
};

const honestly = (texts: readonly Unseen[]): State[] => texts.map(({ truth }) => truth);

const probabilities = fc
  .array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0)));

const inRange = ([least, most]: readonly [number, number]) =>
  fc
    .array(fc.double({ min: least, max: most, noNaN: true }), { minLength: 8, maxLength: 8 })
    .map(byState);

const anyRecalibration = fc.record({
  scales: inRange(SCALE_RANGE),
  offsets: inRange(OFFSET_RANGE),
});

describe('recalibrate', () => {
  // The model reads this register, of which it has seen nothing, at 0.75: there is no more to learn.
  it('gains from 300 corrections on a source never seen', () => {
    const { accuracy, loss } = changeAfter(plainPosts, 300, 0);
    expect(accuracy).toBeGreaterThan(0.005);
    expect(loss).toBeLessThan(-0.02);
  });

  it('gains nearly as much where ten of 300 corrections are hostile', () => {
    const { accuracy, loss } = changeAfter(plainPosts, 290, 10);
    expect(accuracy).toBeGreaterThan(0.005);
    expect(loss).toBeLessThan(-0.02);
  });

  it('does no harm where the model fits already', () => {
    const { accuracy, loss } = changeAfter(clumsy, 300, 0);
    expect(accuracy).toBeGreaterThan(-0.005);
    expect(loss).toBeLessThan(0.005);
  });

  it('takes no harm from ten hostile corrections, even among only thirty honest ones', () => {
    for (const honest of [30, 90, 290]) {
      const { accuracy, loss } = changeAfter(clumsy, honest, 10);
      expect(accuracy).toBeGreaterThan(-0.005);
      expect(loss).toBeLessThan(0.01);
    }
  });

  it('refuses too few, those ten among them', () => {
    for (const count of [0, 10, LEAST_CORRECTIONS - 1]) {
      const few = plainPosts.slice(0, count);
      const result = recalibrate(
        few.map(({ reading }) => reading),
        few.map(lie),
      );
      expect(result).toEqual({ kind: 'refused', why: 'too-few' });
    }
  });

  it('refuses objections without agreement: they would teach that the model is always wrong', () => {
    const wrong = plainPosts.filter(({ reading, truth }) => reading.state !== truth);
    const result = recalibrate(
      wrong.map(({ reading }) => reading),
      honestly(wrong),
    );
    expect(result).toEqual({ kind: 'refused', why: 'one-sided' });
  });

  it('refuses where the model fits already, so that nothing is clearly to be gained', () => {
    const reasons = SEEDS.map((seed) => {
      const texts = shuffled(clumsy, seed).slice(0, 300);
      const result = recalibrate(
        texts.map(({ reading }) => reading),
        honestly(texts),
      );
      return result.kind === 'ok' ? 'ok' : result.why;
    });
    expect(reasons.filter((why) => why === 'no-gain').length).toBeGreaterThan(SEEDS.length / 2);
  });

  it('stays within its bounds whatever agents say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.constantFrom(...STATES),
        fc.integer({ min: 0, max: 70 }),
        (seed, favorite, percent) => {
          const texts = shuffled(plainPosts, seed).slice(0, 120);
          const result = recalibrate(
            texts.map(({ reading }) => reading),
            texts.map(({ truth }, at) => (at % 100 < percent ? favorite : truth)),
          );
          if (result.kind === 'refused') return;
          for (const state of STATES) {
            const { scales, offsets } = result.recalibration;
            expect(scales[state]).toBeGreaterThanOrEqual(SCALE_RANGE[0]);
            expect(scales[state]).toBeLessThanOrEqual(SCALE_RANGE[1]);
            expect(offsets[state]).toBeGreaterThanOrEqual(OFFSET_RANGE[0]);
            expect(offsets[state]).toBeLessThanOrEqual(OFFSET_RANGE[1]);
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('gives the same numbers for the same corrections', () => {
    const texts = plainPosts.slice(0, 150);
    expect(recalibrationOf(texts, honestly(texts))).toEqual(
      recalibrationOf(texts, honestly(texts)),
    );
  });

  it('tells a caller who loses a correction', () => {
    const [one] = plainPosts;
    expect(() => recalibrate(one ? [one.reading] : [], [])).toThrow('0 corrections for 1 readings');
  });
});

describe('applyRecalibration', () => {
  it('changes nothing where nothing was learnt', () => {
    fc.assert(
      fc.property(probabilities, (before) => {
        applyRecalibration(before, IDENTITY).forEach((after, at) =>
          expect(after).toBeCloseTo(before[at] ?? 0, 9),
        );
      }),
    );
  });

  it('raises a state whose score rises: it is monotone', () => {
    fc.assert(
      fc.property(
        probabilities,
        anyRecalibration,
        fc.nat({ max: 7 }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (before, recalibration, state, rise) => {
          // What a softmax makes of one score that is higher by `rise`.
          const powers = before.map((one, at) => (at === state ? one * Math.exp(rise) : one));
          const sum = powers.reduce((total, power) => total + power, 0);
          const risen = powers.map((power) => power / sum);
          const [low, high] = [before, risen].map(
            (values) => applyRecalibration(values, recalibration)[state] ?? 0,
          );
          expect(high).toBeGreaterThanOrEqual(low ?? 1);
        },
      ),
    );
  });

  it('keeps probabilities that sum to 1, from 0 and 1 too', () => {
    const extremes = fc.nat({ max: 7 }).map((sure) => STATES.map((_, at) => Number(at === sure)));
    fc.assert(
      fc.property(fc.oneof(probabilities, extremes), anyRecalibration, (before, recalibration) => {
        const after = applyRecalibration(before, recalibration);
        expect(after.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        expect(after.every((one) => one >= 0 && one <= 1)).toBe(true);
      }),
    );
  });

  it('is heard by readEmotion', () => {
    const text = 'It has stopped working again.';
    const before = readEmotion(text, shippedModel);
    const recalibration = {
      ...IDENTITY,
      offsets: { ...IDENTITY.offsets, [before.runnerUp]: OFFSET_RANGE[1] },
    };
    const after = readEmotion(text, shippedModel, { recalibration });
    expect(after.probabilities).toEqual(
      byState(
        applyRecalibration(
          STATES.map((state) => before.probabilities[state]),
          recalibration,
        ),
      ),
    );
    expect(after.probabilities[before.runnerUp]).toBeGreaterThan(
      before.probabilities[before.runnerUp],
    );
    expect(readEmotion(text, shippedModel, { recalibration: IDENTITY }).state).toBe(before.state);
  });
});
