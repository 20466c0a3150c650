import type { Intensity, State } from '../emotion/Reading';
import type { Mood } from './Session';

/** Below this a customer is calm, whatever they came with. */
export const CALM_BELOW = 36;
/** From here on they leave. */
export const BOILS_FROM = 96;

const HOTTEST = 100;

/**
 * From which heat on a customer who came in a state is in which, the hottest first. Who came worried and is treated
 * badly ends angry; who came in grief stays sad for long though cared for; a plain question answered delights nobody.
 */
const COURSES: Readonly<Record<State, readonly (readonly [from: number, state: State])[]>> = {
  angry: [
    [52, 'angry'],
    [CALM_BELOW, 'frustrated'],
    [14, 'neutral'],
    [0, 'happy'],
  ],
  frustrated: [
    [84, 'angry'],
    [CALM_BELOW, 'frustrated'],
    [14, 'neutral'],
    [0, 'happy'],
  ],
  disappointed: [
    [84, 'angry'],
    [CALM_BELOW, 'disappointed'],
    [14, 'neutral'],
    [0, 'happy'],
  ],
  worried: [
    [88, 'angry'],
    [CALM_BELOW, 'worried'],
    [14, 'neutral'],
    [0, 'happy'],
  ],
  confused: [
    [88, 'angry'],
    [78, 'frustrated'],
    [CALM_BELOW, 'confused'],
    [14, 'neutral'],
    [0, 'happy'],
  ],
  sad: [
    [88, 'angry'],
    [20, 'sad'],
    [0, 'neutral'],
  ],
  happy: [
    [84, 'angry'],
    [62, 'frustrated'],
    [44, 'disappointed'],
    [26, 'neutral'],
    [0, 'happy'],
  ],
  neutral: [
    [80, 'angry'],
    [54, 'frustrated'],
    [0, 'neutral'],
  ],
};

const START: Readonly<Record<Intensity, number>> = { 0: 40, 1: 46, 2: 60, 3: 76 };
const START_ANGRY: Readonly<Record<Intensity, number>> = { 0: 52, 1: 52, 2: 66, 3: 80 };
const START_HAPPY: Readonly<Record<Intensity, number>> = { 0: 16, 1: 16, 2: 10, 3: 4 };

/** @returns the heat with which a customer of that state and intensity comes in. */
export function startHeat(state: State, intensity: Intensity): number {
  if (state === 'angry') return START_ANGRY[intensity];
  if (state === 'happy') return START_HAPPY[intensity];
  return state === 'neutral' ? START[0] : START[intensity];
}

/** @param came the state in which the customer came; @param heat any number, brought into 0..100 */
export function moodAt(came: State, heat: number): Mood {
  const within = Math.max(0, Math.min(HOTTEST, Math.round(heat)));
  const state = COURSES[came].find(([from]) => within >= from)?.[1] ?? came;
  return { state, intensity: intensityAt(state, within), heat: within };
}

export function isCalm({ heat }: Pick<Mood, 'heat'>): boolean {
  return heat < CALM_BELOW;
}

function intensityAt(state: State, heat: number): Intensity {
  switch (state) {
    case 'neutral':
      return 0;
    case 'happy':
      return heat < 7 ? 3 : heat < 12 ? 2 : 1;
    default:
      return heat >= 72 ? 3 : heat >= 54 ? 2 : 1;
  }
}
