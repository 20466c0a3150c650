import fc from 'fast-check';
import type { Speaker } from '../../src/conversation/Conversation';
import { readHistory, type HeardMessage } from '../../src/emotion/readHistory';
import { STATES, type Reading, type State } from '../../src/emotion/Reading';

const START = Date.parse('2026-03-02T09:00:00Z');
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();
const HOURS = 60;
const DAYS = 24 * HOURS;

const readingOf = (state: State): Reading => ({
  state,
  runnerUp: state === 'neutral' ? 'happy' : 'neutral',
  probabilities: Object.fromEntries(
    STATES.map((one) => [one, Number(one === state)]),
  ) as Reading['probabilities'],
  confidence: 'high',
  unsure: null,
  intensity: state === 'neutral' ? 0 : 1,
  signals: [],
  evidence: [],
  language: 'en',
});

let count = 0;
const said = (
  from: Speaker,
  when: string | null,
  text = 'hello',
  state: State = 'neutral',
): HeardMessage => ({
  message: {
    id: `m${count++}`,
    from,
    author: from,
    at: when,
    text,
    segments: [{ kind: 'said', start: 0, end: text.length }],
    attachments: 0,
  },
  reading: from === 'customer' ? readingOf(state) : null,
});
const wrote = (...minutes: number[]): HeardMessage[] =>
  minutes.map((one) => said('customer', at(one)));

describe('readHistory', () => {
  it('has nothing to tell of an empty conversation', () => {
    expect(readHistory([], at(0))).toEqual({
      replies: 0,
      unanswered: 0,
      reminders: 0,
      waitingHours: null,
      repeat: null,
    });
  });

  it('counts what the customer wrote since the last public reply, and how long ago that began', () => {
    const heard = [
      ...wrote(0),
      said('agent', at(1 * HOURS)),
      ...wrote(2 * HOURS),
      said('note', at(3 * HOURS)),
      said('system', at(3 * HOURS)),
      ...wrote(5 * HOURS),
    ];
    expect(readHistory(heard, at(8 * HOURS))).toEqual({
      replies: 1,
      unanswered: 2,
      reminders: 1,
      waitingHours: 6,
      repeat: null,
    });
  });

  it('takes messages minutes apart for one writing', () => {
    const { unanswered, reminders } = readHistory(wrote(0, 2, 3, 20, 2 * DAYS), null);
    expect({ unanswered, reminders }).toEqual({ unanswered: 5, reminders: 1 });
  });

  it('waits for nothing once an agent has replied', () => {
    const heard = [...wrote(0), said('agent', at(5))];
    expect(readHistory(heard, at(DAYS))).toMatchObject({ unanswered: 0, waitingHours: null });
  });

  it.each([
    ['three times over two days', [0, 1 * DAYS, 2 * DAYS], 'unanswered'],
    ['twice over two days', [0, 2 * DAYS], null],
    ['three times in one day', [0, 2 * HOURS, 6 * HOURS], null],
    ['six times within minutes', [0, 1, 2, 3, 4, 5], null],
  ])('tells whether a customer who wrote %s has come back', (_, minutes, repeat) => {
    expect(readHistory(wrote(...minutes), null).repeat).toBe(repeat);
  });

  it('sees that a reply has not settled a complaint', () => {
    const complaint = said('customer', at(0), 'My washing machine leaks again.', 'frustrated');
    const reply = said('agent', at(10), 'It will be repaired.');
    const later = (text: string, state: State) => [
      complaint,
      reply,
      said('customer', at(DAYS), text, state),
    ];
    const repeatOf = (heard: HeardMessage[]) => readHistory(heard, null).repeat;
    expect(repeatOf(later('The washing machine leaks! Nobody came!', 'angry'))).toBe('unsettled');
    expect(repeatOf(later('The washing machine leaks no more!', 'happy'))).toBeNull();
    expect(repeatOf(later('It is number 4711, hurry up.', 'frustrated'))).toBeNull();
    expect(repeatOf([complaint, complaint])).toBeNull();
  });

  it.each([
    ['no time now', [at(0)], null],
    ['a message without a time', [null], at(DAYS)],
    ['a message from the future', [at(3 * DAYS)], at(DAYS)],
    ['a time now that is none', [at(0)], 'yesterday'],
  ])('does not guess how long the customer waits with %s', (_, times, now) => {
    const heard = times.map((time) => said('customer', time));
    expect(readHistory(heard, now).waitingHours).toBeNull();
  });

  it('lets clocks differ by minutes', () => {
    expect(readHistory(wrote(5), at(0)).waitingHours).toBe(0);
  });

  it('keeps its promises for times missing, wrong and out of order', () => {
    const time = fc.oneof(
      fc.constantFrom(null, 'nonsense', '', at(0)),
      fc.integer({ min: -5 * DAYS, max: 5 * DAYS }).map(at),
    );
    const message = fc
      .tuple(
        fc.constantFrom<Speaker>('customer', 'agent', 'note', 'system'),
        time,
        fc.constantFrom(...STATES),
      )
      .map(([from, when, state]) => said(from, when, 'The parcel is late and broken.', state));
    fc.assert(
      fc.property(fc.array(message, { maxLength: 12 }), time, (heard, now) => {
        const history = readHistory(heard, now);
        expect(history.unanswered).toBeLessThanOrEqual(heard.length);
        expect(history.reminders).toBeLessThanOrEqual(Math.max(0, history.unanswered - 1));
        expect(history.waitingHours ?? 0).toBeGreaterThanOrEqual(0);
        // Whatever stands before the last reply, notes and all, leaves the count of what is open alone.
        const more = readHistory(
          [...wrote(-9 * DAYS), said('agent', at(-8 * DAYS)), ...heard],
          now,
        );
        expect(more.replies).toBe(history.replies + 1);
        expect(more.unanswered).toBe(history.unanswered);
        const noted = heard.flatMap((one) => [one, said('note', at(0))]);
        expect(readHistory(noted, now)).toEqual(history);
      }),
    );
  });
});
