import { reviewSession } from '../../src/practice/reviewSession';
import { startSession } from '../../src/practice/takeTurn';
import { aScenario, aSession } from './aScenario';

const CRIB = aScenario();
const [MODEL = '', SECOND = ''] = CRIB.stages.map(({ model }) => model);

describe('reviewSession', () => {
  it('tells of a session that has not begun where the customer stands, and what is asked', () => {
    const review = reviewSession(startSession(CRIB));
    expect(review).toMatchObject({
      ended: null,
      direction: null,
      from: { state: 'angry', intensity: 2 },
      turns: [],
      unanswered: ['where the crib is', 'when it really arrives', 'what is different this time'],
    });
    expect(review.trend).toEqual([review.from]);
  });

  it('tells how it went, which turn moved it, and what helped', () => {
    const review = reviewSession(aSession(CRIB, [MODEL, SECOND]));
    expect(review).toMatchObject({ ended: 'resolved', direction: 'calming', unanswered: [] });
    expect(review.trend).toHaveLength(3);
    expect(review.turningPoints[0]).toMatchObject({ turn: 0, model: MODEL });
    expect(review.turns[0]?.helped[0]?.key).toBe('answered');
    expect(review.turns[0]?.harmed).toEqual([]);
    expect(review.turns[1]?.model).toBe(SECOND);
  });

  it('tells what harmed, the worst first', () => {
    const review = reviewSession(
      aSession(CRIB, ['Please calm down. Thank you for your patience!']),
    );
    expect(review.direction).toBe('worsening');
    expect(review.turns[0]?.harmed[0]?.key).toBe('told-to-calm-down');
    expect(review.turns[0]?.change).toBeGreaterThan(0);
    expect(review.unanswered).toContain('where the crib is');
  });
});
