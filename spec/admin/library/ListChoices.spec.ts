import fc from 'fast-check';
import {
  FIRST_CHOICES,
  hasFilters,
  readChoices,
  withoutFilters,
} from '../../../src/admin/library/ListChoices';

describe('readChoices', () => {
  it('reads what was written', () => {
    const choices = { ...FIRST_CHOICES, query: 'parcel', state: 'sad' as const, page: 3 };
    expect(readChoices(JSON.stringify(choices))).toEqual(choices);
  });

  it('begins anew with anything else', () => {
    const odd = JSON.stringify({ ...FIRST_CHOICES, page: 0 });
    for (const text of [null, '', '{', '[]', odd]) expect(readChoices(text)).toEqual(FIRST_CHOICES);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readChoices(text)).toEqual(FIRST_CHOICES);
      }),
    );
  });
});

describe('withoutFilters', () => {
  it('leaves the source, and the order unless it was that of the best match', () => {
    const choices = {
      ...FIRST_CHOICES,
      source: 'all' as const,
      query: 'x',
      family: 'sorry' as const,
      sort: 'match' as const,
    };
    expect(hasFilters(choices)).toBe(true);
    const cleared = { ...choices, ...withoutFilters(choices) };
    expect(hasFilters(cleared)).toBe(false);
    expect(cleared).toMatchObject({ source: 'all', sort: 'order' });
    const byTitle = { ...choices, sort: 'title' as const };
    expect({ ...byTitle, ...withoutFilters(byTitle) }.sort).toBe('title');
  });
});
