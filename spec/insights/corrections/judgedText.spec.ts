import fc from 'fast-check';
import { STATES } from '../../../src/emotion/Reading';
import { readJudged, writeJudged } from '../../../src/insights/corrections/judgedText';
import { aJudged, judged } from './corrections';

describe('writeJudged', () => {
  it('writes the state and eight numbers, and nothing else', () => {
    expect(writeJudged(judged({ frustrated: 610, disappointed: 102, sad: 288 }, 'sad'))).toBe(
      'sad 0 610 102 0 0 288 0 0',
    );
  });

  it('writes what readJudged reads, to the per mille', () => {
    fc.assert(
      fc.property(aJudged, (one) => {
        const line = writeJudged(one);
        expect(line.length).toBeLessThan(60);
        const read = readJudged(line);
        expect(read?.state).toBe(one.state);
        for (const state of STATES) {
          const difference =
            (read?.reading.probabilities[state] ?? 9) - one.reading.probabilities[state];
          expect(Math.abs(difference)).toBeLessThan(0.006);
        }
      }),
    );
  });

  it('refuses what are no probabilities', () => {
    const { reading } = judged({ sad: 1 }, 'sad');
    for (const sad of [0.5, -1, NaN, 2]) {
      const probabilities = { ...reading.probabilities, sad };
      expect(() => writeJudged({ reading: { ...reading, probabilities }, state: 'sad' })).toThrow(
        'not the probabilities',
      );
    }
  });
});

describe('readJudged', () => {
  it.each([
    '',
    'sad',
    'sad 1000 0 0 0 0 0 0',
    'sad 1000 0 0 0 0 0 0 0 0',
    'furious 1000 0 0 0 0 0 0 0',
    '__proto__ 1000 0 0 0 0 0 0 0',
    'sad 500 0 0 0 0 0 0 0',
    'sad -5 1005 0 0 0 0 0 0',
    'sad 1e3 0 0 0 0 0 0 0',
    'sad  1000 0 0 0 0 0 0 0',
    'Ann wrote: 1000 0 0 0 0 0 0 0',
  ])('does not take %j', (line) => {
    expect(readJudged(line)).toBeNull();
  });

  it('never throws, and gives probabilities that are one together', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (line) => {
        const read = readJudged(line);
        if (read === null) return;
        const sum = Object.values(read.reading.probabilities).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1);
      }),
    );
  });
});
