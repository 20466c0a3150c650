import { convertMacros } from '../../../src/admin/macros/convertMacros';
import { changeItem, startReview } from '../../../src/admin/macros/Review';
import { PackShelf } from '../../../src/suggestions/LanguagePack';
import { aMacro } from '../../support/InMemoryAccount';

function convert(...macros: Parameters<typeof aMacro>[0][]) {
  const seen: string[] = [];
  const shelf = new PackShelf((_language, error) => {
    throw error;
  });
  return convertMacros(
    macros.map((macro) => aMacro(macro)),
    {
      language: 'en',
      shelf: { take: (language) => (seen.push(language), shelf.take(language)) },
      keys: new Set(['macro-1-late-parcel']),
      position: 1024,
      onProgress: () => {},
    },
  ).then((converted) => ({ converted, seen }));
}

describe('convertMacros', () => {
  it('gives each its own key and place, in the order of the list', async () => {
    const { converted } = await convert({ id: '7' }, { id: '8' });
    const contents = converted.map(({ conversion }) =>
      conversion.kind === 'converted' ? conversion.content : null,
    );
    expect(new Set(contents.map((content) => content?.entry.key)).size).toBe(2);
    expect(contents.map((content) => content?.position)).toEqual([1024, 2048]);
    expect(contents.every((content) => content?.status === 'draft')).toBe(true);
  });

  it('loads the words of the languages that the macros are written in, each once', async () => {
    const german = 'Guten Tag, Ihre Bestellung verspätet sich leider, wir kümmern uns darum.';
    const { seen } = await convert({ id: '7' }, { id: '8', html: null, text: german }, { id: '9' });
    expect([...seen].sort()).toEqual(['de', 'en']);
  });
});

describe('startReview', () => {
  it('parts what can become a reply from what cannot', async () => {
    const { converted } = await convert({ id: '7' }, { id: '8', html: null, text: null });
    const review = startReview(converted);
    expect(review.items.map(({ macro }) => macro.id)).toEqual(['7']);
    expect(review.refused.map(({ macro, code }) => [macro.id, code])).toEqual([['8', 'no-reply']]);
  });
});

describe('changeItem', () => {
  it('changes one item and no other', async () => {
    const { converted } = await convert({ id: '7' }, { id: '8' });
    const review = startReview(converted);
    const changed = changeItem(review, '7', { entry: { states: ['sad'] } });
    expect(changed.items[0]?.content.entry.states).toEqual(['sad']);
    expect(changed.items[0]?.isIn).toBe(true);
    expect(changed.items[1]).toBe(review.items[1]);
    expect(changeItem(review, '8', { isIn: false }).items[1]?.isIn).toBe(false);
  });
});
