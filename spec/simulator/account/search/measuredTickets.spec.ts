import { measuredTickets } from '../../../../simulator/account/search/measuredTickets';
import { readOutcome } from '../../../../src/insights/readOutcome';
import { MARKER_TAG } from '../../../../src/insights/outcomeTags';

const NOW = Date.UTC(2026, 3, 1);
const tickets = measuredTickets(20_000, NOW);

/** What the app reads of the tags: the simulator writes them by hand, and may have them wrong. */
const outcomes = tickets
  .filter(({ tags }) => tags.includes(MARKER_TAG))
  .map(({ id, tags }) => readOutcome({ id, createdAt: '', solvedAt: null, rating: null }, tags));

describe('measuredTickets', () => {
  it('are a year of tickets, more than half of them measured', () => {
    expect(tickets).toHaveLength(20_000);
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(20_000);
    expect(outcomes.length).toBeGreaterThan(11_000);
    expect(outcomes.length).toBeLessThan(13_000);
    const times = tickets.flatMap(({ createdAt, updatedAt, solvedAt }) => [
      createdAt,
      updatedAt,
      ...(solvedAt === null ? [] : [solvedAt]),
    ]);
    const sorted = times.sort();
    expect(sorted[0]).toBe('2025-04-01T00:00:00Z');
    expect((sorted.at(-1) ?? '') <= '2026-04-01T00:00:00Z').toBe(true);
  });

  it('have every outcome that the app knows', () => {
    expect(new Set(outcomes.map(({ from }) => from)).size).toBe(9);
    expect(new Set(outcomes.map(({ to }) => to))).toContain(null);
    expect(new Set(outcomes.flatMap(({ used }) => used)).size).toBe(9);
    expect(outcomes.every(({ used, from }) => used.length === 1 && from !== null)).toBe(true);
    for (const kind of ['edited', 'dismissed', 'signals'] as const) {
      const share = outcomes.filter((one) => one[kind].length > 0).length / outcomes.length;
      expect([kind, share > 0.08 && share < 0.25]).toEqual([kind, true]);
    }
    expect(outcomes.filter(({ corrected }) => corrected !== null).length).toBeGreaterThan(200);
  });

  it('are rated better where the customer left calm', () => {
    const shareGood = (states: readonly string[]): number => {
      const rated = tickets.filter(
        ({ tags, rating }) =>
          (rating === 'good' || rating === 'bad') &&
          states.some((state) => tags.includes(`attune_to_${state}`)),
      );
      return rated.filter(({ rating }) => rating === 'good').length / rated.length;
    };
    expect(shareGood(['happy', 'neutral'])).toBeGreaterThan(0.85);
    expect(shareGood(['angry', 'frustrated'])).toBeLessThan(0.5);
  });

  it('are the same each time', () => {
    expect(measuredTickets(500, NOW)).toEqual(measuredTickets(500, NOW));
  });
});
