import fc from 'fast-check';
import type { PlacedEvidence } from '../../src/emotion/readCustomer';
import { findEvidencePhrases } from '../../src/sidebar/findEvidencePhrases';
import { aHistory } from '../support/aHistory';
import { aMessage, anAssistance } from '../support/anAssistance';
import { aReading } from '../support/aReading';

/** An assistance whose evidence is each of `words` where it first stands in the message; later ones weigh more. */
function withEvidence(text: string, words: string[], messageId = 'm1') {
  const nowEvidence: PlacedEvidence[] = words.map((word, index) => ({
    messageId,
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    state: 'frustrated',
    weight: index + 1,
  }));
  return anAssistance({
    conversation: { messages: [aMessage({ text })] },
    customer: {
      now: aReading('frustrated'),
      nowEvidence,
      trend: [],
      direction: null,
      history: aHistory,
    },
  });
}

/** Phrases with their marks written as *stars*. */
function show(text: string, words: string[]): string[] {
  return findEvidencePhrases(withEvidence(text, words)).map((phrase) =>
    phrase.marks.reduceRight(
      (shown, { start, end }) =>
        `${shown.slice(0, start)}*${shown.slice(start, end)}*${shown.slice(end)}`,
      phrase.text,
    ),
  );
}

describe('findEvidencePhrases', () => {
  it('shows a word with its neighbors', () => {
    expect(show('I think I have been waiting for so many days now', ['waiting'])).toEqual([
      'have been *waiting* for so',
    ]);
  });

  it('joins words of one clause', () => {
    expect(show('Will the top tier be safe for my sister?', ['Will', 'safe'])).toEqual([
      '*Will* the top tier be *safe* for my',
    ]);
  });

  it('does not read across the end of a sentence', () => {
    expect(show('It broke. Again I wait. No answer.', ['Again', 'No'])).toEqual([
      '*Again* I wait.',
      '*No* answer.',
    ]);
  });

  it('shows the three weightiest, in the order of the text', () => {
    const text = 'one two.\n three four.\n five six.\n seven eight.';
    expect(show(text, ['one', 'three', 'five', 'seven'])).toEqual([
      '*three* four.',
      '*five* six.',
      '*seven* eight.',
    ]);
  });

  it('shows what is said twice once', () => {
    const text = 'still nothing.\nstill nothing.';
    const assistance = withEvidence(text, ['still']);
    assistance.customer.nowEvidence.push({
      ...(assistance.customer.nowEvidence[0] as PlacedEvidence),
      start: text.lastIndexOf('still'),
      end: text.lastIndexOf('still') + 'still'.length,
    });
    expect(findEvidencePhrases(assistance)).toHaveLength(1);
  });

  it('cuts no emoji in half', () => {
    for (const text of [
      `${'😡'.repeat(80)}still`,
      `still${'😡'.repeat(80)}`,
      `x${'😡'.repeat(80)}still`,
    ]) {
      // Throws on half a surrogate pair.
      for (const phrase of show(text, ['still'])) encodeURIComponent(phrase);
      expect(show(text, ['still'])).toHaveLength(1);
    }
  });

  it('is empty where the message is gone', () => {
    expect(findEvidencePhrases(anAssistance())).toEqual([]);
  });

  it('marks exactly the evidence, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        fc.nat(),
        (text, at) => {
          const start = at % text.length;
          const word = text.slice(start, start + 5);
          const [phrase] = findEvidencePhrases(withEvidence(text, [word]));
          const mark = phrase?.marks[0];
          if (phrase && mark) expect(phrase.text.slice(mark.start, mark.end)).toBe(word);
        },
      ),
    );
  });
});
