import type { Span, Tip } from '../coach/Review';

/** What a reply can do that moves a customer; `moves.ts` says by how much. */
export const HELPING_MOVES = [
  'acknowledged',
  'named-the-issue',
  'apologised-with-action',
  'acted',
  'gave-a-time',
  'answered',
  'answered-ahead',
  'promised-an-answer',
  'struck-home',
  'step-by-step',
  'personal',
  'positive-words',
] as const;
export const HARMING_MOVES = [
  'ignored-the-question',
  'wrong-answer',
  'ignored-the-feeling',
  'off-topic',
  'no-step',
  'no-time',
  'no-apology',
  'blamed',
  'dismissed',
  'told-to-calm-down',
  'disrespected',
  'sore-point',
  'repeated',
  'stock-phrases',
  'stock-feeling',
  'said-the-issue',
  'went-too-far',
  'wrong-name',
  'name-overused',
  'promised-too-much',
  'left-a-gap',
  'wrong-tone',
  'cold-words',
  'shouted',
  'jargon',
  'passive',
  'undue-apology',
  'apologised-again',
  'too-terse',
  'too-long',
  'empty',
  'other-language',
  'no-words',
  'echoed',
] as const;
export const MOVES = [...HELPING_MOVES, ...HARMING_MOVES] as const;
export type MoveKey = (typeof MOVES)[number];

/** One thing that a reply did, and what it did to the customer. */
export type Move = {
  key: MoveKey;
  /** By how much it moved the customer's heat: below 0 it calmed. 0 where it would have, but nothing followed. */
  effect: number;
  /** Where it stands in the reply, in UTF-16 units; none for what is missing. */
  spans: Span[];
  /** The coach's tip behind it, for its words on the screen. */
  tip?: Pick<Tip, 'kind' | 'rule' | 'values'>;
  /** Topics of the questions that it is about: "when the lamp will come". */
  topics?: string[];
};

/** A move that was found and is not weighed yet. */
export type FoundMove = Omit<Move, 'effect'>;
