import type { Reading } from '../emotion/Reading';
import type { ChannelKind } from '../library/Entry';

/** What a tip can be about, in the order in which lists name them. */
export const TIP_KINDS = [
  'acknowledge',
  'name-the-issue',
  'apologise',
  'apology-without-action',
  'action-without-time',
  'apology-repeated',
  'apology-not-due',
  'next-step',
  'question-unanswered',
  'positive-language',
  'blame',
  'dismissive',
  'passive',
  'jargon',
  'shouting',
  'robotic',
  'repeated-phrase',
  'over-empathising',
  'name-wrong',
  'name-overused',
  'open-fact',
  'promise',
  'too-long',
  'too-terse',
  'tone',
] as const;
export type TipKind = (typeof TIP_KINDS)[number];

/** What can be good about a draft. */
export const GOOD_KINDS = [
  'acknowledge',
  'name-the-issue',
  'apology-with-action',
  'next-step',
  'question-answered',
  'positive-language',
  'personal',
] as const;
export type GoodKind = (typeof GOOD_KINDS)[number];

/** Three plain levels; the reasons are what is good and the tips. */
export const LEVELS = ['good', 'fair', 'poor'] as const;
export type Level = (typeof LEVELS)[number];

/** A stretch of the draft in UTF-16 units; `end` is just behind the last one. */
export type Span = { start: number; end: number };

/** One remark on the draft. A tip on something that is missing has `start` = `end`, at a sensible place. */
export type Tip = Span & {
  kind: TipKind;
  /** Which sentence to show: the translation `coach.tip.<rule>`. */
  rule: string;
  /** What the sentence names, such as the words at fault or the customer's question. */
  values: Record<string, string>;
  /** What to put in the place of the stretch; '' drops it. Missing where no rewording is sure to fit. */
  replacement?: string;
};

/** What agents may not promise here, from the settings. */
export const PROMISE_TOPICS = ['refund', 'legal', 'compensation', 'delivery'] as const;
export type PromiseTopic = (typeof PROMISE_TOPICS)[number];

export type ReviewInput = {
  /** The draft as plain text, whatever it is; quotes and signatures may be in it. */
  text: string;
  /** Stretches of the draft that Attune inserted and nobody has touched: read, but not remarked on. */
  ownWords?: readonly Span[];
  customer: {
    /** The customer's state now; `null` where there is nothing to read. */
    reading: Reading | null;
    /** What the customer wrote since the last reply, in their own words; '' where that is nothing. */
    said: string;
  };
  /** The customer's name as far as it is known: the greeting name, or the full one. */
  name: string | null;
  channel: ChannelKind;
  /** What agents have sent on this ticket, oldest first, own words only. */
  sent: readonly string[];
  /** What agents may not promise, beyond what nobody can. */
  policy?: { noPromises: ReadonlySet<PromiseTopic> };
  /** Kinds of tips that the agent has turned off. */
  off?: ReadonlySet<TipKind>;
};

export type SilentReason =
  /** The agent has not written any words. */
  | 'empty'
  /** The draft is not in English. */
  | 'language';

export type Review =
  | { kind: 'silent'; why: SilentReason }
  | {
      kind: 'reviewed';
      level: Level;
      /** In the order of `GOOD_KINDS`. */
      good: GoodKind[];
      /** All of them, the weightiest first; no two would replace the same words. */
      tips: Tip[];
    };
