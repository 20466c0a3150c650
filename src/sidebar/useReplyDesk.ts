import { useState } from 'react';
import type { FilledText } from '../templates/Filled';
import type { FactValues } from '../templates/Fact';
import type { DraftChange, ReplaceOutcome, ReplyEditor } from '../zendesk/ReplyEditor';
import { findUndo } from './findUndo';
import type { InsertOutcome, Target, TicketView, Zendesk } from '../zendesk/Zendesk';

/** What the agent must say yes to: words with a gap in them, words that no customer will see. */
export type Question = 'gaps' | 'note';

/** The one insertion of a ticket at a time, and the entry it concerns. */
export type Insertion =
  | { kind: 'idle' }
  | { kind: 'asking'; entry: string; question: Question; gapsConfirmed: boolean }
  | { kind: 'inserting'; entry: string }
  | { kind: 'undoing'; entry: string }
  | {
      kind: 'done';
      entry: string;
      outcome: InsertOutcome;
      /** What takes the insertion back; `null` where that is not known. */
      undo: DraftChange | null;
    }
  | { kind: 'undone'; entry: string; outcome: ReplaceOutcome };

/** An entry whose words went into a reply to the customer. */
export type Use = {
  entry: string;
  filled: FilledText;
  /** How many messages the conversation had by then. */
  messages: number;
  undone: boolean;
};

export type ReplyDesk = {
  insertion: Insertion;
  /** The texts that were inserted into this ticket, the latest last. */
  inserted: readonly string[];
  /** The entries that were used on this ticket, the latest last. */
  uses: readonly Use[];
  /** Whether the agent has begun something with the entry that must not vanish when suggestions change. */
  isBusyWith: (entry: string) => boolean;
  factsFor: (entry: string) => FactValues;
  setFacts: (entry: string, facts: FactValues) => void;
  /** Begins an insertion; while another is under way, nothing happens. */
  insert: (entry: string, filled: FilledText) => void;
  /** Goes on with what was asked. */
  confirm: (filled: FilledText) => void;
  cancel: () => void;
  /** Takes the last insertion back, unless the agent has written on. */
  undo: () => void;
};

const NO_FACTS: FactValues = {};

/**
 * All that the agent has in hand for one ticket: the facts typed and the insertion under way. Lives above the
 * suggestions, so that a new ranking takes nothing away.
 *
 * @param messages how many messages the conversation has: with a further one, the last outcome is old news
 */
export function useReplyDesk(
  zendesk: Zendesk,
  editor: ReplyEditor,
  view: TicketView,
  messages: number,
): ReplyDesk {
  const [facts, setAllFacts] = useState<ReadonlyMap<string, FactValues>>(new Map());
  const [insertion, setInsertion] = useState<Insertion>({ kind: 'idle' });
  const [inserted, setInserted] = useState<readonly string[]>([]);
  const [uses, setUses] = useState<readonly Use[]>([]);
  const { ticket, target } = view;

  const [last, setLast] = useState({ messages, kind: target.kind });
  if (last.messages !== messages || last.kind !== target.kind) {
    setLast({ messages, kind: target.kind });
    if (last.messages !== messages && isOver(insertion)) setInsertion({ kind: 'idle' });
    // A question about a note is moot when the editor is on a public reply by now.
    if (last.kind !== target.kind && target.kind === 'reply' && asksForNote(insertion))
      setInsertion({ kind: 'idle' });
  }

  async function send(
    entry: string,
    filled: FilledText,
    as: Target['kind'],
    gapsConfirmed: boolean,
  ): Promise<void> {
    if (filled.openFacts.length > 0 && !gapsConfirmed) {
      setInsertion({ kind: 'asking', entry, question: 'gaps', gapsConfirmed });
      return;
    }
    setInsertion({ kind: 'inserting', entry });
    const before = await editor.loadDraft('quick');
    const outcome = await zendesk.insert({
      ticketId: ticket.id,
      requesterId: ticket.requester?.id ?? null,
      html: filled.html,
      text: filled.text,
      as,
    });
    // What Zendesk does not confirm may be there all the same.
    if (outcome.kind === 'inserted' || outcome.kind === 'unconfirmed') {
      setInserted((texts) => [...texts, filled.text]);
    }
    if (outcome.kind === 'inserted' && outcome.target.kind === 'reply') {
      setUses((before) => [...before, { entry, filled, messages, undone: false }]);
    }
    if (outcome.kind === 'refused' && outcome.why === 'note') {
      setInsertion({ kind: 'asking', entry, question: 'note', gapsConfirmed });
      return;
    }
    const done: Insertion = { kind: 'done', entry, outcome, undo: null };
    setInsertion(done);
    if (outcome.kind !== 'inserted' || before.kind === 'failed') return;
    const after = await editor.loadDraft('quick');
    if (after.kind === 'failed') return;
    const undo = findUndo(before, after, filled);
    setInsertion((current) => (current === done ? { ...done, undo } : current));
  }

  return {
    insertion,
    inserted,
    uses,
    isBusyWith: (entry) =>
      Object.values(facts.get(entry) ?? NO_FACTS).some((value) => value !== '') ||
      (insertion.kind !== 'idle' && insertion.entry === entry),
    factsFor: (entry) => facts.get(entry) ?? NO_FACTS,
    setFacts: (entry, values) => {
      setAllFacts((all) => new Map([...all, [entry, values]]));
      setInsertion((current) => (isOver(current) ? { kind: 'idle' } : current));
    },
    insert: (entry, filled) => {
      if (!isUnderWay(insertion)) void send(entry, filled, 'reply', false);
    },
    confirm: (filled) => {
      if (insertion.kind !== 'asking') return;
      const { entry, question, gapsConfirmed } = insertion;
      void send(
        entry,
        filled,
        question === 'note' ? 'note' : 'reply',
        gapsConfirmed || question === 'gaps',
      );
    },
    cancel: () => setInsertion({ kind: 'idle' }),
    undo: () => {
      if (insertion.kind !== 'done' || insertion.undo === null) return;
      const { entry, undo } = insertion;
      setInsertion({ kind: 'undoing', entry });
      void editor.replaceDraft(undo).then((outcome) => {
        setInsertion({ kind: 'undone', entry, outcome });
        if (outcome.kind === 'replaced') setUses((before) => withUndone(before, entry));
      });
    },
  };
}

/** The last use of the entry is taken back. */
function withUndone(uses: readonly Use[], entry: string): Use[] {
  const last = uses.findLastIndex((use) => use.entry === entry);
  return uses.map((use, at) => (at === last ? { ...use, undone: true } : use));
}

/** One thing at a time goes to the editor. */
export function isUnderWay({ kind }: Insertion): boolean {
  return kind === 'inserting' || kind === 'undoing';
}

function isOver({ kind }: Insertion): boolean {
  return kind === 'done' || kind === 'undone';
}

function asksForNote(insertion: Insertion): boolean {
  return insertion.kind === 'asking' && insertion.question === 'note';
}
