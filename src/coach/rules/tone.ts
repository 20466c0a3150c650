import words from '../phrases/tone.json';
import type { Context } from '../Context';
import type { Draft } from '../Draft';
import { findPhrases, phraseSet } from '../findPhrases';
import type { Found, Rule } from '../Rule';

const CHEERFUL = phraseSet(words.cheerful);
const FLIPPANT = phraseSet(words.flippant);

/** One, or up to six in a row. */
const EMOJI =
  /(?:(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}){0,8}) ?){0,5}(?:\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic}){0,8})|(?<![\p{L}\d])[:;]-?[)DPp](?![\p{L}\d])/gu;

/** Signs of office, not of feeling. */
const SOBER =
  /^[©®™✓✔☑✅➡→▶☎✉⚠ℹ♥❤\u{1F494}\u{1F614}\u{1F61E}\u{1F622}\u{1F625}\u{1F615}\u{1F641}\u{1F62D}\u{1F64F}\u{1F339}\u{1F54A}]/u;

/** Cheerful to grief, smileys to anger, jokes to anybody who is upset. */
export const tone: Rule = {
  kind: 'tone',
  weight: 0.8,
  source:
    'Li, Chan, Kim (2019), "Service with Emoticons", Journal of Consumer Research 45(5); ' +
    'Holmes, Marra (2002) on humor between strangers',
  fires: [
    { draft: 'Great news: the account is closed!', state: 'sad' },
    { draft: 'It is on its way 😊', state: 'angry' },
    { draft: 'Oops, the lamp broke again.', state: 'frustrated' },
  ],
  silent: [
    { draft: 'Great news: it is on its way 😊', state: 'happy' },
    { draft: 'It is on its way 😊', state: 'neutral' },
    { draft: 'I am so sorry for your loss.', state: 'sad' },
  ],
  find: (draft, context) => {
    if (!context.isUpset) return [];
    const found = [
      ...findEmoji(draft, context),
      ...toFound(draft, 'flippant', findPhrases(draft, FLIPPANT)),
      ...(context.state === 'sad' ? toFound(draft, 'cheerful', findPhrases(draft, CHEERFUL)) : []),
    ];
    return found.sort((a, b) => a.start - b.start);
  },
};

function findEmoji({ plain, text }: Draft, { state }: Context): Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(EMOJI)) {
    if (SOBER.test(match[0])) continue;
    const last = match.index + match[0].length;
    const opens = /(?:^|\n)$/u.test(plain.slice(Math.max(0, match.index - 1), match.index));
    // The blank before it goes along, or at the beginning of a line the one behind it.
    const start = plain.charAt(match.index - 1) === ' ' ? match.index - 1 : match.index;
    const end = opens && plain.charAt(last) === ' ' ? last + 1 : last;
    const values = {
      words: text.slice(match.index, last),
      ...(state === null ? {} : { state }),
    };
    const tip = { rule: 'emoji', values, start, end };
    // "for free 😂 kidding": it stands for the mark between two thoughts.
    const isMark =
      /[\p{L}\p{N})]$/u.test(plain.slice(Math.max(0, start - 1), start)) &&
      /^ (?!(?:and|but|or|so|because|with|for|to|at|on|in)\b)\p{Ll}/u.test(
        plain.slice(end, end + 12),
      );
    found.push(isMark ? tip : { ...tip, replacement: endOf(plain, start, end) });
    if (found.length === 5) break;
  }
  return found;
}

/** An emoji that ended its sentence leaves a full stop behind. */
function endOf(plain: string, start: number, end: number): string {
  const isOpen = /[\p{L}\p{N})]/u.test(plain.charAt(start - 1));
  return isOpen && /^\s*(?:$|\n|\p{Lu})/u.test(plain.slice(end, end + 20)) ? '.' : '';
}

function toFound(
  { text }: Draft,
  rule: string,
  matches: readonly { start: number; end: number }[],
): Found[] {
  return matches.map(({ start, end }) => ({
    rule,
    values: { words: text.slice(start, end) },
    start,
    end,
  }));
}
