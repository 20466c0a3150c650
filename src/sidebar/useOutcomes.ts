import { useEffect, useMemo, useRef } from 'react';
import type { Assistance } from '../assist';
import type { State } from '../emotion/Reading';
import { isEdited } from '../insights/isEdited';
import { readTag, type Outcome } from '../insights/outcomeTags';
import type { ReplyEditor } from '../zendesk/ReplyEditor';
import { useLatest } from '../ui/useLatest';
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
  const told = useRef(new Map<string, readonly Outcome[]>());
  const now = useLatest(assistance);

  /** Each is told once, by its name, until it is taken back. */
  const { tellOnce, takeBack } = useMemo(
    () => ({
      tellOnce: (name: string, make: () => readonly Outcome[]) => {
        if (tagger === null || told.current.has(name)) return;
        const outcomes = make();
        told.current.set(name, outcomes);
        tagger.tell(outcomes);
      },
      takeBack: (name: string) => {
        tagger?.withdraw(told.current.get(name) ?? []);
        told.current.delete(name);
      },
    }),
    [tagger],
  );

  useEffect(() => {
    // Words that say the customer's issue back are no entry.
    const ofEntries = uses.filter((use) =>
      now.current.library.some(({ key }) => key === use.entry),
    );
    const kept = new Set(ofEntries.flatMap(({ entry, undone }) => (undone ? [] : [entry])));
    for (const { entry } of ofEntries) {
      if (kept.has(entry)) {
        tellOnce(`used ${entry}`, () => [{ kind: 'used', key: entry }]);
      } else {
        takeBack(`used ${entry}`);
        takeBack(`edited ${entry}`);
      }
    }
    if (kept.size > 0) tellOnce('arrival', () => arrival(now.current));
    else takeBack('arrival');
    if (uses.length > 0) void tagger?.flush();
  }, [uses, tagger, tellOnce, takeBack, now]);

  useEffect(() => {
    if (coached.kind !== 'read') return;
    const { text } = coached.text;
    const { messages } = now.current.conversation;
    for (const use of uses) {
      const { entry, filled } = use;
      // What stands in the editor after the reply was sent is another reply.
      if (!told.current.has(`used ${entry}`) || use.undone || isSent(use, messages)) continue;
      if (isEdited(text, filled))
        tellOnce(`edited ${entry}`, () => [{ kind: 'edited', key: entry }]);
    }
    void tagger?.flush();
  }, [coached, uses, tagger, tellOnce, now]);

  const dismissed = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const key of dismissed.current) {
      if (!choices.dismissed.has(key)) takeBack(`dismissed ${key}`);
    }
    dismissed.current = choices.dismissed;
    for (const key of choices.dismissed) {
      tellOnce(`dismissed ${key}`, () => [{ kind: 'dismissed', key }]);
    }
  }, [choices.dismissed, tellOnce, takeBack]);

  useEffect(() => {
    if (choices.corrected === null) takeBack('corrected');
    else {
      const read = stateOf(now.current.customer.now);
      tellOnce('corrected', () => [{ kind: 'corrected', state: read }]);
    }
  }, [choices.corrected, tellOnce, takeBack, now]);

  const { messageId, state } = answeredUse(assistance, view.ticket.tags, uses) ?? NOT_ANSWERED;
  useEffect(() => {
    if (messageId !== null) tellOnce(`to ${messageId}`, () => [{ kind: 'to', state }]);
  }, [messageId, state, tellOnce]);

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

const NOT_ANSWERED = { messageId: null, state: 'unsure' } as const;

type Messages = Assistance['conversation']['messages'];

/** Whether an agent has written to the customer since. */
function isSent(use: Use, messages: Messages): boolean {
  return messages.slice(use.messages).some(({ from }) => from === 'agent');
}

/**
 * What the customer has written since an entry was used on this ticket and sent: the last message is the customer's,
 * an agent has answered before, the ticket's tags tell of a use, and none waits to be sent.
 */
function answeredUse(
  { conversation: { messages }, reading }: Assistance,
  tags: readonly string[],
  uses: readonly Use[],
): { messageId: string; state: State | 'unsure' } | null {
  const last = messages.at(-1);
  if (last?.from !== 'customer') return null;
  if (uses.some((use) => !use.undone && !isSent(use, messages))) return null;
  const wasUsed = tags.some((tag) => readTag(tag)?.kind === 'from');
  const wasAnswered = messages.some(({ from }) => from === 'agent');
  return wasUsed && wasAnswered ? { messageId: last.id, state: stateOf(reading) } : null;
}
