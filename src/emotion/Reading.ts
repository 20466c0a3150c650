/**
 * What Attune finds in one text. The labels and their meanings are those of DESIGN.md, "The states".
 * Offsets are always UTF-16 code units of the text that was given to `readEmotion`.
 */

/** The customer's emotional states, in the order in which every table of the product lists them. */
export const STATES = [
  'angry',
  'frustrated',
  'disappointed',
  'worried',
  'confused',
  'sad',
  'happy',
  'neutral',
] as const;
export type State = (typeof STATES)[number];

/** The states of a complaint: something went wrong, and the customer minds. */
export const UPSET: readonly State[] = ['angry', 'frustrated', 'disappointed'];

/** What can stand beside a state, never instead of it. */
export const SIGNALS = ['urgent', 'repeat', 'churn', 'escalate', 'abuse', 'vulnerable'] as const;
export type Signal = (typeof SIGNALS)[number];

/** 0 none, 1 mild, 2 clear, 3 strong. */
export type Intensity = 0 | 1 | 2 | 3;

export type Confidence = 'high' | 'medium' | 'low';

/** Why a reading says "not sure": the state is then the best guess, and is not shown as a finding. */
export type UnsureReason = 'too-little-text' | 'language' | 'no-clear-winner';

/** A stretch of the text that carried the reading towards `state`. */
export type Evidence = {
  /** Offset of the first UTF-16 unit. */
  start: number;
  /** Offset just behind the last UTF-16 unit; always greater than `start`. */
  end: number;
  state: State;
  /**
   * Which share the stretch has of all that speaks for the state in this text, above 0 and at most 1.
   * Texts of any length compare; to rank several messages' evidence see `nowEvidence`.
   */
  weight: number;
};

export type Reading = {
  /** The most probable state; the first of `STATES` wins a draw. */
  state: State;
  /** The second most probable state. */
  runnerUp: State;
  /** One probability a state, each in 0..1, together 1. */
  probabilities: Record<State, number>;
  /** `low` wherever the reading is not sure. */
  confidence: Confidence;
  /** `null` when Attune stands by `state`. */
  unsure: UnsureReason | null;
  /** 0 exactly when `state` is neutral. */
  intensity: Intensity;
  /** In the order of `SIGNALS`, each at most once. */
  signals: Signal[];
  /** In the order of the text, not overlapping; for the winning state. */
  evidence: Evidence[];
  /** ISO 639-1 code of the text's language, or `und` where it cannot be told. */
  language: string;
};
