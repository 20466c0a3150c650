import { STATES, type Reading, type State } from '../../src/emotion/Reading';

/** A sure reading of `state`, changed as the spec needs. */
export function aReading(state: State, change: Partial<Reading> = {}): Reading {
  const probabilities = { ...noProbabilities(), [state]: 1 };
  return {
    state,
    runnerUp: state === 'angry' ? 'frustrated' : 'angry',
    probabilities,
    confidence: 'high',
    unsure: null,
    intensity: state === 'neutral' ? 0 : 2,
    signals: [],
    evidence: [],
    language: 'en',
    ...change,
  };
}

function noProbabilities(): Record<State, number> {
  const probabilities: Partial<Record<State, number>> = {};
  for (const state of STATES) probabilities[state] = 0;
  return probabilities as Record<State, number>;
}
