import type { TagChange, TagOutcome, TicketTags } from '../TicketTags';
import { readPaths, WHILE_WAITED_FOR } from './ask';
import { readNumber } from './readNumber';
import { send } from './send';
import type { ZafClient } from './ZafClient';

/** Setting `ticket.tags` would replace what others have added meanwhile. */
const ADD = 'ticket.tags.add';
const REMOVE = 'ticket.tags.remove';

/** The open ticket's tags over ZAF. */
export class ZafTicketTags implements TicketTags {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: ZafClient) {}

  change(ticketId: number, work: (present: readonly string[]) => TagChange): Promise<TagOutcome> {
    const changing = this.last.then(() => this.begin(ticketId, work));
    this.last = changing;
    return changing;
  }

  private async begin(
    ticketId: number,
    work: (present: readonly string[]) => TagChange,
  ): Promise<TagOutcome> {
    const answer = await readPaths(this.client, ['ticket.id', 'ticket.tags'], WHILE_WAITED_FOR);
    if (answer.kind === 'failed') return answer;
    const present = answer.values['ticket.tags'];
    if (!Array.isArray(present) || !present.every((tag) => typeof tag === 'string')) {
      return { kind: 'failed', reason: 'malformed', detail: 'The ticket came without its tags.' };
    }
    if (readNumber(answer.values['ticket.id']) !== ticketId) return { kind: 'refused' };
    const { add, remove } = work(present);
    for (const tag of remove) {
      const failure = await send(REMOVE, () => this.client.invoke(REMOVE, tag));
      if (failure !== null) return failure;
    }
    for (const tag of add) {
      const failure = await send(ADD, () => this.client.invoke(ADD, tag));
      if (failure !== null) return failure;
    }
    return { kind: 'changed' };
  }
}
