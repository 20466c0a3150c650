import { changeTags, withdrawUse, type Outcome } from '../insights/outcomeTags';
import { logTrouble } from '../logTrouble';
import type { TagChange, TicketTags } from '../zendesk/TicketTags';

/**
 * Tells the outcomes of one ticket as tags. A tag changes the ticket's form, which then wants to be saved: whoever only
 * looks at a ticket must not be asked to. So outcomes wait until the agent writes a reply, or saves.
 */
export class OutcomeTagger {
  private waiting: Outcome[] = [];
  private replying = false;

  constructor(
    private readonly tags: TicketTags,
    private readonly ticketId: number,
  ) {}

  tell(outcomes: readonly Outcome[]): void {
    this.waiting.push(...outcomes);
    if (this.replying) void this.flush();
  }

  /** The agent has undone the use of an entry. */
  withdraw(key: string): void {
    this.waiting = this.waiting.filter(
      (outcome) => !(outcome.kind === 'used' && outcome.key === key),
    );
    void this.change((present) => withdrawUse(present, key));
  }

  /** The ticket will be saved anyway. */
  flush(): Promise<void> {
    this.replying = true;
    const outcomes = this.waiting;
    this.waiting = [];
    if (outcomes.length === 0) return Promise.resolve();
    return this.change((present) => changeTags(present, outcomes));
  }

  private async change(work: (present: readonly string[]) => TagChange): Promise<void> {
    const outcome = await this.tags.change(this.ticketId, work);
    // What is not counted costs nobody anything.
    if (outcome.kind === 'failed') logTrouble('an outcome could not be tagged.', outcome.detail);
  }
}
