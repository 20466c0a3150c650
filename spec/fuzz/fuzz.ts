import fc from 'fast-check';
import { FACTOR, runsOf, type Kind } from './budget';

/** A long run takes longer than jest allows a spec; one that hangs is ended all the same. */
jest.setTimeout(30_000 + 60_000 * FACTOR);

/**
 * Tries `holds` on as many cases as the budget has for this kind, and counts them. A case that fails is made as small
 * as it gets and shown with its seed.
 */
export function fuzz<T>(kind: Kind, cases: fc.Arbitrary<T>, holds: (one: T) => void): void {
  let count = 0;
  fc.assert(
    fc.property(cases, (one) => {
      count += 1;
      holds(one);
    }),
    { numRuns: runsOf(kind) },
  );
  expect(count).toBeGreaterThanOrEqual(runsOf(kind));
}

/** The same for what takes its time. */
export async function fuzzLate<T>(
  kind: Kind,
  cases: fc.Arbitrary<T>,
  holds: (one: T) => Promise<void>,
): Promise<void> {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      count += 1;
      await holds(one);
    }),
    { numRuns: runsOf(kind) },
  );
  expect(count).toBeGreaterThanOrEqual(runsOf(kind));
}
