import fc from 'fast-check';
import { findTokens } from '../../src/emotion/findTokens';

const words = (text: string): string[] => findTokens(text).map(({ word }) => word);

describe('findTokens', () => {
  it('lowers case, cuts elongation and keeps apostrophes as one sign', () => {
    expect(words('I DON’T knowwwww')).toEqual(['i', "don't", 'knoww']);
  });

  it('marks capitals and elongation', () => {
    const [loud, long, single] = findTokens('NEVER sooo I');
    expect(loud).toMatchObject({ capitals: true, elongated: false });
    expect(long).toMatchObject({ capitals: false, elongated: true });
    expect(single).toMatchObject({ capitals: false });
  });

  it('masks names, addresses and links', () => {
    expect(words('@JetHappy a.b@mail.example https://x.example/angry?b=1 www.sad.example')).toEqual(
      ['@', '[email]', '[link]', '[link]'],
    );
  });

  it('counts numbers by what they are', () => {
    expect(words('3rd $4.50 30mins 10:45 8813-A2 7pm')).toEqual([
      'nth',
      '$n',
      'n',
      'mins',
      'clock',
      'code',
      'clock',
    ]);
  });

  it('splits hashtags into their words', () => {
    expect(words('#NeverAgain #fail')).toEqual(['never', 'again', 'fail']);
  });

  it('takes emoji without their skin tone and emoticons without their nose', () => {
    expect(words('👍🏽 ❤️ :-( :) ;)')).toEqual(['👍', '❤', ':(', ':)', ';)']);
  });

  it('takes punctuation by its kind', () => {
    expect(words('what?! no!!!!! why?? so...')).toEqual([
      'what',
      '?!',
      'no',
      '!!!',
      'why',
      '??',
      'so',
      '...',
    ]);
  });

  it('masks swear words behind stars', () => {
    expect(words('what the f*** is this sh*t')).toEqual([
      'what',
      'the',
      '[censored]',
      'is',
      'this',
      '[censored]',
    ]);
  });

  it('gives tokens in order, inside any text, not overlapping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of findTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
