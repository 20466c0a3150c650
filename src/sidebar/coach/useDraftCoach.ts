import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { readPromiseTopics } from '../../coach/readPromiseTopics';
import type { Tip, TipKind } from '../../coach/Review';
import { useLatest } from '../../ui/useLatest';
import type { ReplaceOutcome, ReplyEditor } from '../../zendesk/ReplyEditor';
import type { Zendesk } from '../../zendesk/Zendesk';
import type { Settings } from '../../zendesk/zaf/readSettings';
import { withLetters } from '../lateLetters';
import { DraftWatcher, type Coach, type Coached } from './DraftWatcher';
import type { CoachContext } from './coachDraft';
import { tipKey } from './tipKey';
import { useTipsOff } from './useTipsOff';

export type DraftCoach = {
  coached: Coached;
  /** Keys of the tips that the agent has waved away on this ticket. */
  dismissed: ReadonlySet<string>;
  off: ReadonlySet<TipKind>;
  /** What became of the last Apply, where it was not done. */
  trouble: Exclude<ReplaceOutcome, { kind: 'replaced' }> | null;
  apply: (tip: Tip) => void;
  dismiss: (tip: Tip) => void;
  /** Turns a kind of tip off for this agent; `null` turns all on again. */
  turnOff: (kind: TipKind | null) => void;
};

/** The coach for the draft of one ticket. */
export function useDraftCoach(
  zendesk: Zendesk,
  editor: ReplyEditor,
  settings: Settings,
  ticket: Pick<CoachContext, 'assistance' | 'name' | 'channel' | 'inserted'> & { ticketId: number },
): DraftCoach {
  const [off, turnOff] = useTipsOff();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<DraftCoach['trouble']>(null);
  const { assistance, name, channel, inserted, ticketId } = ticket;

  const context = useLatest<CoachContext>({
    assistance,
    name,
    channel,
    inserted,
    noPromises: readPromiseTopics(settings.forbiddenPromises).topics,
    off,
  });
  const coach = useMemo(() => coachWith(() => context.current), [context]);
  const watcher = useMemo(
    () => new DraftWatcher(zendesk, editor, coach, ticketId),
    [zendesk, editor, coach, ticketId],
  );
  useEffect(() => watcher.start(), [watcher]);
  useEffect(() => watcher.lookAgain(), [watcher, assistance, name, inserted, off]);
  const coached = useSyncExternalStore(watcher.subscribe, watcher.current);

  return {
    coached,
    dismissed,
    off,
    trouble,
    apply: (tip) => {
      void watcher.apply(tip).then((outcome) => {
        setTrouble(outcome === null || outcome.kind === 'replaced' ? null : outcome);
      });
    },
    dismiss: (tip) => {
      setTrouble(null);
      if (coached.kind === 'read') {
        setDismissed((keys) => new Set([...keys, tipKey(tip, coached.text.text)]));
      }
    },
    turnOff,
  };
}

/** Loads the coach when there is a first draft to look at: many tickets are only read. */
function coachWith(current: () => CoachContext): Coach {
  return async (draft) => {
    const { coachDraft } = await import(/* webpackChunkName: "coach" */ './coachDraft');
    return withLetters(() => coachDraft(draft, current()));
  };
}
