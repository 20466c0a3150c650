import type { Reading, State } from '../../emotion/Reading';
import type { Judged } from './judgedText';

/** What an agent has done with a reading by the time the ticket is saved. */
export type Deeds = {
  /** The state that the agent gave to it; `null` for none. */
  corrected: State | null;
  /** The state on the screen before that; `null` where Attune was not sure. */
  shown: State | null;
  /** The states that the replies are meant for which were used. */
  usedFor: readonly State[];
};

/**
 * @param reading as the model makes it, without a recalibration.
 * @returns what the agent has said of the reading: a correction, or agreement where a reply was used that is meant for
 * the very state that was shown. `null` where nothing was said.
 */
export function judgeReading(
  reading: Reading,
  { corrected, shown, usedFor }: Deeds,
): Judged | null {
  // Of what cannot be read, nothing is to be learned.
  if (reading.unsure === 'language' || reading.unsure === 'too-little-text') return null;
  const { probabilities, state } = reading;
  const judged = { reading: { probabilities, state } };
  if (corrected !== null) return { ...judged, state: corrected };
  if (shown === null || !usedFor.includes(shown)) return null;
  return { ...judged, state: shown };
}
