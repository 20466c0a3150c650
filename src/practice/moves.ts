import type { TipKind } from '../coach/Review';
import type { State } from '../emotion/Reading';
import { HARMING_MOVES, HELPING_MOVES, type MoveKey } from './Move';
import type { Difficulty } from './Scenario';

/**
 * What each move does. `heat` is added to the customer's heat (0 to 100; below 0 calms), `again` is the share of it that
 * is left when the same was done in an earlier reply: an acknowledgment is owed once. A reply that does something with
 * `patience` costs one of the replies that the customer puts up with.
 */
type Effect = { heat: number; again?: number; patience?: true };

export const EFFECTS: Readonly<Record<MoveKey, Effect>> = {
  acknowledged: { heat: -14, again: 0.3 },
  'named-the-issue': { heat: -6, again: 0.5 },
  'apologised-with-action': { heat: -10, again: 0.4 },
  acted: { heat: -7, again: 0.6 },
  'gave-a-time': { heat: -5, again: 0.8 },
  // Of all that stands open; a part of it for a part.
  answered: { heat: -20, again: 1 },
  'answered-ahead': { heat: -4, again: 1 },
  'promised-an-answer': { heat: -3, again: 0 },
  'struck-home': { heat: -8, again: 0.4 },
  'step-by-step': { heat: -6, again: 1 },
  personal: { heat: -2, again: 0 },
  'positive-words': { heat: -2, again: 0.5 },
  'ignored-the-question': { heat: 12, patience: true },
  // It contradicts the facts of the case, and will come back.
  'wrong-answer': { heat: 6 },
  'ignored-the-feeling': { heat: 9 },
  'off-topic': { heat: 10, patience: true },
  'no-step': { heat: 5 },
  'no-time': { heat: 3 },
  'no-apology': { heat: 3, again: 0 },
  blamed: { heat: 18, patience: true },
  dismissed: { heat: 16, patience: true },
  'told-to-calm-down': { heat: 20, patience: true },
  disrespected: { heat: 18, patience: true },
  'sore-point': { heat: 14, patience: true },
  repeated: { heat: 10, patience: true },
  'stock-phrases': { heat: 7 },
  'stock-feeling': { heat: 3 },
  'said-the-issue': { heat: 4 },
  'went-too-far': { heat: 7 },
  'wrong-name': { heat: 12 },
  'name-overused': { heat: 2 },
  'promised-too-much': { heat: 4 },
  'left-a-gap': { heat: 10 },
  'wrong-tone': { heat: 10 },
  'cold-words': { heat: 4 },
  shouted: { heat: 5 },
  jargon: { heat: 4 },
  passive: { heat: 1 },
  'undue-apology': { heat: 3 },
  'apologised-again': { heat: 2 },
  'too-terse': { heat: 6 },
  'too-long': { heat: 5 },
  empty: { heat: 6, patience: true },
  'other-language': { heat: 6, patience: true },
  'no-words': { heat: 10, patience: true },
  echoed: { heat: 8, patience: true },
};

/** Which of the coach's tips is which move; the others are looked at here in the light of the scenario. */
export const MOVE_OF_TIP: Readonly<Partial<Record<TipKind, MoveKey>>> = {
  acknowledge: 'ignored-the-feeling',
  'name-the-issue': 'said-the-issue',
  apologise: 'no-apology',
  'apology-without-action': 'no-step',
  'action-without-time': 'no-time',
  'apology-repeated': 'apologised-again',
  'apology-not-due': 'undue-apology',
  'next-step': 'no-step',
  'positive-language': 'cold-words',
  blame: 'blamed',
  dismissive: 'dismissed',
  passive: 'passive',
  jargon: 'jargon',
  shouting: 'shouted',
  robotic: 'stock-phrases',
  'repeated-phrase': 'repeated',
  'over-empathising': 'went-too-far',
  'name-wrong': 'wrong-name',
  'name-overused': 'name-overused',
  'open-fact': 'left-a-gap',
  promise: 'promised-too-much',
  'too-long': 'too-long',
  'too-terse': 'too-terse',
  tone: 'wrong-tone',
};

/** The same kind of tip with another weight for the customer, by the rule that found it. */
export const MOVE_OF_RULE: Readonly<Record<string, MoveKey>> = {
  'calm-down': 'told-to-calm-down',
  'acknowledge-generic': 'stock-feeling',
};

/** A hard customer is harder to calm and easier to lose. */
export const CALMING: Readonly<Record<Difficulty, number>> = { 1: 1.2, 2: 1, 3: 0.88 };
export const UPSETTING: Readonly<Record<Difficulty, number>> = { 1: 0.85, 2: 1, 3: 1.15 };

/** What calms or angers this person above all counts for so much more. */
export const FOR_THIS_PERSON = 1.4;

/** Nobody goes from fury to delight in one reply, nor all the way back. */
export const MOST_CALMING: Readonly<Record<Difficulty, number>> = { 1: 40, 2: 35, 3: 30 };
export const MOST_UPSETTING: Readonly<Record<Difficulty, number>> = { 1: 18, 2: 24, 3: 30 };

/** Help that comes with an insult is hardly received as help: so much of it is left. */
export const INSULTS: ReadonlySet<MoveKey> = new Set([
  'blamed',
  'dismissed',
  'told-to-calm-down',
  'disrespected',
]);
export const WITH_AN_INSULT = 0.4;

/**
 * What is left of an answer without a word on what it has been like, by the state in which the customer came. How one is
 * treated counts beside what one gets (Tax, Brown, Chandrashekaran 1998, on interactional justice); who is worried or
 * confused lives on the answer more than others. Once the feeling has been seen, the work may stand alone.
 */
export const WITHOUT_CARE: Readonly<Record<State, number>> = {
  angry: 0.25,
  frustrated: 0.25,
  disappointed: 0.25,
  sad: 0.25,
  worried: 0.5,
  confused: 0.4,
  happy: 0.2,
  neutral: 1,
};

/** Who is calm already cannot become much calmer. */
export const CALMING_THE_CALM = 0.5;

/**
 * How much a reply may calm that does not answer all that stands open. Kind words alone help a little, once; about
 * something else altogether they do not. `forAnswers` is added by the share of what is answered.
 */
export const KIND_ONLY = { first: 6, later: 0, offTopic: 0, forAnswers: 34 } as const;

const HELPING = new Set<MoveKey>(HELPING_MOVES);
const HARMING = new Set<MoveKey>(HARMING_MOVES);

export function isHelping(key: MoveKey): boolean {
  return HELPING.has(key);
}

export function isHarming(key: MoveKey): boolean {
  return HARMING.has(key);
}
