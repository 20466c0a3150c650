import fc from 'fast-check';
import { builtInLibrary } from '../support/builtInLibrary';
import { EntrySearch } from '../../src/suggestions/EntrySearch';
import { anEntry } from '../support/anEntry';

const invoice = anEntry('a-invoice', { title: 'A charge they did not expect' });
const parcel = anEntry('b-parcel', {
  title: 'Look for the parcel',
  situations: ['delivery'],
  template: 'The courier {{ fact.courier_name }} has it.',
});
const spanish = anEntry('es-reclamacion', { title: 'Acusar recibo de la reclamación' });
const japanese = anEntry('ja-refund', { title: '返金のご案内' });

function find(query: string, limit = 10): string[] {
  const search = EntrySearch.over([invoice, parcel, spanish, japanese], (entry) =>
    entry.situations.map((situation) => `about a ${situation}`),
  );
  return search.find(query, limit).map(({ key }) => key);
}

describe('EntrySearch', () => {
  it('finds by title, words of the template, and what the screen calls its situation', () => {
    expect(find('charge')).toEqual(['a-invoice']);
    expect(find('courier')).toEqual(['b-parcel']);
    expect(find('delivery')).toEqual(['b-parcel']);
  });

  it('finds what is half typed, mistyped, or typed without accents', () => {
    expect(find('parc')).toEqual(['b-parcel']);
    expect(find('parcle')).toEqual(['b-parcel']);
    expect(find('RECLAMACION')).toEqual(['es-reclamacion']);
  });

  it('finds a word within Japanese', () => {
    expect(find('返金')).toEqual(['ja-refund']);
  });

  it('wants all words where an entry has them, and else what comes near', () => {
    expect(find('parcel courier')).toEqual(['b-parcel']);
    expect(find('parcel charge')).toEqual(expect.arrayContaining(['a-invoice', 'b-parcel']));
  });

  it('does not find placeholders, nothing for no words, and no more than asked for', () => {
    expect(find('fact')).toEqual([]);
    expect(find('  ?! ')).toEqual([]);
    expect(find('the', 1)).toHaveLength(1);
  });

  it('finds among those that suit only, and all of those where no word is given', () => {
    const search = EntrySearch.over([invoice, parcel, spanish], () => []);
    const isParcel = ({ key }: { key: string }) => key === 'b-parcel';
    expect(search.find('charge', 5, isParcel)).toEqual([]);
    expect(search.find('parcel', 5, isParcel)).toEqual([parcel]);
    expect(search.find(' ', 5, isParcel)).toEqual([parcel]);
  });

  it('finds the same when the entries are taken a few at a time, with pauses for others', async () => {
    const many = Array.from({ length: 12 }, () => builtInLibrary).flat();
    const pause = jest.fn(() => Promise.resolve(true));
    const search = await EntrySearch.overMany(many, ({ situations }) => situations, pause);
    const atOnce = EntrySearch.over(many, ({ situations }) => situations);
    expect(search?.find('refund delivery', 20)).toEqual(atOnce.find('refund delivery', 20));
    expect(pause.mock.calls.length).toBeGreaterThan(2);
  });

  it('leaves off where it is not wanted any more', async () => {
    const pause = jest
      .fn<Promise<boolean>, []>()
      .mockResolvedValueOnce(true)
      .mockResolvedValue(false);
    const many = Array.from({ length: 12 }, () => builtInLibrary).flat();
    expect(await EntrySearch.overMany(many, () => [], pause)).toBeNull();
    expect(pause).toHaveBeenCalledTimes(2);
  });

  it('takes any query', () => {
    const search = EntrySearch.over(builtInLibrary, () => []);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(search.find(query, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
