import fc from 'fast-check';
import { isSameComplaint } from '../../src/emotion/isSameComplaint';

describe('isSameComplaint', () => {
  it.each([
    [
      'My washing machine still leaks after your repair.',
      'Nobody came. The washing machine is leaking again and the floor is ruined.',
    ],
    [
      'I was charged twice for my March invoice.',
      'You have not refunded the double charge of the invoice!',
    ],
    ['The parcel was delivered to a neighbor.', 'Still no parcel. The neighbor has no parcel.'],
  ])('sees that %j and %j are about one thing', (one, other) => {
    expect(isSameComplaint(one, other)).toBe(true);
  });

  it.each([
    ['My washing machine still leaks after your repair.', 'The number is 4711. Hurry up please.'],
    ['I was charged twice for my March invoice.', 'And your chat is unusable, it logs me out.'],
    ['I have been waiting for weeks, please help!', 'I am still waiting, please help me today!'],
  ])('sees that %j and %j need not be', (one, other) => {
    expect(isSameComplaint(one, other)).toBe(false);
  });

  it('says the same either way round, and never throws', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('parcel', 'invoice', 'broken', '\ud83d', 'a'), fc.string()))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isSameComplaint(one, other)).toBe(isSameComplaint(other, one));
      }),
    );
  });
});
