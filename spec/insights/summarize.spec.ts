import fc from 'fast-check';
import { SIGNALS } from '../../src/emotion/Reading';
import { writeTag } from '../../src/insights/outcomeTags';
import { readOutcome } from '../../src/insights/readOutcome';
import { isCalmer, MOODS, summarize } from '../../src/insights/summarize';
import type { TicketOutcome } from '../../src/insights/TicketOutcome';
import { anEntry } from '../support/anEntry';

const LIBRARY = [
  anEntry('parcel', { situations: ['delivery'] }),
  anEntry('charge', { situations: ['billing', 'refund'] }),
  anEntry('calm'),
  anEntry('unused'),
];

let lastId = 0;
function ticket(changes: Partial<TicketOutcome> = {}): TicketOutcome {
  lastId += 1;
  return {
    id: lastId,
    createdAt: '2026-05-01T00:00:00Z',
    solvedAt: null,
    rating: null,
    from: null,
    to: null,
    signals: [],
    used: [],
    edited: [],
    dismissed: [],
    corrected: null,
    ...changes,
  };
}

const mood = fc.constantFrom(...MOODS);
const keys = fc.subarray(['parcel', 'charge', 'calm', 'gone']);
const anOutcome: fc.Arbitrary<TicketOutcome> = fc.record({
  id: fc.integer({ min: 1, max: 10_000 }),
  createdAt: fc.constant('2026-05-01T00:00:00Z'),
  solvedAt: fc.option(fc.constantFrom('2026-05-01T06:00:00Z', '2026-05-03T00:00:00Z')),
  rating: fc.constantFrom('good', 'bad', null),
  from: fc.option(mood),
  to: fc.option(mood),
  signals: fc.subarray([...SIGNALS]),
  used: keys,
  edited: keys,
  dismissed: keys,
  corrected: fc.option(mood),
});

describe('readOutcome', () => {
  it('reads what the tags of a ticket tell', () => {
    const tags = [
      'vip',
      'attune',
      writeTag({ kind: 'used', key: 'parcel' }),
      writeTag({ kind: 'used', key: 'calm' }),
      writeTag({ kind: 'edited', key: 'calm' }),
      writeTag({ kind: 'from', state: 'angry' }),
      writeTag({ kind: 'to', state: 'happy' }),
      writeTag({ kind: 'signal', signal: 'churn' }),
      writeTag({ kind: 'corrected', state: 'unsure' }),
    ];
    const { id, createdAt, solvedAt, rating } = ticket();
    expect(readOutcome({ id, createdAt, solvedAt, rating }, tags)).toEqual(
      ticket({
        id,
        used: ['parcel', 'calm'],
        edited: ['calm'],
        from: 'angry',
        to: 'happy',
        signals: ['churn'],
        corrected: 'unsure',
      }),
    );
  });
});

describe('isCalmer', () => {
  it.each([
    ['angry', 'frustrated', true],
    ['angry', 'neutral', true],
    ['worried', 'happy', true],
    ['frustrated', 'angry', false],
    ['angry', 'angry', false],
    ['neutral', 'happy', null],
    ['unsure', 'happy', null],
    ['angry', 'unsure', null],
  ] as const)('from %s to %s is %s', (from, to, calmer) => {
    expect(isCalmer(from, to)).toBe(calmer);
  });
});

