import { changeTags, withdrawTags, writeTag, type Outcome } from '../insights/outcomeTags';
import { logTrouble } from '../logTrouble';
import type { TagChange, TicketTags } from '../zendesk/TicketTags';

/** After so many tries in a row, Zendesk does not want to hear it. */
const MAX_FAILURES = 5;

/**
 * Tells the outcomes of one ticket as tags. A tag changes the ticket's form, which then wants to be saved: whoever only
 * looks at a ticket must not be asked to. So outcomes wait until the agent writes a reply, or saves.
 */
export class OutcomeTagger {
  private waiting: Outcome[] = [];
  /** On their way to the ticket; told again at the next occasion where they do not arrive. */
  private underWay: Outcome[] = [];
  /** In a row. */
  private failures = 0;
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
    const isLeft = (outcome: Outcome) => !gone.includes(writeTag(outcome));
    this.waiting = this.waiting.filter(isLeft);
    this.underWay = this.underWay.filter(isLeft);
    if (!this.replying) return;
    void this.change((present) => {
      const ours = outcomes.filter((outcome) => this.added.has(writeTag(outcome)));
      return withdrawTags(present, ours);
    });
  }

  /** The ticket will be saved anyway. */
  async flush(): Promise<void> {
    this.replying = true;
    const outcomes = this.waiting;
    this.waiting = [];
    if (outcomes.length === 0) return;
    this.underWay = [...this.underWay, ...outcomes];
    const isTold = await this.change((present) => {
      const change = changeTags(present, outcomes);
      for (const tag of change.add) this.added.add(tag);
      return change;
    });
    // What was taken back meanwhile is not told any more.
    const left = outcomes.filter((outcome) => this.underWay.includes(outcome));
    this.underWay = this.underWay.filter((outcome) => !outcomes.includes(outcome));
    this.failures = isTold ? 0 : this.failures + 1;
    if (!isTold && this.failures < MAX_FAILURES) this.waiting = [...left, ...this.waiting];
  }

  /** @returns whether another try is of no use, or not needed. */
  private async change(work: (present: readonly string[]) => TagChange): Promise<boolean> {
    const outcome = await this.tags.change(this.ticketId, work);
    // What is not counted costs nobody anything.
    if (outcome.kind === 'failed') logTrouble('an outcome could not be tagged.', outcome.detail);
    return outcome.kind !== 'failed';
  }
}
