/** How many cases of each kind `npm test` generates. */
export const BUDGET = {
  'a whole ticket': 110,
  'a ticket in pieces': 500,
  'work on a message': 350,
  'a name': 8500,
  'a template': 300,
  'a filled template': 400,
  'a linted entry': 80,
  'a draft': 120,
  'a tip on a draft': 900,
  'a record': 700,
  'a learning record': 2000,
  'a file': 200,
  'a row': 250,
  'a macro': 250,
  'a macro from the host': 500,
  'a reply of practice': 60,
  'a scenario': 120,
  'a told ticket': 200,
  'an answer from the host': 500,
  'an insertion': 100,
  'a message on the wire': 2500,
  'a REST body': 1200,
  settings: 2000,
  'what a browser remembers': 600,
} as const;

export type Kind = keyof typeof BUDGET;

/** What the specs promise, whatever the table says. */
export const LEAST_CASES = 20_000;

export const TOTAL = Object.values(BUDGET).reduce((sum, runs) => sum + runs, 0);

/** `ATTUNE_FUZZ_RUNS` asks for so many cases in all; `npm run fuzz` does. */
const wanted = Number(process.env.ATTUNE_FUZZ_RUNS ?? TOTAL);

/** By how much more than usual is generated. */
export const FACTOR = Number.isFinite(wanted) && wanted > 0 ? wanted / TOTAL : 1;

/** Cases of this kind in this run; at least one. */
export function runsOf(kind: Kind): number {
  return Math.max(1, Math.ceil(BUDGET[kind] * FACTOR));
}
