import type { KeptEntry } from '../../library/KeptEntry';

/**
 * What this page itself has made of entries. An admin who moves an entry twice, or takes a change back, has the entry
 * in hand as it was some writes ago: own writes are no conflict.
 */
export class OwnTrail {
  private readonly steps = new Map<string, { seen: Set<string>; last: KeptEntry }>();

  /** @param base what was written over; `null` where there was none, and for a deleted entry that is back. */
  follow(base: KeptEntry | null, written: KeptEntry): void {
    const { key } = written.entry;
    const step = this.steps.get(key) ?? { seen: new Set<string>(), last: written };
    if (base !== null) step.seen.add(nameOf(base));
    step.seen.add(nameOf(written));
    step.last = written;
    this.steps.set(key, step);
  }

  /** @returns what has become of it by this page's own hand; itself where nothing has. */
  latest(kept: KeptEntry): KeptEntry {
    const step = this.steps.get(kept.entry.key);
    return step?.seen.has(nameOf(kept)) === true ? step.last : kept;
  }
}

function nameOf({ id, updatedAt }: KeptEntry): string {
  return `${id} ${updatedAt}`;
}
