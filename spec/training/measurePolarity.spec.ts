import { measurePolarity } from '../../training/measurePolarity';
import { polarityOf } from '../../training/Polarity';

describe('polarityOf', () => {
  it('takes six states as negative', () => {
    expect(
      (['angry', 'frustrated', 'disappointed', 'worried', 'confused', 'sad'] as const).map(
        polarityOf,
      ),
    ).toEqual(Array.from({ length: 6 }, () => 'negative'));
    expect([polarityOf('happy'), polarityOf('neutral')]).toEqual(['positive', 'neutral']);
  });
});

describe('measurePolarity', () => {
  it('counts what was read, "not sure" as wrong, and upset read as positive', () => {
    const figures = measurePolarity([
      { truth: 'angry', read: 'positive' },
      { truth: 'frustrated', read: 'negative' },
      { truth: 'neutral', read: 'neutral' },
      { truth: 'happy', read: 'not sure' },
    ]);
    expect(figures).toEqual({
      accuracy: 0.5,
      macroF1: 0.5556,
      negativeF1: 0.6667,
      neutralF1: 1,
      positiveF1: 0,
      upsetReadAsPositive: 0.5,
    });
  });
});
