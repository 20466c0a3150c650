import { SIGNALS, STATES, type Signal } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import { SITUATIONS, type Situation } from '../library/Situation';
import type { Mood, TicketOutcome } from './TicketOutcome';
import { shareOf, type Share } from './wilson';

/** In the order of tables. */
export const MOODS: readonly Mood[] = [...STATES, 'unsure'];

/** From how many ratings on entries, states and situations may be ranked by them. */
export const ENOUGH_RATINGS = 30;

/** What came of one entry. */
export type EntrySummary = {
  key: string;
  /** `null` where the library has no such entry (any more). */
  entry: Entry | null;
  used: number;
  edited: number;
  dismissed: number;
  satisfaction: Share;
};

export type MoodSummary = {
  mood: Mood;
  /** Tickets on which the customer came so. */
  tickets: number;
  /** … and of those that went on, how many went on calmer: see `isCalmer`. */
  calmer: Share;
  satisfaction: Share;
  /** Median hours from creation to the last solving; `null` where no such time is known. */
  hoursToSolve: number | null;
  /** Of how many tickets that is the median. */
  solved: number;
  /** How often this state was read and an agent corrected it. */
  corrected: number;
};

export type Summary = {
  tickets: number;
  satisfaction: Share;
  /** Of the tickets whose customers came upset and went on, how many went on calmer. */
  calmer: Share;
  /** Tickets whose customers came as `from` and went as `to`; pairs without a ticket are left out. */
  flow: { from: Mood; to: Mood; tickets: number }[];
  moods: MoodSummary[];
  situations: { situation: Situation; tickets: number; satisfaction: Share }[];
  signals: { signal: Signal; tickets: number }[];
  /** Most used first. */
  entries: EntrySummary[];
  /** Active entries that were used on no ticket. */
  neverUsed: Entry[];
};

/** How heavy a state weighs on the customer: going from a heavier to a lighter one is calming. */
const WEIGHT: Record<Mood, number> = {
  angry: 4,
  frustrated: 3,
  sad: 3,
  worried: 2,
  disappointed: 2,
  confused: 1,
  unsure: 0,
  neutral: 0,
  happy: 0,
};

/** @returns whether a customer went lighter than they came; `null` where that cannot be told. */
export function isCalmer(from: Mood, to: Mood): boolean | null {
  if (from === 'unsure' || to === 'unsure' || WEIGHT[from] === 0) return null;
  return WEIGHT[to] < WEIGHT[from];
}

/**
 * Counts what came of Attune.
 *
 * @param outcomes one a ticket; a ticket that is told twice counts once.
 * @param library the entries that agents are offered: their titles, their situations, and which were never used.
 * @param others entries that agents are not offered any more: their titles and situations.
 */
export function summarize(
  outcomes: Iterable<TicketOutcome>,
  library: readonly Entry[],
  others: readonly Entry[] = [],
): Summary {
  const tickets = [...new Map([...outcomes].map((one) => [one.id, one])).values()];
  const byKey = new Map([...others, ...library].map((entry) => [entry.key, entry]));
  const entries = summarizeEntries(tickets, byKey);
  const used = new Set(entries.filter((one) => one.used > 0).map(({ key }) => key));
  const moods = MOODS.map((mood) => summarizeMood(mood, tickets));
  const sumOf = (part: (calmer: Share) => number) =>
    moods.reduce((sum, { calmer }) => sum + part(calmer), 0);
  return {
    tickets: tickets.length,
    satisfaction: satisfactionOf(tickets),
    calmer: shareOf(
      sumOf(({ good }) => good),
      sumOf(({ all }) => all),
    ),
    flow: countFlow(tickets),
    moods,
    situations: summarizeSituations(tickets, byKey),
    signals: SIGNALS.map((signal) => ({
      signal,
      tickets: tickets.filter(({ signals }) => signals.includes(signal)).length,
    })),
    entries,
    neverUsed: library.filter(({ key }) => !used.has(key)),
  };
}

