import { findTokens } from './findTokens';
import { partRead } from './partRead';
import { FUNCTION_WORDS, GREETINGS, NEGATIONS, TIME_UNITS } from './wordLists';

const SHORTEST = 4;
/** "charged" and "charges", "delivery" and "delivered" count as one word. */
const STEM = 6;
/** Of the shorter text's telling words, so many and so large a share stand in the other one too. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.2;

/** Said in any complaint, whatever it is about. */
const SAID_ANYWAY = new Set(
  `please still again really thank thanks like know said says tell told need want getting give
  given make made more most much very even ever only back well going since because today
  yesterday tomorrow email message reply answer response help support service customer company
  people someone anyone something anything everything when while until yours mine must should
  does doing done after before already always look sorry waiting wait waited hear heard over time
  another same`.split(/\s+/),
);

/**
 * Whether two complaints are about the same thing: whether they share telling words. It is a hint, good
 * enough to say that something has come back; with none in common it says no.
 *
 * @param one, other what the customer said, any strings
 */
export const isSameComplaint = (one: string, other: string): boolean => {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(first.size, second.size);
};

const tellingWords = (text: string): Set<string> =>
  new Set(
    findTokens(partRead(text).text).flatMap(({ kind, word }) =>
      kind === 'word' && tells(word) ? [word.slice(0, STEM)] : [],
    ),
  );

const tells = (word: string): boolean =>
  word.length >= SHORTEST &&
  !word.includes("'") &&
  ![FUNCTION_WORDS, SAID_ANYWAY, NEGATIONS, GREETINGS, TIME_UNITS].some((words) => words.has(word));
