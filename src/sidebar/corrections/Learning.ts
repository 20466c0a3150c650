import type { KeptRecalibration } from '../../insights/corrections/keptRecalibration';
import { logTrouble } from '../../logTrouble';
import { Watchable } from '../../Watchable';
import type { SavedTicket } from './SavedTicket';

/** What comes with a chunk of its own: see `openLearning.ts`. */
export type LearningRecords = {
  current: () => KeptRecalibration | null;
  subscribe: (listener: () => void) => () => void;
  /** Until this browser's own memory is looked through, and Zendesk where it has none. */
  load: () => Promise<void>;
  keep: (saved: SavedTicket) => Promise<void>;
};

/** So long the first suggestion waits for what this browser remembers; for Zendesk it does not wait. */
const PATIENCE_MS = 300;

/**
 * What agents have taught, where an admin has switched it on, and what they teach now. Shows `null` until it is known.
 * Where anything fails, readings are as they were made.
 */
export class Learning extends Watchable<KeptRecalibration | null> {
  /** When it is no use to wait any longer. Never rejects. */
  readonly ready: Promise<void>;
  private readonly records: Promise<LearningRecords | null>;
  private readonly kept = new Set<number>();

  constructor(opening: Promise<LearningRecords>) {
    super(null);
    this.records = opening.catch((error: unknown) => {
      logTrouble('what was learned did not load.', error);
      return null;
    });
    this.ready = Promise.race([
      this.open(),
      new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
    ]);
  }

  /** Keeps what the agent has said of the reading: once for a ticket, and nobody waits for it. */
  readonly keep = (saved: SavedTicket): void => {
    const isSaid = saved.corrected !== null || saved.usedFor.length > 0;
    if (!isSaid || this.kept.has(saved.ticketId)) return;
    this.kept.add(saved.ticketId);
    this.records
      .then((records) => records?.keep(saved))
      .catch((error: unknown) =>
        logTrouble('what an agent said of a reading was not kept.', error),
      );
  };

  private async open(): Promise<void> {
    const records = await this.records;
    if (records === null) return;
    const take = () => {
      if (records.current() !== this.current()) this.show(records.current());
    };
    records.subscribe(take);
    await records.load();
    take();
  }
}
