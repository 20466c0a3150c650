import { useState } from 'react';
import type { FilledText } from '../templates/Filled';
import type { InsertOutcome, Zendesk } from '../zendesk/Zendesk';

/** What the agent must say yes to before words with a gap, or words that no customer will see, are inserted. */
export type Confirmation = 'gaps' | 'note';

export type Insertion =
  | { kind: 'idle' }
  | { kind: 'asking'; confirm: Confirmation; confirmed: readonly Confirmation[] }
  | { kind: 'inserting' }
  | { kind: 'done'; outcome: InsertOutcome };

/**
 * One suggestion's way into the editor: asks where asking is due, inserts once at a time, keeps the outcome.
 * `confirm` goes on with what was asked; `cancel` forgets it.
 */
export function useInsertion(zendesk: Zendesk, ticketId: number, filled: FilledText) {
  const [insertion, setInsertion] = useState<Insertion>({ kind: 'idle' });

  async function insert(confirmed: readonly Confirmation[]): Promise<void> {
    if (filled.openFacts.length > 0 && !confirmed.includes('gaps')) {
      setInsertion({ kind: 'asking', confirm: 'gaps', confirmed });
      return;
    }
    setInsertion({ kind: 'inserting' });
    const outcome = await zendesk.insert({
      ticketId,
      html: filled.html,
      text: filled.text,
      intoNote: confirmed.includes('note'),
    });
    setInsertion(
      outcome.kind === 'refused' && outcome.why === 'note'
        ? { kind: 'asking', confirm: 'note', confirmed }
        : { kind: 'done', outcome },
    );
  }

  return {
    insertion,
    insert: () => {
      // A double click is one insertion.
      if (insertion.kind !== 'inserting') void insert([]);
    },
    confirm: () => {
      if (insertion.kind === 'asking') void insert([...insertion.confirmed, insertion.confirm]);
    },
    cancel: () => setInsertion({ kind: 'idle' }),
  };
}
