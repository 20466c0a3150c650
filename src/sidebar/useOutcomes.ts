import { useEffect, useMemo, useRef } from 'react';
import type { Assistance } from '../assist';
import type { State } from '../emotion/Reading';
import { isEdited } from '../insights/isEdited';
import { readTag, type Outcome } from '../insights/outcomeTags';
import type { ReplyEditor } from '../zendesk/ReplyEditor';
import type { TicketTags } from '../zendesk/TicketTags';
import type { Coached } from './coach/DraftWatcher';
import { OutcomeTagger } from './OutcomeTagger';
import type { Ready } from './Screen';
import type { Use } from './useReplyDesk';

type Host = {
  editor: ReplyEditor;
  /** `null` where the admin does not want tickets tagged. */
  tags: TicketTags | null;
};

/** Tells what comes of Attune on this ticket, where the admin wants that. */
export function useOutcomes(
  { editor, tags }: Host,
  { view, assistance, choices }: Ready,
  uses: readonly Use[],
  coached: Coached,
): void {
  const ticketId = view.ticket.id;
  const tagger = useMemo(
    () => (tags === null ? null : new OutcomeTagger(tags, ticketId)),
    [tags, ticketId],
  );
  const told = useRef(new Set<string>());
  const now = useRef(assistance);
  now.current = assistance;

  /** Each is told once, by its name. */
  const tellOnce = useMemo(
    () => (name: string, make: () => readonly Outcome[]) => {
      if (tagger === null || told.current.has(name)) return;
      told.current.add(name);
      tagger.tell(make());
    },
    [tagger],
  );

  useEffect(() => {
    uses.forEach(({ entry, undone }, at) => {
      // Words that say the customer's issue back are no entry.
      if (!now.current.library.some(({ key }) => key === entry)) return;
      tellOnce(`used ${at}`, () => [{ kind: 'used', key: entry }, ...arrival(now.current)]);
      const again = uses.some((use, other) => other > at && use.entry === entry && !use.undone);
      if (!undone || again || told.current.has(`undone ${at}`)) return;
      told.current.add(`undone ${at}`);
      tagger?.withdraw(entry);
    });
    if (uses.length > 0) void tagger?.flush();
  }, [uses, tagger, tellOnce]);

  useEffect(() => {
    if (coached.kind !== 'read') return;
    const { text } = coached.text;
    uses.forEach(({ entry, filled, undone }, at) => {
      if (undone || !told.current.has(`used ${at}`) || !isEdited(text, filled)) return;
      tellOnce(`edited ${at}`, () => [{ kind: 'edited', key: entry }]);
    });
    void tagger?.flush();
  }, [coached, uses, tagger, tellOnce]);

  useEffect(() => {
    for (const key of choices.dismissed) {
      tellOnce(`dismissed ${key}`, () => [{ kind: 'dismissed', key }]);
    }
  }, [choices.dismissed, tellOnce]);

  useEffect(() => {
    if (choices.corrected === null) return;
    tellOnce('corrected', () => [{ kind: 'corrected', state: stateOf(now.current.customer.now) }]);
  }, [choices.corrected, tellOnce]);

  const answered = answeredUse(assistance, view.ticket.tags, uses.length > 0);
  useEffect(() => {
    if (answered === null) return;
    tellOnce(`to ${answered.messageId}`, () => [{ kind: 'to', state: answered.state }]);
  }, [answered?.messageId, tellOnce]);

  useEffect(
    () =>
      tagger === null
        ? undefined
        : editor.guardSave(async () => {
            await tagger.flush();
            return null;
          }),
    [editor, tagger],
  );
}

/** How the customer came: the state that suggestions were made for, and the signals. */
function arrival({ reading }: Assistance): Outcome[] {
  const signals = reading?.signals ?? [];
  return [
    { kind: 'from', state: stateOf(reading) },
    ...signals.map((signal) => ({ kind: 'signal' as const, signal })),
  ];
}

function stateOf(reading: Assistance['reading']): State | 'unsure' {
  return reading === null || reading.unsure !== null ? 'unsure' : reading.state;
}

/**
 * What the customer has written since an entry was used on this ticket and sent: the last message is the customer's,
 * an agent has answered before, and the ticket's tags tell of a use that is not of just now.
 */
function answeredUse(
  { conversation: { messages }, reading }: Assistance,
  tags: readonly string[],
  justUsed: boolean,
): { messageId: string; state: State | 'unsure' } | null {
  const last = messages.at(-1);
  if (justUsed || last?.from !== 'customer') return null;
  const wasUsed = tags.some((tag) => readTag(tag)?.kind === 'from');
  const wasAnswered = messages.some(({ from }) => from === 'agent');
  return wasUsed && wasAnswered ? { messageId: last.id, state: stateOf(reading) } : null;
}
