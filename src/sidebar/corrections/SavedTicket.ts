import type { Conversation } from '../../conversation/Conversation';
import type { Deeds } from '../../insights/corrections/judgeReading';

/** A ticket at the moment it is saved. */
export type SavedTicket = Deeds & {
  ticketId: number;
  conversation: Conversation;
  /** Its tags when it was opened: they tell what came of it before. */
  tags: readonly string[];
};
