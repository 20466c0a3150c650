import { useEffect, useState } from 'react';
import { useLatest } from '../../ui/useLatest';
import type { ReplyEditor } from '../../zendesk/ReplyEditor';
import type { Ready } from '../Screen';
import type { Use } from '../useReplyDesk';
import type { Learning } from './Learning';
import type { SavedTicket } from './SavedTicket';

type Host = {
  editor: ReplyEditor;
  /** `null` where the admin does not want anything to be learned. */
  learning: Pick<Learning, 'keep'> | null;
};

/** Keeps what the agent says of the reading when the ticket is saved, where the admin wants that. */
export function useCorrections(
  { editor, learning }: Host,
  { view: { ticket }, assistance, choices }: Ready,
  uses: readonly Use[],
): void {
  const [tags] = useState(ticket.tags);
  const { conversation, customer, library } = assistance;
  const now = useLatest<SavedTicket>({
    ticketId: ticket.id,
    conversation,
    tags,
    corrected: choices.corrected,
    shown: customer.now === null || customer.now.unsure !== null ? null : customer.now.state,
    usedFor: uses
      .filter(({ undone }) => !undone)
      .flatMap((use) => library.find(({ key }) => key === use.entry)?.states ?? []),
  });

  useEffect(
    () =>
      learning === null
        ? undefined
        : editor.guardSave(() => {
            learning.keep(now.current);
            return Promise.resolve(null);
          }),
    [editor, learning, now],
  );
}
