import fc from 'fast-check';
import { cursorPage } from '../../../simulator/account/cursorPage';

function page(items: readonly string[], query: string) {
  const answer = cursorPage(items, (item) => item, '/api/v2/things', new URLSearchParams(query));
  if (answer.kind === 'refused') throw new Error('refused');
  return answer;
}

describe('cursorPage', () => {
  it('shows all items once, in order, whatever the size of a page', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (keys, size, isFalling) => {
          const items = keys
            // A cursor cannot hold halves of letters.
            .filter((key) => !/\p{Surrogate}/u.test(key))
            .sort((a, b) => (a < b === isFalling ? 1 : -1));
          const shown: string[] = [];
          let query = `page[size]=${size}`;
          for (let rounds = 0; rounds <= items.length; rounds += 1) {
            const { items: some, ends } = page(items, query);
            shown.push(...some);
            if (!ends.meta.has_more) break;
            query = `page[size]=${size}&page[after]=${encodeURIComponent(ends.meta.after_cursor ?? '')}`;
          }
          expect(shown).toEqual(items);
        },
      ),
    );
  });

  it('goes on behind what it showed, though items come and go', () => {
    const first = page(['b', 'd', 'f'], 'page[size]=2');
    const after = encodeURIComponent(first.ends.meta.after_cursor ?? '');
    expect(page(['a', 'c', 'e', 'f'], `page[size]=2&page[after]=${after}`).items).toEqual([
      'e',
      'f',
    ]);
  });

  it('goes back', () => {
    const last = page(['a', 'b', 'c', 'd'], 'page[size]=4').ends.meta.after_cursor ?? '';
    const { items, ends } = page(
      ['a', 'b', 'c', 'd'],
      `page[size]=2&page[before]=${encodeURIComponent(last)}`,
    );
    expect(items).toEqual(['b', 'c']);
    expect(ends.meta.has_more).toBe(true);
  });

  it('links to its neighbours with the same query', () => {
    const { ends } = page(['a', 'b', 'c'], 'page[size]=2&sort=id');
    const next = new URL(ends.links.next ?? '');
    expect(next.pathname).toBe('/api/v2/things');
    expect(next.searchParams.get('sort')).toBe('id');
    expect(page(['a', 'b', 'c'], next.search).items).toEqual(['c']);
    expect(page(['a', 'b', 'c'], next.search).ends.links.next).toBeNull();
  });

  it.each([
    'page[size]=0',
    'page[size]=101',
    'page[size]=many',
    'page[size]=1.5',
    'page[after]=%25%25',
    'page[after]=a&page[before]=a',
  ])('refuses %s', (query) => {
    const answer = cursorPage(['a'], (item) => item, '/', new URLSearchParams(query));
    expect(answer).toMatchObject({
      kind: 'refused',
      answer: { status: 400, body: { errors: [{ code: 'InvalidPaginationParameter' }] } },
    });
  });

  it('has no ends where it has no items', () => {
    expect(page([], '').ends).toEqual({
      links: { next: null, prev: null },
      meta: { has_more: false, after_cursor: null, before_cursor: null },
    });
  });
});
