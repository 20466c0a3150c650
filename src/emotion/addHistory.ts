import type { History } from './readHistory';
import { SIGNALS, UPSET, type Intensity, type Reading } from './Reading';

const STRONGER: Record<Intensity, Intensity> = { 0: 0, 1: 2, 2: 3, 3: 3 };

/**
 * What the history of a conversation adds to the customer's reading: the signal `repeat` where the
 * customer has come back, and a step of intensity where, moreover, the customer is surely upset. A
 * complaint made again because nobody answered, or because the answer did not settle it, weighs more
 * than its words say.
 *
 * State and probabilities stay: they are calibrated on texts, and no labelled conversations are at hand
 * that would tell how far waiting shifts them. "Any news?" after three days is still neutral, and the
 * signal beside it says the rest. Joy is left alone: who comes back to say thanks complains of nothing.
 */
export const addHistory = (reading: Reading, { repeat }: History): Reading => {
  if (repeat === null || reading.state === 'happy') return reading;
  const upset = UPSET.includes(reading.state) && reading.unsure === null;
  return {
    ...reading,
    signals: SIGNALS.filter((signal) => signal === 'repeat' || reading.signals.includes(signal)),
    intensity: upset ? STRONGER[reading.intensity] : reading.intensity,
  };
};
