import { STATES, type Reading, type State } from './Reading';

/**
 * A reading as an agent who knows better has corrected it. Signals stay: they stand beside the state.
 *
 * @param reading `null` where nothing was read.
 * @returns a reading that is sure of `state`, without evidence: none of the customer's words decided it.
 */
export const correctReading = (reading: Reading | null, state: State): Reading => ({
  state,
  runnerUp: otherThan(state, reading),
  probabilities: { ...NOWHERE, [state]: 1 },
  confidence: 'high',
  unsure: null,
  intensity:
    state === 'neutral' ? 0 : reading === null || reading.intensity === 0 ? 1 : reading.intensity,
  signals: reading?.signals ?? [],
  evidence: [],
  language: reading?.language ?? 'und',
});

const NOWHERE: Readonly<Record<State, number>> = {
  angry: 0,
  frustrated: 0,
  disappointed: 0,
  worried: 0,
  confused: 0,
  sad: 0,
  happy: 0,
  neutral: 0,
};

/** What Attune itself had read, where that was another state. */
const otherThan = (state: State, reading: Reading | null): State => {
  const candidates = [reading?.state, reading?.runnerUp, ...STATES];
  return candidates.find((one) => one !== undefined && one !== state) ?? 'neutral';
};
