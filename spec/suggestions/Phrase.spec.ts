import {
  holdsPhrase,
  phraseReader,
  readPhrase,
  readPhraseText,
} from '../../src/suggestions/Phrase';

describe('phraseReader', () => {
  it('reads each phrase as if it were the only one', () => {
    const read = phraseReader();
    const texts = [
      'lost|missing parcel',
      'parcel*',
      'charged … twice',
      'auto-renew*',
      '返金',
      'my parcel',
    ];
    for (const text of [...texts, ...texts]) expect(read(text)).toEqual(readPhrase(text));
  });

  it('has in memory only once what several phrases are made of', () => {
    const read = phraseReader();
    const [one, other] = [read('lost|missing parcel'), read('lost|missing letter')];
    if (one.kind === 'loose' || other.kind === 'loose') throw new Error('These are words.');
    expect(one.parts[0]).toBe(other.parts[0]);
    expect(one.parts[1]).not.toEqual(other.parts[1]);
  });

  it('refuses a phrase that does not begin with a word', () => {
    expect(() => phraseReader()('… parcel')).toThrow(RangeError);
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
