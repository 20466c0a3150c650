import type { Intensity, Signal, State, UnsureReason } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import type { Situation } from '../library/Situation';
import type { FilledText } from '../templates/Filled';

/** Why an entry is offered, as a code and values: the words for it are in `translations`. */
export type Reason =
  | { code: 'state'; state: State; intensity: Intensity }
  /** The entry is for a state that the reading holds possible: its second, or one of several where none wins clearly. */
  | { code: 'runnerUp'; state: State }
  /** The reading is not sure (`why` is `null` where there is nothing to read), and the entry suits anybody. */
  | { code: 'unsure'; why: UnsureReason | null }
  /** `words` are those of the customer that told the situation; none where only the state tells it. */
  | { code: 'situation'; situation: Situation; words: string[] }
  | { code: 'signal'; signal: Signal }
  /** It asks in order to understand. */
  | { code: 'asks' }
  | { code: 'gesture' }
  /** This ticket has replies already, and none is like it. */
  | { code: 'notYetUsed' }
  /** The customer writes `language`; the entry's words are in `entryLanguage`. */
  | { code: 'otherLanguage'; language: string; entryLanguage: string };

/** An entry ranked for a ticket and filled in for it. */
export type Suggestion = {
  entry: Entry;
  filled: FilledText;
  /** Higher is better; comparable within one ranking only. */
  score: number;
  /** The most telling first; at least one. */
  reasons: Reason[];
};
