/** Fills `gradient` at `point` and returns the loss there. */
export type Loss = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 7;
const SUFFICIENT = 1e-4;
const MAX_HALVINGS = 20;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};

/**
 * L-BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.5) with backtracking. Deterministic:
 * the same loss gives the same bits on the same platform.
 *
 * @param point where to begin; is changed into the minimum found
 * @param iterations at most so many steps
 * @param tolerance stop when a step lowers the loss by less than this share of it
 */
export const minimize = (
  loss: Loss,
  point: Float64Array,
  iterations: number,
  tolerance: number,
): { loss: number; iterations: number } => {
  const size = point.length;
  let gradient = new Float64Array(size);
  let nextGradient = new Float64Array(size);
  const direction = new Float64Array(size);
  const before = new Float64Array(size);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  let value = loss(point, gradient);

  for (let iteration = 0; iteration < iterations; iteration++) {
    direction.set(gradient);
    const alphas: number[] = [];
    for (let k = steps.length - 1; k >= 0; k--) {
      const [s, y] = [steps[k] as Float64Array, changes[k] as Float64Array];
      const alpha = dot(s, direction) / dot(s, y);
      alphas[k] = alpha;
      for (let at = 0; at < size; at++) direction[at] = (direction[at] ?? 0) - alpha * (y[at] ?? 0);
    }
    const [s, y] = [steps.at(-1), changes.at(-1)];
    const scale =
      s && y ? dot(s, y) / dot(y, y) : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let at = 0; at < size; at++) direction[at] = (direction[at] ?? 0) * scale;
    for (let k = 0; k < steps.length; k++) {
      const [s, y] = [steps[k] as Float64Array, changes[k] as Float64Array];
      const beta = (alphas[k] ?? 0) - dot(y, direction) / dot(s, y);
      for (let at = 0; at < size; at++) direction[at] = (direction[at] ?? 0) + beta * (s[at] ?? 0);
    }
    const slope = -dot(gradient, direction);
    if (!(slope < 0)) return { loss: value, iterations: iteration };

    before.set(point);
    let length = 1;
    let next = Infinity;
    for (let halving = 0; halving < MAX_HALVINGS; halving++) {
      for (let at = 0; at < size; at++)
        point[at] = (before[at] ?? 0) - length * (direction[at] ?? 0);
      next = loss(point, nextGradient);
      if (next <= value + SUFFICIENT * length * slope) break;
      length /= 2;
    }
    if (!(next < value)) {
      point.set(before);
      return { loss: value, iterations: iteration };
    }
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      step[at] = (point[at] ?? 0) - (before[at] ?? 0);
      change[at] = (nextGradient[at] ?? 0) - (gradient[at] ?? 0);
    }
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    [gradient, nextGradient] = [nextGradient, gradient];
    const gained = value - next;
    value = next;
    if (gained < tolerance * Math.abs(value)) return { loss: value, iterations: iteration + 1 };
  }
  return { loss: value, iterations };
};
