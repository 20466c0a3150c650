import type { PhraseText } from '../coach/findPhrases';
import type { GoodKind, TipKind } from '../coach/Review';
import type { Intensity, State } from '../emotion/Reading';
import type { ChannelKind } from '../library/Entry';

/** A message to answer in two minutes, and what the coach must and must not find in the answer. */
export type Exercise = {
  prompt: string;
  customer: { name: string; state: State; intensity: Intensity; said: string };
  channel: ChannelKind;
  /** What is true, so that nobody has to invent it. */
  facts: string[];
  /** Tips that must not come up. */
  absent: TipKind[];
  /** What must be good. */
  present: GoodKind[];
  /** Of every group one phrase must be in the answer, so that it answers this message and no other. */
  touches: PhraseText[][];
  model: string;
};

/** A short lesson: one idea, a reply before and after, an exercise. All texts in one language. */
export type Lesson = {
  /** Unique and lasting, kebab-case. */
  key: string;
  title: string;
  /** ISO 639-1. */
  language: string;
  /** 80 to 150 words; blank lines between paragraphs. */
  text: string;
  /** The customer's words that both replies answer. */
  customer: string;
  before: string;
  after: string;
  exercise: Exercise;
  /** The tips that lead here, the states that do. */
  tips: TipKind[];
  states: State[];
};
