import fc from 'fast-check';
import nearWords from '../../../src/editing/exchange/nearWords.json';
import { FIELDS } from '../../../src/editing/exchange/fields';
import { nearestWord } from '../../../src/editing/exchange/nearestWord';
import { slugOf } from '../../../src/editing/exchange/slugOf';
import { STATES } from '../../../src/emotion/Reading';
import { SITUATIONS } from '../../../src/library/Situation';

describe('nearestWord', () => {
  it.each([
    ['furious', 'angry'],
    ['Frustated', 'frustrated'],
    ['WORRYED', 'worried'],
    ['happi', 'happy'],
    ['banana', null],
    ['', null],
  ])('takes %j for %j', (given, nearest) => {
    expect(nearestWord(given, STATES)).toBe(nearest);
  });

  it('knows what people mean by other words', () => {
    expect(nearestWord('Shipping', SITUATIONS)).toBe('delivery');
    expect(nearestWord('how to', SITUATIONS)).toBe('how-to');
  });

  it('means only words that there are', () => {
    const known = new Set(FIELDS.flatMap(({ words = [] }) => words));
    expect(Object.values(nearWords).filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('slugOf', () => {
  it.each([
    ['Where’s my order?', 'wheres-my-order'],
    ['Größe & Maß', 'grosse-mass'],
    ['  --  ', ''],
    ['配送', ''],
  ])('writes %j as %j', (title, slug) => {
    expect(slugOf(title, 60)).toBe(slug);
  });

  it('gives what can be a key, and no more than it may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 80 }), (title, max) => {
        const slug = slugOf(title, max);
        expect(slug.length).toBeLessThanOrEqual(max);
        if (slug !== '') expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      }),
    );
  });
});
