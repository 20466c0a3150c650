import type { LoadOptions, RecordFailure } from '../../zendesk/RecordStore';
import type { ManyOutcome, SaveOutcome } from './DeskView';
import type { RemoveOutcome } from './EntryWriter';

/**
 * Changes one after the other, until the first that Zendesk does not answer as it should: the rest would fare no
 * better. What Zendesk finds invalid stops nothing.
 *
 * @param all by key.
 */
export async function changeOneByOne<T>(
  all: ReadonlyMap<string, T>,
  change: (one: T) => Promise<SaveOutcome | RemoveOutcome>,
  { signal, onProgress }: LoadOptions = {},
): Promise<ManyOutcome> {
  const outcome: ManyOutcome = { kind: 'many', done: [], undone: [], stopped: null };
  for (const [key, one] of all) {
    if (signal?.aborted === true) outcome.stopped ??= CANCELED;
    if (outcome.stopped !== null) {
      outcome.undone.push({ key, why: outcome.stopped });
      continue;
    }
    const result = await change(one);
    if (result.kind === 'saved' || result.kind === 'removed') outcome.done.push(key);
    else outcome.undone.push({ key, why: result });
    if (result.kind === 'failed' && result.reason !== 'invalid') outcome.stopped = result;
    onProgress?.(outcome.done.length + outcome.undone.length, all.size);
  }
  return outcome;
}

const CANCELED: RecordFailure = { kind: 'failed', reason: 'canceled', detail: 'by the caller' };
