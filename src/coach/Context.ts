import type { Intensity, State } from '../emotion/Reading';
import type { ChannelKind } from '../library/Entry';
import type { Draft } from './Draft';
import type { Heard } from './hear';
import type { CustomerQuestion } from './findQuestions';
import type { PromiseTopic } from './Review';

/** What surrounds a draft, worked out once for all rules. */
export type Context = {
  /** `null` where nothing was read, or the reading is not sure. */
  state: State | null;
  intensity: Intensity;
  /** The customer is angry, frustrated, disappointed, worried or sad, in all likelihood. */
  isUpset: boolean;
  /** How likely that is, in 0..1. */
  upset: number;
  /** Upset or confused: a feeling to acknowledge. */
  needsCare: boolean;
  /** The customer says so: does not understand, has no idea. A plain question is not lost. */
  isLost: boolean;
  /** What the customer wrote; no words where that is nothing, or not English. */
  customer: Draft;
  customerStems: ReadonlySet<string>;
  questions: readonly CustomerQuestion[];
  /** Something went wrong, by what the customer wrote, and not in the customer's own life. */
  wentWrong: boolean;
  /** The words of the customer's name, in lower case without accents; none where it is not known. */
  names: readonly string[];
  /** The first of them as it is written, for a greeting. */
  firstName: string | null;
  channel: ChannelKind;
  /** What agents sent before on this ticket. */
  sent: readonly Draft[];
  noPromises: ReadonlySet<PromiseTopic>;
  heard: Heard;
};