describe('summarize', () => {
  it('counts how customers came and went', () => {
    const { flow, moods } = summarize(
      [
        ticket({ from: 'angry', to: 'neutral' }),
        ticket({ from: 'angry', to: 'neutral' }),
        ticket({ from: 'angry', to: 'angry' }),
        ticket({ from: 'angry' }),
        ticket({ from: 'happy', to: 'happy' }),
      ],
      LIBRARY,
    );
    expect(flow).toEqual([
      { from: 'angry', to: 'angry', tickets: 1 },
      { from: 'angry', to: 'neutral', tickets: 2 },
      { from: 'happy', to: 'happy', tickets: 1 },
    ]);
    const angry = moods.find((one) => one.mood === 'angry');
    expect(angry).toMatchObject({ tickets: 4, calmer: { good: 2, all: 3 } });
  });

  it('sums up how many went on calmer and how many ratings were good', () => {
    const summary = summarize(
      [
        ticket({ from: 'angry', to: 'neutral', rating: 'good' }),
        ticket({ from: 'sad', to: 'sad', rating: 'bad' }),
        ticket({ from: 'worried', to: 'happy', rating: 'good' }),
        ticket({ from: 'happy', to: 'happy' }),
      ],
      LIBRARY,
    );
    expect(summary).toMatchObject({
      calmer: { good: 2, all: 3 },
      satisfaction: { good: 2, all: 3 },
    });
  });

  it('knows titles and situations of entries that are offered no more, and misses no use of them', () => {
    const old = anEntry('old', { situations: ['outage'] });
    const { entries, situations, neverUsed } = summarize(
      [ticket({ used: ['old'] })],
      [anEntry('new')],
      [old, anEntry('older')],
    );
    expect(entries).toMatchObject([{ key: 'old', entry: old }]);
    expect(situations.find((one) => one.situation === 'outage')?.tickets).toBe(1);
    expect(neverUsed.map(({ key }) => key)).toEqual(['new']);
  });

  it('counts what came of each entry, the most used first, and those that the library has no more', () => {
    const { entries, neverUsed } = summarize(
      [
        ticket({ used: ['parcel'], rating: 'good' }),
        ticket({ used: ['parcel', 'gone'], edited: ['parcel'], rating: 'bad' }),
        ticket({ used: ['parcel'] }),
        ticket({ dismissed: ['calm'] }),
      ],
      LIBRARY,
    );
    expect(
      entries.map(({ key, used, edited, dismissed }) => [key, used, edited, dismissed]),
    ).toEqual([
      ['parcel', 3, 1, 0],
      ['gone', 1, 0, 0],
      ['calm', 0, 0, 1],
    ]);
    expect(entries[0]?.satisfaction).toMatchObject({ good: 1, all: 2 });
    expect(entries[1]?.entry).toBeNull();
    expect(neverUsed.map(({ key }) => key)).toEqual(['charge', 'calm', 'unused']);
  });

  it('knows what a ticket is about from the replies that were used', () => {
    const { situations } = summarize([ticket({ used: ['charge'], rating: 'good' })], LIBRARY);
    expect(
      situations.filter(({ tickets }) => tickets > 0).map(({ situation }) => situation),
    ).toEqual(['billing', 'refund']);
  });

  it('takes the median time to solve, and no time that runs backwards', () => {
    const from = 'sad' as const;
    const { moods } = summarize(
      [
        ticket({ from, solvedAt: '2026-05-01T02:00:00Z' }),
        ticket({ from, solvedAt: '2026-05-01T10:00:00Z' }),
        ticket({ from, solvedAt: '2026-04-30T10:00:00Z' }),
        ticket({ from, solvedAt: 'nonsense' }),
        ticket({ from }),
      ],
      LIBRARY,
    );
    expect(moods.find((one) => one.mood === 'sad')).toMatchObject({ hoursToSolve: 6, solved: 2 });
    expect(moods.find((one) => one.mood === 'angry')?.hoursToSolve).toBeNull();
  });

  it('counts a ticket once, however often it is told', () => {
    const one = ticket({ from: 'sad', used: ['calm'] });
    expect(summarize([one, one], LIBRARY)).toMatchObject({
      tickets: 1,
      entries: [{ key: 'calm', used: 1 }],
    });
  });

  it('adds up, whatever the tickets', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anOutcome, { selector: ({ id }) => id }), (outcomes) => {
        const { tickets, flow, moods, entries, signals } = summarize(outcomes, LIBRARY);
        expect(tickets).toBe(outcomes.length);
        const both = outcomes.filter(({ from, to }) => from !== null && to !== null);
        expect(flow.reduce((sum, pair) => sum + pair.tickets, 0)).toBe(both.length);
        const came = outcomes.filter(({ from }) => from !== null);
        expect(moods.reduce((sum, one) => sum + one.tickets, 0)).toBe(came.length);
        const uses = outcomes.flatMap(({ used }) => used);
        expect(entries.reduce((sum, one) => sum + one.used, 0)).toBe(uses.length);
        const sent = outcomes.flatMap((one) => one.signals);
        expect(signals.reduce((sum, one) => sum + one.tickets, 0)).toBe(sent.length);
        for (const { used, satisfaction } of entries) {
          expect(satisfaction.all).toBeLessThanOrEqual(used);
        }
      }),
    );
  });
});
