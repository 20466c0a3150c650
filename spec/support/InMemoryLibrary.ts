import { NO_OWN_REPLIES, type OwnReplies } from '../../src/library/offeredEntries';
import type { Library } from '../../src/sidebar/TicketWatcher';
import { Watchable } from '../../src/Watchable';

/** An account's own replies that live in this object. */
export class InMemoryLibrary extends Watchable<OwnReplies> implements Library {
  ready = Promise.resolve();
  refreshes = 0;

  constructor(own: OwnReplies = NO_OWN_REPLIES) {
    super(own);
  }

  readonly refresh = (): void => void (this.refreshes += 1);

  /** The admin has changed something. */
  offer(own: OwnReplies): void {
    this.show(own);
  }
}
