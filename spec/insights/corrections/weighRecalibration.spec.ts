import { LEAST_CORRECTIONS } from '../../../src/emotion/recalibrate';
import type { Judged } from '../../../src/insights/corrections/judgedText';
import { weighRecalibration } from '../../../src/insights/corrections/weighRecalibration';
import { judged } from './corrections';

const times = (count: number, one: Judged) => Array.from({ length: count }, () => one);

/** Customers of this account who sound angry and are frustrated, and others whom the model reads well. */
const LEANING = [
  ...times(40, judged({ angry: 50, frustrated: 42, neutral: 8 }, 'frustrated')),
  ...times(40, judged({ angry: 90, frustrated: 6, neutral: 4 }, 'angry')),
  ...times(40, judged({ happy: 90, neutral: 10 }, 'happy')),
];

describe('weighRecalibration', () => {
  it('says what would change, in counts of what was kept back', () => {
    const weighed = weighRecalibration(LEANING);
    expect(weighed).toMatchObject({
      kind: 'ok',
      judged: 120,
      corrected: 40,
      missing: 0,
      before: 80,
      after: 120,
      moves: [{ from: 'angry', to: 'frustrated', count: 40, right: 40 }],
    });
  });

  it('says how many are missing', () => {
    expect(weighRecalibration(LEANING.slice(0, 10))).toEqual({
      kind: 'refused',
      why: 'too-few',
      judged: 10,
      corrected: 10,
      missing: LEAST_CORRECTIONS - 10,
    });
    expect(weighRecalibration([])).toMatchObject({ why: 'too-few', judged: 0 });
  });

  it('refuses objections alone', () => {
    expect(weighRecalibration(LEANING.slice(0, 40))).toMatchObject({
      kind: 'refused',
      why: 'one-sided',
    });
  });

  it('refuses where no reading more would be right', () => {
    expect(weighRecalibration(LEANING.slice(40))).toMatchObject({
      kind: 'refused',
      why: 'no-gain',
      corrected: 0,
    });
  });

  it('does not count on what a judgment has taught itself', () => {
    // Every fifth is of a kind that the others do not have.
    const rare = judged({ worried: 50, confused: 45, neutral: 5 }, 'confused');
    const mixed = LEANING.slice(0, 80).flatMap((one, at) => (at % 4 === 0 ? [rare, one] : [one]));
    expect(mixed.every((one, at) => (one === rare) === (at % 5 === 0))).toBe(true);
    expect(weighRecalibration(mixed)).toMatchObject({
      kind: 'ok',
      moves: [{ from: 'angry', to: 'frustrated', count: 40, right: 40 }],
    });
  });
});
