import type { Token } from './findTokens';
import { COUNTED, NUMBER_WORDS, ORDINAL_WORDS, TIME_UNITS } from './wordLists';

/** Something countable that a customer tells: how long, how often, for the how-manieth time. */
export type Fact = { name: string; start: number; end: number };

/** How far behind a number its noun may stand: "3 more times", "two whole weeks". */
const REACH = 3;

const MORE_THAN = new Set(['over', 'nearly', 'almost', 'past', 'last', 'for']);

/** @returns the facts in the order of the tokens; a number may yield several, from plain to precise */
export const findFacts = (tokens: readonly Token[]): Fact[] => {
  const facts: Fact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const nth = ordinalOf(token);
    const number = token.kind === 'word' ? NUMBER_WORDS.get(token.word) : token.value;
    if (nth === null && number == null) continue;
    for (let ahead = at + 1; ahead <= at + REACH; ahead++) {
      const noun = tokens[ahead];
      if (noun === undefined || (noun.kind !== 'word' && noun.kind !== 'number')) break;
      if (noun.kind === 'number') break;
      const unit = TIME_UNITS.get(noun.word);
      const counted = COUNTED.get(noun.word);
      const add = (name: string) => facts.push({ name, start: token.start, end: noun.end });
      if (nth !== null && (unit !== undefined || counted !== undefined)) {
        add('nth');
        add(`nth ${counted ?? unit}`);
        if (nth > 2) add('third and more');
        break;
      }
      if (number == null || nth !== null) continue;
      if (unit !== undefined) {
        add('wait');
        add(`wait ${unit} ${step(number)}`);
        if (unit !== 'min') add('wait long');
        const before = tokens[at - 1];
        if (before !== undefined && MORE_THAN.has(before.word)) add(`wait ${before.word}`);
        break;
      }
      if (counted !== undefined) {
        if (number < 2) break;
        add(`count ${counted}`);
        add(`count ${counted} ${step(number)}`);
        if (number > 2) add('count three and more');
        break;
      }
    }
  }
  return facts;
};

const ordinalOf = (token: Token): number | null => {
  if (token.kind === 'number')
    return token.word === 'nth' && (token.value ?? 0) > 1 ? token.value : null;
  return token.kind === 'word' ? (ORDINAL_WORDS.get(token.word) ?? null) : null;
};

const step = (number: number): string =>
  number < 2 ? '1' : number < 4 ? '2-3' : number < 10 ? '4-9' : '10+';
