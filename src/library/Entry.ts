import type { Intensity, Signal, State } from '../emotion/Reading';
import type { Fact } from '../templates/Fact';
import type { PhraseFamily } from './PhraseFamily';
import type { Situation } from './Situation';

/** How a channel wants its words: full paragraphs, or a few short lines. */
export const CHANNEL_KINDS = ['email', 'messaging'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** What a reply may ask the customer for. */
export const ASKED_DETAILS = ['order-number', 'error-message', 'date', 'amount', 'device'] as const;
export type AskedDetail = (typeof ASKED_DETAILS)[number];

/** One reply of the library. */
export type Entry = {
  /** Unique in the library and lasting: kebab-case, such as `worried-billing-check`. */
  key: string;
  /** What agents and admins see in lists. */
  title: string;
  /** The states it answers; at least one. */
  states: State[];
  /** The situations it is about; empty where it suits any. */
  situations: Situation[];
  family: PhraseFamily;
  /** Empty where it suits both kinds. */
  channels: ChannelKind[];
  /** ISO 639-1 code of the template's words. */
  language: string;
  /** Liquid, with the placeholders of `PLACEHOLDERS` and `{{ fact.<key> }}` for each of `facts`. */
  template: string;
  facts: Fact[];
  /** Whether it makes an extra-mile offer: discount, expedited shipping, personal follow-up, credit. */
  gesture?: boolean;
  /** Whether it asks the customer something in order to understand: offered when the reading is not sure. */
  asks?: boolean;
  /** The details that it asks for: it stands back where the customer has given them all. */
  asksFor?: AskedDetail[];
  /**
   * Whether it fits nearly everybody in its states and situations, because it claims nothing that may be untrue: offered
   * before entries that fit as well otherwise.
   */
  safe?: boolean;
  /** Only for customers whose words hold one of these phrases, in the form of the situations' words ("passed away"). */
  when?: string[];
  /** Only for customers with one of these signals. */
  signals?: Signal[];
  /** Only for tickets of these brands, by name. */
  brands?: string[];
  /** Only for tickets that are assigned to these groups, by name. */
  groups?: string[];
  /** Only for intensities from the first to the second, both included. */
  intensity?: [Intensity, Intensity];
};
