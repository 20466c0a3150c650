import type { Intensity, State } from '../emotion/Reading';
import type { Move } from './Move';
import type { Ending, Scenario } from './Scenario';

/** How the customer is. `heat` is what moves, 0 to 100; state and intensity follow from it: see `moods.ts`. */
export type Mood = { state: State; intensity: Intensity; heat: number };

/** A reply of the agent's and what came of it. */
export type Turn = {
  /** What the agent wrote, cut where nobody reads on. */
  draft: string;
  /** The stage that the customer was in when it was written. */
  stage: number;
  moves: Move[];
  /** Keys of the questions that it answered. */
  answered: string[];
  /** Keys of those to which it promised an answer. */
  deferred: string[];
  /** What the customer wrote back. */
  says: string;
  /** The lines of which that is made, as the data has them, so that none comes twice. */
  lines: string[];
  /** How things stand behind it. */
  after: Standing;
};

export type Standing = { mood: Mood; patience: number; stage: number };

/** A practice conversation: nothing but values, so it can be kept as JSON. */
export type Session = {
  version: 1;
  scenario: Scenario;
  turns: Turn[];
  ended: Ending | null;
};
