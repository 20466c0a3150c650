import fc from 'fast-check';
import { MAX_COACHED_CHARS, readDraft } from '../../src/coach/readDraft';

function sentencesOf(text: string): string[] {
  return readDraft(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('readDraft', () => {
  it.each([
    ['It works. Does it? Yes!', ['It works.', 'Does it?', 'Yes!']],
    [
      'We open at 9 a.m. on Monday, e.g. on the 3rd.',
      ['We open at 9 a.m. on Monday, e.g. on the 3rd.'],
    ],
    ['Come at 3 p.m. The door is open.', ['Come at 3 p.m.', 'The door is open.']],
    ['Hi Ana,\nit works.', ['Hi Ana,', 'it works.']],
    ['1. Open Settings\n2. Choose Export', ['1. Open Settings', '2. Choose Export']],
    [
      'A mail program wraps lines of about this many letters\nin the middle of a sentence.',
      ['A mail program wraps lines of about this many letters\nin the middle of a sentence.'],
    ],
    ['ok. will do. thanks', ['ok.', 'will do.', 'thanks']],
  ])('splits “%s” into its sentences', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['Hi Maria,\nhello', 'Maria'],
    ['Dear Mr. Smith:', 'Smith'],
    ['hello maria!', 'maria'],
    ['Good morning José María, thanks', 'José María'],
    ['Hi Maria thanks for writing', 'Maria'],
    ['Hi there,', null],
    ['Dear valued customer,', null],
    ['Hello and welcome back.', null],
    ['The order is here.', undefined],
    ['Hidden fees are gone.', undefined],
  ])('finds who is greeted in “%s”', (text, name) => {
    const { greeting } = readDraft(text);
    if (name === undefined) expect(greeting).toBeNull();
    else if (name === null) expect(greeting?.name).toBeNull();
    else expect(text.slice(greeting?.name?.start, greeting?.name?.end)).toBe(name);
  });

  it('leaves out quotes, signatures, code, links and tags, and keeps the offsets', () => {
    const text =
      'See <b>this</b> `you must` at https://a.example/must now.\n\nBest regards,\nTom Lee\n\n> You must!';
    const { words } = readDraft(text);
    expect(words.map(({ word }) => word)).toEqual(['see', 'this', 'at', 'now']);
    for (const { word, start, end } of words)
      expect(text.slice(start, end).toLowerCase()).toBe(word);
  });

  it('knows what is between quotation marks', () => {
    const { words } = readDraft('Press "You must" and “go”.');
    expect(words.filter(({ quoted }) => quoted).map(({ word }) => word)).toEqual([
      'you',
      'must',
      'go',
    ]);
  });

  it('covers its words by sentences, in order, inside the text, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { words, sentences, said, bodyStart, bodyEnd } = readDraft(text);
        expect(said).toHaveLength(text.length);
        let before = 0;
        for (const { start, end } of words) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(words.length);
        expect(bodyStart).toBeLessThanOrEqual(text.length);
        expect(bodyEnd).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads no more than anybody would write', () => {
    const { words } = readDraft('word '.repeat(100_000));
    expect(words.at(-1)?.end).toBeLessThanOrEqual(MAX_COACHED_CHARS);
  });
});
