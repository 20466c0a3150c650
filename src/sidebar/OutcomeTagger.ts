import { changeTags, withdrawTags, writeTag, type Outcome } from '../insights/outcomeTags';
import { logTrouble } from '../logTrouble';
import type { TagChange, TicketTags } from '../zendesk/TicketTags';

/**
 * Tells the outcomes of one ticket as tags. A tag changes the ticket's form, which then wants to be saved: whoever only
 * looks at a ticket must not be asked to. So outcomes wait until the agent writes a reply, or saves.
 */
export class OutcomeTagger {
  private waiting: Outcome[] = [];
  private replying = false;
  /** The tags that the ticket did not have before: only these may be taken back. */
  private readonly added = new Set<string>();

  constructor(
    private readonly tags: TicketTags,
    private readonly ticketId: number,
  ) {}

  tell(outcomes: readonly Outcome[]): void {
    this.waiting.push(...outcomes);
    if (this.replying) void this.flush();
  }

  /** These are so no more. */
  withdraw(outcomes: readonly Outcome[]): void {
    if (outcomes.length === 0) return;
    const gone = outcomes.map(writeTag);
    this.waiting = this.waiting.filter((outcome) => !gone.includes(writeTag(outcome)));
    if (!this.replying) return;
    void this.change((present) => {
      const ours = outcomes.filter((outcome) => this.added.has(writeTag(outcome)));
      return withdrawTags(present, ours);
    });
  }

  /** The ticket will be saved anyway. */
  flush(): Promise<void> {
    this.replying = true;
    const outcomes = this.waiting;
    this.waiting = [];
    if (outcomes.length === 0) return Promise.resolve();
    return this.change((present) => {
      const change = changeTags(present, outcomes);
      for (const tag of change.add) this.added.add(tag);
      return change;
    });
  }

  private async change(work: (present: readonly string[]) => TagChange): Promise<void> {
    const outcome = await this.tags.change(this.ticketId, work);
    // What is not counted costs nobody anything.
    if (outcome.kind === 'failed') logTrouble('an outcome could not be tagged.', outcome.detail);
  }
}
