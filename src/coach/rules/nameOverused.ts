import { foldName } from '../foldName';
import type { Rule } from '../Rule';

/** Beyond these a name sounds like a sales call. */
const MOST = 2;

const KEEPS_COMMA = /^,\s(?:i|we|you|it|he|she|they|there|please|just|and|but|or|so)\b/iu;

/** The customer's name more than twice. */
export const nameOverused: Rule = {
  kind: 'name-overused',
  weight: 0.4,
  source: 'Howard, Gengler, Jain (1995), "What’s in a Name?", Journal of Consumer Research 22(2)',
  fires: [
    {
      draft: 'Hi Ana, thanks, Ana. I hope, Ana, that it works now.',
      name: 'Ana',
    },
  ],
  silent: [
    {
      draft: 'Hi Ana, thanks for writing. All the best to you, Ana.',
      name: 'Ana',
    },
    { draft: 'Will it work? It will. I will see.', name: 'Will' },
  ],
  find: (draft, { names }) => {
    if (names.length === 0) return [];
    const uses = draft.words.filter(({ word, start }) => {
      const written = draft.text.charAt(start);
      const isName = written !== written.toLowerCase();
      return isName && names[0] === foldName(word) && !isOpening(draft.plain, start, word);
    });
    return uses
      .slice(MOST)
      .slice(0, 1)
      .map(({ start, end }) => {
        const values = { name: draft.text.slice(start, end) };
        const rule = 'name-overused';
        // ", Ana" between commas or before the mark goes without a trace.
        const ahead = draft.plain.slice(Math.max(0, start - 2), start);
        const behind = draft.plain.charAt(end);
        if (ahead !== ', ' || !/[,.!?]/u.test(behind)) return { rule, values, start, end };
        // Before a clause one of the two commas stays: "if you agree, Ana, I'll book it".
        const keepsComma = behind !== ',' || KEEPS_COMMA.test(draft.plain.slice(end, end + 12));
        return {
          rule,
          values,
          start: start - 2,
          end: keepsComma ? end : end + 1,
          replacement: '',
        };
      });
  },
};

/** "Will it work?", "May I": a word that is also a name, at the beginning of a sentence. */
function isOpening(text: string, start: number, word: string): boolean {
  if (
    ![
      'will',
      'may',
      'mark',
      'grace',
      'hope',
      'faith',
      'art',
      'bill',
      'sue',
      'pat',
      'drew',
      'grant',
      'chase',
      'rich',
      'august',
    ].includes(word)
  )
    return false;
  return (
    !/[,]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:hi|hello|dear)\b/iu.test(text.slice(Math.max(0, start - 6), start).trim())
  );
}
