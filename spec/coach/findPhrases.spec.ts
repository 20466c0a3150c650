import { findPhrases, hasPhrase, phraseBook } from '../../src/coach/findPhrases';
import { readDraft } from '../../src/coach/readDraft';

function found(phrase: string, text: string): string[] {
  const draft = readDraft(text);
  return findPhrases(draft, phraseBook([[phrase, null]])).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('findPhrases', () => {
  it.each([
    ['you must', 'You must go.', ['You must']],
    ['you must|should', 'You should go, you MUST go.', ['You should', 'you MUST']],
    ['frustrat*', 'How frustrating.', ['frustrating']],
    ['@we can', 'We can, I can, you can.', ['We can', 'I can']],
    [
      'no problem [at all]?',
      'No problem at all. No problem.',
      ['No problem at all', 'No problem', 'No problem'],
    ],
    ['it _ on', 'It is on.', ['It is on']],
    ['sorry .. but', 'Sorry for this but no.', ['Sorry for this but']],
    ['sorry .. but', 'Sorry for this, dear, but no.', []],
    ['sorry ... but', 'Sorry for this, dear, but no.', ['Sorry for this, dear, but']],
    ['very? good', 'Very good. Good.', ['Very good', 'good', 'Good']],
    ['^ no', 'No. Oh no.', ['No']],
    ['< we', 'We go, we stay and we sing as we like.', ['We', 'we', 'we']],
    ['no $', 'No. No way. Oh no!', ['No', 'no']],
    ['well , no', 'Well, no. Well no.', ['Well, no']],
    ['you must', 'It says "you must". You.\nMust it?', []],
    ["can't", 'I can’t.', ['can’t']],
  ])('“%s” in “%s”', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('remembers what is in brackets', () => {
    const text = 'We can send it until Friday noon.';
    const [match] = findPhrases(readDraft(text), phraseBook([['can (..) until (_)', null]]));
    const groups = match?.groups.map((group) => group && text.slice(group.start, group.end));
    expect(groups).toEqual(['send it', 'Friday']);
  });

  it('has in memory only once what several phrases are made of', () => {
    const stepsOf = (phrase: string) => phraseBook([[phrase, null]]).byWord.get('we')?.[0]?.steps;
    const [one, other] = [stepsOf('we will (send|ship) it'), stepsOf('we can (send|ship) you')];
    expect(one?.[2]).toBeDefined();
    expect(one?.[2]).toBe(other?.[2]);
    expect(one?.[1]).not.toBe(other?.[1]);
  });

  it('refuses phrases that it could not find', () => {
    expect(() => phraseBook([['.. you', null]])).toThrow();
    expect(() => phraseBook([['@nobody', null]])).toThrow();
    expect(() => phraseBook([['a*', null]])).toThrow();
  });
});

describe('hasPhrase', () => {
  it('looks between two words only', () => {
    const draft = readDraft('You must go. I stay.');
    const book = phraseBook([['you must', null]]);
    expect(hasPhrase(draft, book)).toBe(true);
    expect(hasPhrase(draft, book, 0, 1)).toBe(false);
    expect(hasPhrase(draft, book, 1)).toBe(false);
  });
});
