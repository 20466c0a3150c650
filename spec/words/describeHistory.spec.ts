import { sayInEnglish } from '../../cli/sayInEnglish';
import { describeHistory } from '../../src/words/describeHistory';
import { aHistory } from '../support/aHistory';

describe('describeHistory', () => {
  it.each([
    [0.4, 'Waiting for less than an hour'],
    [1.9, 'Waiting for an hour'],
    [23.9, 'Waiting for 23 hours'],
    [24, 'Waiting for a day'],
    [80, 'Waiting for 3 days'],
  ])('says how long the customer waits: %d hours', (waitingHours, words) => {
    expect(describeHistory({ ...aHistory, waitingHours }, sayInEnglish)).toEqual([words]);
  });

  it('says how many messages wait, and that it is the same again', () => {
    expect(
      describeHistory({ ...aHistory, unanswered: 3, repeat: 'unsettled' }, sayInEnglish),
    ).toEqual(['3 messages unanswered', 'came back with the same']);
  });

  it('says nothing of a single message of which nobody knows the time', () => {
    expect(describeHistory(aHistory, sayInEnglish)).toEqual([]);
  });
});
