import type { Token } from './findTokens';
import { GREETED, GREETINGS, TIMES_OF_DAY } from './wordLists';

const MOST_GREETED = 3;

/**
 * @param tokens of a whole text
 * @returns the tokens without the greeting that the text opens with ("@shop Hi again," is left "@shop");
 * all of them where there is none, or nothing else
 */
export const withoutGreeting = (tokens: readonly Token[]): readonly Token[] => {
  const from = tokens.findIndex(({ kind }) => kind !== 'mention');
  const word = (at: number): string => tokens[at]?.word ?? '';
  const byTime = word(from) === 'good' && TIMES_OF_DAY.has(word(from + 1));
  if (!byTime && !GREETINGS.has(word(from))) return tokens;
  let to = from + (byTime ? 2 : 1);
  while (to <= from + MOST_GREETED && GREETED.has(word(to))) to++;
  const end = tokens[to];
  if (end === undefined) return tokens;
  const closed = end.kind === 'pause' || (end.kind === 'stop' && end.word === '.');
  return [...tokens.slice(0, from), ...tokens.slice(closed ? to + 1 : to)];
};