function countFlow(tickets: readonly TicketOutcome[]): Summary['flow'] {
  // Once through the tickets, and not once for each of 81 pairs.
  const counts = new Map<Mood, Map<Mood, number>>(MOODS.map((mood) => [mood, new Map()]));
  for (const { from, to } of tickets) {
    const row = from === null ? undefined : counts.get(from);
    if (row !== undefined && to !== null) row.set(to, (row.get(to) ?? 0) + 1);
  }
  return MOODS.flatMap((from) =>
    MOODS.map((to) => ({ from, to, tickets: counts.get(from)?.get(to) ?? 0 })),
  ).filter((pair) => pair.tickets > 0);
}

function summarizeMood(mood: Mood, all: readonly TicketOutcome[]): MoodSummary {
  const tickets = all.filter(({ from }) => from === mood);
  const went = tickets.flatMap(({ to }) => (to === null ? [] : [isCalmer(mood, to)]));
  const told = went.filter((calmer) => calmer !== null);
  const hours = tickets.flatMap(hoursToSolve);
  return {
    mood,
    tickets: tickets.length,
    calmer: shareOf(told.filter(Boolean).length, told.length),
    satisfaction: satisfactionOf(tickets),
    hoursToSolve: medianOf(hours),
    solved: hours.length,
    corrected: all.filter(({ corrected }) => corrected === mood).length,
  };
}

function summarizeEntries(
  tickets: readonly TicketOutcome[],
  byKey: ReadonlyMap<string, Entry>,
): EntrySummary[] {
  const keys = new Set(
    tickets.flatMap(({ used, edited, dismissed }) => [...used, ...edited, ...dismissed]),
  );
  const counted = new Map(
    [...keys].map((key) => [key, { used: [] as TicketOutcome[], edited: 0, dismissed: 0 }]),
  );
  for (const ticket of tickets) {
    for (const key of ticket.used) counted.get(key)?.used.push(ticket);
    for (const key of ticket.edited) add(counted.get(key), 'edited');
    for (const key of ticket.dismissed) add(counted.get(key), 'dismissed');
  }
  return [...counted]
    .map(([key, { used, edited, dismissed }]) => ({
      key,
      entry: byKey.get(key) ?? null,
      used: used.length,
      edited,
      dismissed,
      satisfaction: satisfactionOf(used),
    }))
    .sort((a, b) => b.used - a.used || (a.key < b.key ? -1 : 1));
}

function add(
  counts: { edited: number; dismissed: number } | undefined,
  what: 'edited' | 'dismissed',
): void {
  if (counts !== undefined) counts[what] += 1;
}

/** A ticket is about what the replies used on it are about. */
function summarizeSituations(
  tickets: readonly TicketOutcome[],
  byKey: ReadonlyMap<string, Entry>,
): Summary['situations'] {
  const about = new Map<Situation, TicketOutcome[]>();
  for (const ticket of tickets) {
    const situations = ticket.used.flatMap((key) => byKey.get(key)?.situations ?? []);
    for (const situation of new Set(situations)) {
      const found = about.get(situation);
      if (found === undefined) about.set(situation, [ticket]);
      else found.push(ticket);
    }
  }
  return SITUATIONS.map((situation) => {
    const found = about.get(situation) ?? [];
    return { situation, tickets: found.length, satisfaction: satisfactionOf(found) };
  });
}

function satisfactionOf(tickets: readonly TicketOutcome[]): Share {
  const good = tickets.filter(({ rating }) => rating === 'good').length;
  return shareOf(good, good + tickets.filter(({ rating }) => rating === 'bad').length);
}

const HOUR_MS = 3_600_000;

function hoursToSolve({ createdAt, solvedAt }: TicketOutcome): number[] {
  const hours = solvedAt === null ? NaN : (Date.parse(solvedAt) - Date.parse(createdAt)) / HOUR_MS;
  return hours >= 0 ? [hours] : [];
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}
