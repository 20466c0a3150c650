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
  const search = new EntrySearch([invoice, parcel, spanish, japanese], (entry) =>
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
    const search = new EntrySearch([invoice, parcel, spanish], () => []);
    const isParcel = ({ key }: { key: string }) => key === 'b-parcel';
    expect(search.find('charge', 5, isParcel)).toEqual([]);
    expect(search.find('parcel', 5, isParcel)).toEqual([parcel]);
    expect(search.find(' ', 5, isParcel)).toEqual([parcel]);
  });

  it('takes any query', () => {
    const search = new EntrySearch(builtInLibrary, () => []);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(search.find(query, 5).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
