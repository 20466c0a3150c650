import { NO_OWN_REPLIES, type OwnReplies } from '../library/offeredEntries';
import { RecordReader } from '../library/records/RecordReader';
import { logTrouble } from '../logTrouble';
import { Watchable } from '../Watchable';
import type { SharedRecords } from '../zendesk/SharedRecords';

export type SharedReplies = Pick<
  SharedRecords,
  'current' | 'subscribe' | 'recall' | 'load' | 'refresh'
>;

/** Changes made in other browsers are looked for when a ticket is shown or changes, and no oftener than this. */
const CHECK_MS = 60_000;

/** So long the first suggestion waits; for Zendesk only where the built-in replies are not wanted. */
const PATIENCE_MS = 300;

/** The account's own replies as agents are to be offered them: none until they are known. */
export class OwnLibrary extends Watchable<OwnReplies> {
  /** When it is no use to wait any longer: they are known, or may take a while. Never rejects. */
  readonly ready: Promise<void>;
  private replies: SharedReplies | null = null;
  private readonly reader = new RecordReader();
  private settle: () => void = () => {};

  /**
   * @param opening what holds the records; its code comes by itself, beside the page's own.
   * @param withBuiltIn whether agents are offered the built-in replies too.
   */
  constructor(
    opening: Promise<SharedReplies>,
    private readonly withBuiltIn: boolean,
  ) {
    super(NO_OWN_REPLIES);
    this.ready = new Promise((resolve) => {
      this.settle = resolve;
      setTimeout(resolve, PATIENCE_MS);
    });
    void this.open(opening);
  }

  /** Looks for what has changed elsewhere. What is known stays where that fails: the full page tells of it. */
  readonly refresh = (): void => void this.replies?.refresh(CHECK_MS);

  private async open(opening: Promise<SharedReplies>): Promise<void> {
    try {
      this.replies = await opening;
    } catch (error) {
      logTrouble('the account’s own replies did not load.', error);
      this.settle();
      return;
    }
    this.replies.subscribe(() => this.read());
    await this.replies.recall();
    if (this.withBuiltIn) this.settle();
    // An account without records is served with the built-in replies; the full page says why.
    const failure = await this.replies.load();
    this.settle();
    if (failure === null) this.refresh();
  }

  private read(): void {
    const view = this.replies?.current();
    if (view?.kind !== 'records') return;
    const { entries, broken } = this.reader.read(view.records);
    if (entries === this.current().kept) return;
    if (broken.length > 0) {
      const ids = broken.map(({ id }) => id);
      logTrouble('these records of replies cannot be read.', ids);
    }
    this.show({ kept: entries, withBuiltIn: this.withBuiltIn });
    this.settle();
  }
}
