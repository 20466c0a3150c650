import * as v from 'valibot';
import { phraseSet } from '../coach/findPhrases';

const MOST_CHOICES = 4;
const MOST_GAPS = 2;

/** A phrase of the coach's that can be read, and that makes no text slow: few choices, few gaps. */
const phrase = v.pipe(
  v.string(),
  v.maxLength(160),
  v.check((one) => (one.match(/[?[]/gu) ?? []).length <= MOST_CHOICES, 'Too many choices'),
  v.check((one) => (one.match(/\.\./gu) ?? []).length <= MOST_GAPS, 'Too many gaps'),
  v.check((one) => count(one, '[') === count(one, ']'), 'A bracket is open'),
  v.check(isReadable, 'A phrase begins with a word'),
);

export const phrases = v.pipe(v.array(phrase), v.maxLength(60));

function isReadable(one: string): boolean {
  try {
    phraseSet([one]);
    return true;
  } catch {
    // The only trouble that there is with a phrase.
    return false;
  }
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
