import fc from 'fast-check';
import { markTurn, quoteWords, withoutSpoiled } from '../../../src/admin/practice/markTurn';
import type { Move, MoveKey } from '../../../src/practice/Move';

const move = (key: MoveKey, effect: number, ...spans: [number, number][]): Move => ({
  key,
  effect,
  spans: spans.map(([start, end]) => ({ start, end })),
});

describe('The marks in a reply', () => {
  it('stand where it harmed and where it helped, never on top of each other', () => {
    const moves = [
      move('answered', -20, [0, 4], [30, 34]),
      move('blamed', 18, [10, 20], [15, 25]),
      move('acknowledged', -5, [12, 14]),
    ];
    expect(markTurn(moves)).toEqual({
      harmed: [{ start: 10, end: 25 }],
      helped: [
        { start: 0, end: 4 },
        { start: 30, end: 34 },
      ],
    });
  });

  it('are in order and apart, whatever the moves', () => {
    const anyMove = fc.tuple(
      fc.constantFrom<MoveKey>('answered', 'acted', 'blamed', 'jargon'),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 6 }), (given) => {
        const { harmed, helped } = markTurn(given.map(([key, spans]) => move(key, 1, ...spans)));
        for (const spans of [harmed, helped])
          spans.forEach(({ start, end }, at) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThan(spans[at - 1]?.end ?? -1);
          });
        for (const one of helped)
          expect(harmed.some(({ start, end }) => start < one.end && one.start < end)).toBe(false);
      }),
    );
  });
});

describe('What helped', () => {
  it('leaves out what came to nothing because the same words harmed', () => {
    const harmed = [move('blamed', 18, [0, 20])];
    const spoiled = move('acknowledged', 0, [4, 12]);
    const idle = move('named-the-issue', 0, [30, 34]);
    const worth = move('answered', -10, [5, 9]);
    expect(withoutSpoiled([spoiled, idle, worth], harmed)).toEqual([idle, worth]);
  });
});

describe('Quoted words', () => {
  const draft = 'Thursday, and\nThursday again, at eight in the morning';

  it('come each once, on one line', () => {
    expect(
      quoteWords(draft, [
        { start: 0, end: 8 },
        { start: 14, end: 22 },
      ]),
    ).toEqual(['Thursday']);
    expect(quoteWords(draft, [{ start: 0, end: 22 }])).toEqual(['Thursday, and Thursday']);
  });

  it('begin with a word', () => {
    expect(quoteWords('Please calm down, as I said.', [{ start: 16, end: 27 }])).toEqual([
      'as I said',
    ]);
  });

  it('are few and short', () => {
    const long = 'word '.repeat(100);
    const spans = Array.from({ length: 9 }, (_, at) => ({ start: at * 50, end: at * 50 + 3 + at }));
    expect(quoteWords(long, spans).length).toBeLessThanOrEqual(3);
    expect(quoteWords(long, [{ start: 0, end: 500 }])[0]?.length).toBeLessThan(100);
  });
});
