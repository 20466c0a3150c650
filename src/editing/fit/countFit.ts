import { STATES, type State } from '../../emotion/Reading';
import type { ChannelKind, Entry } from '../../library/Entry';
import { SITUATIONS, type Situation } from '../../library/Situation';

export type FitFilter = {
  /** ISO 639-1; `null` or absent for all. */
  language?: string | null;
  /** Entries for this kind of channel, and those that suit both; `null` or absent for all. */
  channel?: ChannelKind | null;
};

/** What the library has for customers in one state about one situation. */
export type FitCell = {
  state: State;
  situation: Situation;
  /** Entries that name both. */
  count: number;
  /** Entries of the state that suit any situation: they stand in where `count` is 0. */
  general: number;
  /** `own`: entries just for it. `general`: only such as suit any situation. `none`: nothing at all. */
  cover: 'own' | 'general' | 'none';
};

export type FitRow = {
  state: State;
  /** Entries that suit any situation. */
  any: number;
  /** One for each of `SITUATIONS`, in their order. */
  cells: FitCell[];
  /** Entries of the state; one that names several situations counts once. */
  total: number;
};

export type FitGrid = {
  /** One for each of `STATES`, in their order. */
  rows: FitRow[];
  /** By situation, entries that name it, each once however many states it has. */
  totals: ReadonlyMap<Situation, number>;
  /** Entries that suit any situation, each once. */
  anyTotal: number;
  /** Entries that were counted, each once. */
  total: number;
  /** Cells with neither own nor general entries, in the grid's order. */
  gaps: FitCell[];
};

/**
 * @param entries those to be counted: the active ones.
 * @returns how many entries there are for each state and situation.
 */
export function countFit(entries: readonly Entry[], filter: FitFilter = {}): FitGrid {
  const counted = entries.filter((entry) => passes(entry, filter));
  const rows = STATES.map((state) => countState(state, counted));
  const totals = new Map(
    SITUATIONS.map((situation) => [situation, countSituation(counted, situation)]),
  );
  return {
    rows,
    totals,
    anyTotal: counted.filter(suitsAny).length,
    total: counted.length,
    gaps: rows.flatMap(({ cells }) => cells.filter(({ cover }) => cover === 'none')),
  };
}

function countState(state: State, entries: readonly Entry[]): FitRow {
  const own = entries.filter((entry) => entry.states.includes(state));
  const any = own.filter(suitsAny).length;
  const cells = SITUATIONS.map((situation): FitCell => {
    const count = countSituation(own, situation);
    const cover = count > 0 ? 'own' : any > 0 ? 'general' : 'none';
    return { state, situation, count, general: any, cover };
  });
  return { state, any, cells, total: own.length };
}

function passes(entry: Entry, { language = null, channel = null }: FitFilter): boolean {
  return (
    (language === null || entry.language === language) &&
    (channel === null || entry.channels.length === 0 || entry.channels.includes(channel))
  );
}

function countSituation(entries: readonly Entry[], situation: Situation): number {
  return entries.filter(({ situations }) => situations.includes(situation)).length;
}

function suitsAny({ situations }: Entry): boolean {
  return situations.length === 0;
}
