import type { PhraseText } from '../coach/findPhrases';
import type { Intensity, State } from '../emotion/Reading';
import type { ChannelKind } from '../library/Entry';
import type { Situation } from '../library/Situation';
import type { MoveKey } from './Move';

/** 1 forgives a slip, 3 does not, and has more to ask. */
export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The best first. */
export const ENDINGS = ['resolved', 'calmed', 'out-of-patience', 'left-angry'] as const;
/**
 * How a conversation ends. `resolved`: all that was asked is answered, and the customer is calm. `calmed`: calm, and
 * something is still owed, such as an answer that was promised, or more was promised than can be kept.
 */
export type Ending = (typeof ENDINGS)[number];

/** Something that the customer wants to know or to have. */
export type Ask = {
  key: string;
  /** Completes "You have not told me …": "when the new lamp will come". */
  topic: string;
  /** The same question again, in the customer's words. */
  again: string[];
  /**
   * What a real answer must touch: of every group one phrase, in the form of the coach's phrases (`findPhrases`). Without
   * any, the coach judges whether the topic was answered.
   */
  answer: PhraseText[][];
  /** What would contradict the facts; a reply that says it has not answered. */
  wrong?: PhraseText[];
};

/** One round of the conversation: what the customer asks in it, and how an expert would answer. */
export type Stage = {
  /** How the customer brings it up, in several ways; none in the first stage, where the ticket does. */
  says: string[];
  asks: Ask[];
  /** A reply that would do. */
  model: string;
};

/** What touches this person, in words for people, and the phrases by which a reply does so. */
export type Touch = { about: string; phrases: PhraseText[]; moves: MoveKey[] };

/** An invented customer with a case, to practise on. All texts in one language. */
export type Scenario = {
  /** Unique and lasting, kebab-case. */
  key: string;
  title: string;
  /** ISO 639-1; the coach reads English only. */
  language: string;
  difficulty: Difficulty;
  channel: ChannelKind;
  state: State;
  intensity: Intensity;
  situation: Situation;
  customer: {
    name: string;
    /** Who this is and how they are, in a sentence or two. */
    about: string;
    /** How many replies that get nowhere they put up with: 2 to 5. */
    patience: number;
  };
  opening: { subject: string; text: string };
  /** What is true, and the agent knows: everything that answers need. */
  facts: string[];
  wants: string;
  goodOutcome: string;
  /** Phrases that name what this is about; one is enough. */
  issue: PhraseText[];
  calms: Touch;
  angers: Touch;
  /** What nobody here may promise. */
  beyond: { about: string; phrases: PhraseText[] };
  /** What the customer tells when asked: `asked` in a sentence that asks. */
  tells: { asked: PhraseText[]; says: string[] }[];
  stages: Stage[];
  /** All is answered and they are upset still. */
  lingers: string[];
  ends: Record<Ending, string[]>;
};
