import type { State } from '../emotion/Reading';
import type { ChannelKind } from '../library/Entry';
import type { Context } from './Context';
import type { Draft } from './Draft';
import type { PromiseTopic, Tip, TipKind } from './Review';

/** A draft with what surrounds it; a bare string is a draft to a customer of whom nothing is known. */
export type Example =
  | string
  | {
      draft: string;
      /** What the customer said. */
      said?: string;
      state?: State;
      name?: string;
      channel?: ChannelKind;
      sent?: readonly string[];
      noPromises?: readonly PromiseTopic[];
    };

/** What a rule finds; the kind is the rule's own. */
export type Found = Omit<Tip, 'kind'>;

/** One thing that the coach looks at. */
export type Rule = {
  kind: TipKind;
  /** How much it matters beside other tips, above 0 and at most 1. */
  weight: number;
  /** What in the field's research it rests on. */
  source: string;
  /** Drafts in which it must find something. */
  fires: readonly Example[];
  /** Drafts, near misses above all, in which it must not. */
  silent: readonly Example[];
  find: (draft: Draft, context: Context) => Found[];
};
