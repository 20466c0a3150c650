import type { Reading } from '../emotion/Reading';
import type { ChannelKind, Entry } from '../library/Entry';
import type { Occasion } from '../library/fillEntry';
import type { TemplateValues } from '../templates/placeholders';
import type { FoundSituation } from './findSituations';

/** All that the choice of suggestions depends on. */
export type RankInput = {
  library: readonly Entry[];
  /** Keys of the account's own entries among them. */
  own?: ReadonlySet<string>;
  /** The customer's state now; `null` where nothing was read. */
  reading: Reading | null;
  /** What the customer wrote, subject and all. */
  said: string;
  /** The most likely first. */
  situations: readonly FoundSituation[];
  /** Of the draft, which need not be the ticket's. */
  channel: ChannelKind;
  /** Names, or `null` where the ticket has none; an entry may be for some only. */
  brand: string | null;
  group: string | null;
  values: TemplateValues;
  /** What agents have already written in this thread. */
  sent: readonly string[];
  /** Keys of the entries that the agent does not want here. */
  dismissed: ReadonlySet<string>;
  /** ISO 639-1 code of the customer's language. */
  language: string;
  /** Varies the order among equals, so that two tickets in a row do not read alike; such as the ticket's id. */
  variation?: string;
  /** How the entries are to be filled. */
  occasion?: Occasion;
};
