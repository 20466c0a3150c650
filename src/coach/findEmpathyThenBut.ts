import type { Draft } from './Draft';
import { capitalized } from './findWordings';
import { findPhrases, phraseSet } from './findPhrases';
import type { Found } from './Rule';

/** Empathy that a "but" behind it takes back. */
const EMPATHY = phraseSet([
  '@we really|fully|completely|totally|do|can|truly? understand|appreciate|hear|realize|realise|sympathize|sympathise|see|get|know ... but|however',
  'sorry ... but|however',
  'apolog* ... but|however',
]);

/** With these a clause begins that stands as a sentence. */
const OPENS_CLAUSE = new Set(
  "i we you it this that there the our your i'm we're it's i've we've i'll we'll that's there's let here here's".split(
    ' ',
  ),
);

/** Behind these the first half is no sentence of its own: "If I know by Friday but …", "although I see that, but …". */
const SUBORDINATE = new Set(
  'if although though while since because when unless once as'.split(' '),
);

/** "That" begins a sentence only as a pronoun. */
const AFTER_THAT = new Set(
  "is was will would isn't wasn't won't can can't does doesn't has takes means".split(' '),
);

/**
 * Finds "but" and "however" behind empathy, and makes two sentences of it: "I understand how annoying
 * this is, but the fee …" → "I understand how annoying this is. The fee …".
 */
export function findEmpathyThenBut(draft: Draft): Found[] {
  const { words, plain, text } = draft;
  const found: Found[] = [];
  const inSentence = findPhrases(draft, EMPATHY);
  for (const { to } of inSentence) {
    const but = words[to - 1];
    const before = words[to - 2];
    const next = words[to];
    if (but === undefined || before === undefined) continue;
    if (found.some(({ end }) => end >= but.end)) continue;
    if (['nothing', 'anything', 'not', 'none', 'all'].includes(before.word)) continue;
    const values = { words: text.slice(but.start, but.end) };
    const ahead = plain.slice(before.end, but.start);
    const behind = next === undefined ? '' : plain.slice(but.end, next.start);
    const canSplit =
      next !== undefined &&
      next.sentence === but.sentence &&
      OPENS_CLAUSE.has(next.word) &&
      (next.word !== 'that' || AFTER_THAT.has(words[to + 1]?.word ?? '')) &&
      isPlainStatement(draft, but.sentence) &&
      /^\s*[,;–—-]?\s+$/u.test(ahead) &&
      /^,?\s+$/u.test(behind);
    if (canSplit) {
      const start = before.end;
      const end = next.end;
      const replacement = `. ${capitalized(text.slice(next.start, next.end))}`;
      found.push({ rule: 'but', start, end, values, replacement });
    } else found.push({ rule: 'but', start: but.start, end: but.end, values });
  }
  return found;
}

/** Whether both halves can stand as sentences, as far as the first word tells. */
function isPlainStatement({ sentences, words }: Draft, index: number): boolean {
  const sentence = sentences[index];
  const first = words[sentence?.from ?? -1]?.word ?? '';
  return sentence !== undefined && !sentence.asks && !SUBORDINATE.has(first);
}
