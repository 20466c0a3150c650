import { moodOf } from '../emotion/moodOf';
import type { Reading } from '../emotion/Reading';

/** The worst mood and the best one, as `moodOf` has them. */
const WORST = 1;
const BEST = -0.6;

/** Room for half of a stroke or point that stands at the edge. */
const INSET = 3;

/** More points than these would be closer together than a pixel tells. */
const MAX_POINTS = 30;

type Point = { x: number; y: number };

/**
 * The customer's mood from message to message as a line: the latest readings at even steps, better is further up.
 *
 * @param readings oldest first, at least two
 * @returns the points, also as an SVG polyline has them, and the last of them
 */
export function drawTrend(
  readings: readonly Pick<Reading, 'probabilities'>[],
  width: number,
  height: number,
): { line: string; points: Point[]; last: Point } {
  const shown = readings.slice(-MAX_POINTS);
  const step = (width - 2 * INSET) / Math.max(1, shown.length - 1);
  const points = shown.map((reading, at) => ({
    x: round(INSET + at * step),
    y: round(INSET + ((moodOf(reading) - BEST) / (WORST - BEST)) * (height - 2 * INSET)),
  }));
  return {
    points,
    line: points.map(({ x, y }) => `${x},${y}`).join(' '),
    last: points.at(-1) ?? { x: INSET, y: height / 2 },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
