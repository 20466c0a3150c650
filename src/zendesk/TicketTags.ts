import type { Failure } from './Zendesk';

/** Which tags to add to a ticket and which to take off it. */
export type TagChange = { add: readonly string[]; remove: readonly string[] };

/**
 * `refused`: another ticket is open by now. Tags are part of the ticket's form: they are saved when the agent saves it.
 */
export type TagOutcome = { kind: 'changed' } | { kind: 'refused' } | Failure;

/** The open ticket's tags. `zaf/ZafTicketTags.ts` speaks to the real ones. No method throws or rejects. */
export interface TicketTags {
  /**
   * Changes tags one by one; all others stay. One change after the other, so that `work` sees what the one before did.
   *
   * @param work is given the tags as they are now.
   */
  change(ticketId: number, work: (present: readonly string[]) => TagChange): Promise<TagOutcome>;
}
