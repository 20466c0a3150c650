import { ENGLISH_WORDS } from '../../conversation/englishWords';
import shouted from '../phrases/shouted.json';
import type { Context } from '../Context';
import type { Draft } from '../Draft';
import type { Found, Rule } from '../Rule';

const OFTEN_SHOUTED = new Set(shouted.split(' '));

/** Capital letters for weight, and exclamation marks to somebody who is upset. */
export const shouting: Rule = {
  kind: 'shouting',
  weight: 0.6,
  source:
    'Kruger et al. (2005), "Egocentrism over E-Mail", JPSP 89(6); netiquette, RFC 1855 §2.1.1',
  fires: [
    'You will receive it on FRIDAY and NOT before.',
    'PLEASE READ THE TERMS.',
    { draft: 'Your parcel is on its way!', state: 'angry' },
    'Thank you!!!',
  ],
  silent: [
    'The VAT and the IBAN are on the PDF.',
    'Order XXX-12 is OK, and the USB cable too.',
    { draft: 'Thank you, that made my day!', state: 'happy' },
    { draft: 'I reset the ACME NOVA router.', said: 'My ACME NOVA router is dead' },
  ],
  find: (draft, context) => [...findCapitals(draft, context), ...findMarks(draft, context)],
};

function findCapitals(draft: Draft, { customer }: Context): Found[] {
  const theirs = new Set(customer.words.filter(({ capitals }) => capitals).map(({ word }) => word));
  const found: Found[] = [];
  const isShouted = (at: number): boolean => {
    const word = draft.words[at];
    if (word === undefined || !word.capitals || word.quoted || word.end - word.start < 2)
      return false;
    if (theirs.has(word.word)) return false;
    // "Press OFF": what stands on a screen or a key.
    if (
      /^(?:see|press|choose|choosing|select|says?|shows?|reads?|tap|click|hit|marked|labelled|labeled|called|button|set|switch|turn|option|field|named|key)$/u.test(
        draft.words[at - 1]?.word ?? '',
      )
    )
      return false;
    // "A4", "WIN-7": parts of names and numbers.
    if (
      /[\p{N}_/-]/u.test(
        draft.plain.slice(word.start - 1, word.start) +
          draft.plain.slice(word.start, word.end + 1).replace(/-\s/u, ' '),
      )
    )
      return false;
    return OFTEN_SHOUTED.has(word.word) || (ENGLISH_WORDS.has(word.word) && word.word.length > 2);
  };
  for (let at = 0; at < draft.words.length; at += 1) {
    if (!isShouted(at)) continue;
    let to = at + 1;
    const sentence = draft.words[at]?.sentence;
    while (draft.words[to]?.sentence === sentence && draft.words[to]?.capitals === true) to += 1;
    // Backwards too: "READ THE TERMS" begins before the first word that is known.
    let from = at;
    while (
      draft.words[from - 1]?.sentence === sentence &&
      draft.words[from - 1]?.capitals === true &&
      (draft.words[from - 1]?.end ?? 0) > (found.at(-1)?.end ?? -1)
    )
      from -= 1;
    const start = draft.words[from]?.start ?? 0;
    const end = draft.words[to - 1]?.end ?? start;
    const words = draft.text.slice(start, end);
    const opens = draft.sentences[sentence ?? 0]?.from === from;
    const lower = words.replace(/[\p{L}'’]+/gu, (word) =>
      word === 'I' ? word : word.toLowerCase(),
    );
    const capital = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu;
    const quiet = lower.replace(capital, (day) => day.charAt(0).toUpperCase() + day.slice(1));
    const replacement = opens ? quiet.charAt(0).toUpperCase() + quiet.slice(1) : quiet;
    found.push({ rule: 'capitals', start, end, values: { words }, replacement });
    at = to - 1;
  }
  return found;
}

/** One exclamation mark to somebody who is upset, three and more to anybody. */
function findMarks(draft: Draft, { isUpset, state }: Context): Found[] {
  const found: Found[] = [];
  const greetingEnd = draft.greeting?.end ?? 0;
  for (const match of draft.plain.matchAll(/[!！]{1,40}(?:\s?[!?]{1,40})?/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const many = match[0].length > 2 || (match[0].length > 1 && state !== 'happy');
    if (!many && !isUpset) continue;
    if (start < (draft.words[0]?.start ?? 0)) continue;
    const isGreeting = end <= greetingEnd && /^\s{0,4}\n/u.test(draft.plain.slice(end, end + 6));
    const replacement = match[0].includes('?') ? '?' : !isUpset ? '!' : isGreeting ? ',' : '.';
    found.push({ rule: 'exclamation', start, end, values: {}, replacement });
  }
  return found;
}
