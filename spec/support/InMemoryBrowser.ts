import type { SharedPlace } from '../../src/zendesk/SharedPlace';

/** What the pages of one pretend browser share; each page opens its own place. */
export class InMemoryBrowser {
  /** What is kept, for specs to look at and to spoil. */
  kept: unknown = undefined;
  /** While set, what is to be kept waits for it. */
  gate: Promise<void> = Promise.resolve();
  private readonly refused: ReadonlySet<'storage' | 'channel' | 'locks'>;
  private readonly listeners = new Set<{ page: SharedPlace; hear: (message: unknown) => void }>();
  private last: Promise<unknown> = Promise.resolve();

  /** @param refused what this browser does not grant */
  constructor(...refused: ('storage' | 'channel' | 'locks')[]) {
    this.refused = new Set(refused);
  }

  openPage(): SharedPlace {
    let ownLast: Promise<unknown> = Promise.resolve();
    const page: SharedPlace = {
      read: () => Promise.resolve(this.refused.has('storage') ? undefined : copy(this.kept)),
      update: async (change) => {
        await this.gate;
        if (!this.refused.has('storage')) this.kept = copy(change(copy(this.kept)));
      },
      takeTurn: (task) => {
        const before = this.refused.has('locks') ? ownLast : this.last;
        const turn = before.then(task, task);
        const settled = turn.catch(() => undefined);
        if (this.refused.has('locks')) ownLast = settled;
        else this.last = settled;
        return turn;
      },
      tell: (message) => {
        if (this.refused.has('channel')) return;
        for (const { page: other, hear } of [...this.listeners]) {
          if (other !== page) queueMicrotask(() => hear(copy(message)));
        }
      },
      onTold: (hear) => {
        const listener = { page, hear };
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    };
    return page;
  }
}

/** What the browser does to what is kept and told. */
function copy(value: unknown): unknown {
  return value === undefined ? undefined : structuredClone(value);
}
