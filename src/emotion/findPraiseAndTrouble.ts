import type { Token } from './findTokens';
import { PRAISE, TROUBLE } from './wordLists';

/** What a text is marked with, and the tokens (by their index) that the mark rests on. */
export type PraiseAndTrouble = { name: string; tokens: readonly number[] };

/**
 * How praise and trouble go together in a text. "Great job losing my bag again" and "great, it works
 * again" differ in neither's words alone: which meeting of the two is irony, thanks or a calm report is
 * learnt.
 */
export const findPraiseAndTrouble = (tokens: readonly Token[]): PraiseAndTrouble[] => {
  const praise: number[] = [];
  const trouble: number[] = [];
  let sameSentence = false;
  let praised = false;
  let troubled = false;
  let [fades, asks, calls] = [false, false, false];
  tokens.forEach(({ kind, word }, at) => {
    if (kind === 'stop') {
      praised = false;
      troubled = false;
      fades ||= word === '...';
      asks ||= word.includes('?');
      calls ||= word.includes('!');
    }
    if (kind !== 'word') return;
    if (PRAISE.has(word)) {
      praise.push(at);
      praised = true;
    }
    if (TROUBLE.has(word) || word.endsWith("n't")) {
      trouble.push(at);
      troubled = true;
    }
    sameSentence ||= praised && troubled;
  });
  const found: PraiseAndTrouble[] = [];
  const [firstPraise, lastPraise] = [praise[0], praise.at(-1)];
  const [firstTrouble, lastTrouble] = [trouble[0], trouble.at(-1)];
  if (firstPraise !== undefined)
    found.push({ name: `praise ${Math.min(praise.length, 3)}`, tokens: praise });
  if (firstTrouble !== undefined)
    found.push({ name: `trouble ${Math.min(trouble.length, 4)}`, tokens: trouble });
  if (
    firstPraise === undefined ||
    lastPraise === undefined ||
    firstTrouble === undefined ||
    lastTrouble === undefined
  )
    return found;
  const both = [...praise, ...trouble];
  const add = (name: string, holds = true): void => {
    if (holds) found.push({ name, tokens: both });
  };
  add('both');
  add(`both ${Math.min(praise.length, 2)} ${Math.min(trouble.length, 3)}`);
  add('both in a sentence', sameSentence);
  add('praise opens', firstPraise < firstTrouble);
  add('praise closes', lastPraise > lastTrouble);
  add('praise, then trouble', lastPraise < firstTrouble);
  add('trouble, then praise', firstPraise > lastTrouble);
  add('both ...', fades);
  add('both ?', asks);
  add('both !', calls);
  return found;
};
