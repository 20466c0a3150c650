import {
  holdsPhrase,
  keysOfPhrase,
  keysOfWord,
  readPhrase,
  readPhraseText,
  wordsReader,
} from '../../src/suggestions/Phrase';

describe('wordsReader', () => {
  it('reads each phrase as if it were the only one', () => {
    const read = wordsReader();
    const texts = ['lost|missing parcel', 'parcel*', 'charged … twice', 'auto-renew*', 'my parcel'];
    for (const text of [...texts, ...texts]) expect(read(text)).toEqual(readPhrase(text));
  });

  it('has in memory only once what several phrases are made of', () => {
    const read = wordsReader();
    const [one, other] = [read('lost|missing parcel'), read('lost|missing letter')];
    expect(one.parts[0]).toBe(other.parts[0]);
    expect(one.parts[1]).not.toEqual(other.parts[1]);
  });

  it('refuses a phrase that does not begin with a word', () => {
    expect(() => wordsReader()('… parcel')).toThrow(RangeError);
  });

  it('reads what is plain as it reads what has to be folded', () => {
    expect(readPhrase('LOST|missing* parcel')).toEqual(readPhrase('lost|missing* parcel'));
  });
});

describe('keysOfPhrase', () => {
  it.each([
    ['lost|missing parcel', 'missing'],
    ['refund* please', 'refunding'],
    ['r* please', 'r'],
    ["can't log in", 'cant'],
    ['auto-renew*', 'auto'],
    ['été … fini', 'ete'],
  ])('lead to "%s" from "%s"', (phrase, word) => {
    const shared = [...keysOfPhrase(phrase)].filter((key) => keysOfWord(word).has(key));
    expect(shared).not.toEqual([]);
  });

  it('lead from a word to hardly more than what begins with it', () => {
    const shared = [...keysOfPhrase('lost parcel')].filter((key) => keysOfWord('loss').has(key));
    expect(shared).toEqual([]);
  });

  it.each(['… parcel', '', ' parcel', '*', '| parcel'])('refuse "%s"', (phrase) => {
    expect(() => keysOfPhrase(phrase)).toThrow(RangeError);
  });
});

describe('holdsPhrase', () => {
  it.each([
    ['lost|missing parcel', 'The missing parcel', true],
    ['lost|missing parcel', 'The parcel is missing', false],
    ['charged … twice', 'You have charged my card twice', true],
    ['charged … twice', 'You have charged my card, and yes, I counted it, twice', false],
    ['refund*', 'I want refunding', true],
    ['返金', 'まだ返金がありません', true],
  ])('looks for "%s" in "%s"', (phrase, text, found) => {
    expect(holdsPhrase(readPhraseText(text), readPhrase(phrase))).toBe(found);
  });
});
