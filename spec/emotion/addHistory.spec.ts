import fc from 'fast-check';
import { addHistory } from '../../src/emotion/addHistory';
import { readEmotion } from '../../src/emotion/readEmotion';
import type { History } from '../../src/emotion/readHistory';
import { SIGNALS } from '../../src/emotion/Reading';
import { shippedModel } from './shippedModel';

const history = (repeat: History['repeat']): History => ({
  replies: 1,
  unanswered: 3,
  reminders: 2,
  waitingHours: 70,
  repeat,
});
const FED_UP = readEmotion('I am so annoyed, nobody answers and nothing works.', shippedModel);

describe('addHistory', () => {
  it('adds the signal and a step of intensity to a complaint that has come back', () => {
    const { signals, intensity } = addHistory({ ...FED_UP, intensity: 1 }, history('unanswered'));
    expect(signals).toContain('repeat');
    expect(intensity).toBe(2);
  });

  it('adds the signal alone to a plain question', () => {
    const question = readEmotion('Could you tell me when you open on Sunday?', shippedModel);
    expect(addHistory(question, history('unanswered'))).toEqual({
      ...question,
      signals: ['repeat'],
    });
  });

  it('leaves joy alone, and whoever has not come back', () => {
    const joy = readEmotion('Thank you so much, I love it!', shippedModel);
    expect(addHistory(joy, history('unsettled'))).toBe(joy);
    expect(addHistory(FED_UP, history(null))).toBe(FED_UP);
  });

  it('never moves the state or its probabilities, nor the intensity by more than a step', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('broken', 'thanks', 'never', 'late', 'why', 'liars', 'lovely', '!', '?'),
        ),
        fc.constantFrom<History['repeat']>('unanswered', 'unsettled', null),
        (words, repeat) => {
          const before = readEmotion(words.join(' '), shippedModel);
          const after = addHistory(before, history(repeat));
          expect(after.state).toBe(before.state);
          expect(after.probabilities).toBe(before.probabilities);
          expect([0, 1]).toContain(after.intensity - before.intensity);
          expect(after.intensity === 0).toBe(after.state === 'neutral');
          expect(after.signals).toEqual(SIGNALS.filter((one) => after.signals.includes(one)));
        },
      ),
    );
  });
});
