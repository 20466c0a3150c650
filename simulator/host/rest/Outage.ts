/** What is to happen to the account's writes. */
export type OutageSettings = {
  /** So many writes go well; later ones are answered with 500 and nothing is done. */
  failWritesAfter: number | null;
  /** At this write, counted from 1, the connection is lost: it arrives, its answer does not. So is all that follows. */
  loseConnectionAt: number | null;
};

export const NO_OUTAGE: OutageSettings = { failWritesAfter: null, loseConnectionAt: null };

/** `lost-after`: it is carried out, and nobody hears of it. */
export type Fate = 'answered' | 'fails' | 'lost' | 'lost-after';

/** Counts writes, and says when trouble begins. */
export class Outage {
  #settings = NO_OUTAGE;
  #writes = 0;

  /** Counts anew from here. */
  set(settings: OutageSettings): void {
    this.#settings = settings;
    this.#writes = 0;
  }

  /** What becomes of the next request. */
  next(method: string): Fate {
    const { failWritesAfter, loseConnectionAt } = this.#settings;
    if (loseConnectionAt !== null && this.#writes >= loseConnectionAt) return 'lost';
    if (method === 'GET') return 'answered';
    this.#writes += 1;
    if (this.#writes === loseConnectionAt) return 'lost-after';
    return failWritesAfter !== null && this.#writes > failWritesAfter ? 'fails' : 'answered';
  }
}
