import { ENGLISH_WORDS } from '../../conversation/englishWords';
import jargon from '../phrases/jargon.json';
import shouted from '../phrases/shouted.json';
import type { Context } from '../Context';
import type { Draft } from '../Draft';
import type { Found, Rule } from '../Rule';
import { GIVEN_NAMES } from '../../templates/givenNames';

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
    {
      draft: 'I reset the ACME NOVA router.',
      said: 'My ACME NOVA router is dead',
    },
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
    const isCapital = (index: number): boolean => {
      const word = draft.words[index];
      if (word === undefined || word.sentence !== sentence) return false;
      // "THIS IS A ONE TIME OFFER": one letter belongs to the run that goes on behind it.
      const isBridge = /^[AI]$/u.test(draft.text.slice(word.start, word.end));
      return word.capitals || (isBridge && draft.words[index + 1]?.capitals === true);
    };
    while (isCapital(to)) to += 1;
    // Backwards too: "READ THE TERMS" begins before the first word that is known.
    let from = at;
    while (isCapital(from - 1) && (draft.words[from - 1]?.end ?? 0) > (found.at(-1)?.end ?? -1))
      from -= 1;
    const start = draft.words[from]?.start ?? 0;
    const end = draft.words[to - 1]?.end ?? start;
    const words = draft.text.slice(start, end);
    const opens = draft.sentences[sentence ?? 0]?.from === from;
    const lower = words.replace(/[\p{L}'’]+/gu, (word) => {
      const small = word.toLowerCase();
      return /^I(?:['’]|$)/u.test(word) ? `I${small.slice(1)}` : small;
    });
    const capital = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu;
    const quiet = lower.replace(capital, (day) => day.charAt(0).toUpperCase() + day.slice(1));
    const replacement = opens ? quiet.charAt(0).toUpperCase() + quiet.slice(1) : quiet;
    const tip = { rule: 'capitals', start, end, values: { words } };
    // "MAY", "NHS", a name: small letters would be wrong for words that nobody shouts otherwise.
    const isSure = draft.words.slice(from, to).every(({ word }) => isPlainWord(word));
    found.push(isSure ? { ...tip, replacement } : tip);
    at = to - 1;
  }
  return found;
}

const ACRONYMS = new Set(`${jargon.terms} ${jargon.everyday}`.split(' '));
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const SHORT_WORDS = new Set(
  'a i an as am be by if in of on or to up he me his her him had who did has let see say use way day try box fee pay add ask own few'.split(
    ' ',
  ),
);

/** Whether a word is written in small letters for certain: no abbreviation, no name, no month. */
function isPlainWord(word: string): boolean {
  if (OFTEN_SHOUTED.has(word) || ENGLISH_WORDS.has(word) || SHORT_WORDS.has(word)) return true;
  if (word.length < 4 || !/^[\p{L}']+$/u.test(word)) return false;
  return !ACRONYMS.has(word) && !MONTHS.has(word) && !GIVEN_NAMES.has(word);
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
    // A blank before the mark ("Thank you !") goes with it.
    const blank = draft.plain.charAt(start - 1) === ' ' ? 1 : 0;
    found.push({
      rule: 'exclamation',
      start: start - blank,
      end,
      values: {},
      replacement,
    });
  }
  return found;
}
