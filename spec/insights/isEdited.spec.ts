import fc from 'fast-check';
import { isEdited } from '../../src/insights/isEdited';

const TEXT =
  'Hi Ann,\n\nI am sorry about [the issue]. I will ring the depot today.\n\n- Keep the parcel slip';
const at = TEXT.indexOf('[');
const INSERTED = { text: TEXT, gaps: [{ start: at, end: TEXT.indexOf(']') + 1 }] };

describe('isEdited', () => {
  it.each([
    ['the words as they were', TEXT],
    ['with a filled gap', TEXT.replace('[the issue]', 'the broken lamp')],
    ['in other paragraphs', TEXT.replaceAll('\n\n', '\n').replaceAll(' ', '\u00a0')],
    ['among more words', `Before.\n${TEXT}\nBest, Lee`],
    ['with another sign before the list', TEXT.replace('- Keep', '• Keep')],
    ['with another greeting', TEXT.replace('Hi Ann,', 'Dear Ann,')],
  ])('is not so for %s', (_what, draft) => {
    expect(isEdited(draft, INSERTED)).toBe(false);
  });

  it.each([
    ['a changed word', TEXT.replace('ring the depot', 'call the depot')],
    ['a sentence that is gone', TEXT.replace('I will ring the depot today.', '')],
    ['an empty draft', ''],
  ])('is so for %s', (_what, draft) => {
    expect(isEdited(draft, INSERTED)).toBe(true);
  });

  it('is not so for any words that still stand there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, more) => {
        expect(isEdited(`${more}\n${text}\n${more}`, { text, gaps: [] })).toBe(false);
      }),
    );
  });
});
