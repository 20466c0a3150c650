import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Assistance } from '../../assist';
import { PROMISE_TOPICS, type PromiseTopic, type Tip, type TipKind } from '../../coach/Review';
import type { ReplaceOutcome, ReplyEditor } from '../../zendesk/ReplyEditor';
import type { Zendesk } from '../../zendesk/Zendesk';
import type { Settings } from '../../zendesk/zaf/readSettings';
import { DraftWatcher, type Coach, type Coached } from './DraftWatcher';
import { loadTipsOff, saveTipsOff } from './tipsOff';
import type { CoachContext } from './coachDraft';

export type DraftCoach = {
  coached: Coached;
  /** The coach itself, for others who have a draft to look at. */
  coach: Coach;
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
  ticket: { assistance: Assistance; channel: string; inserted: readonly string[] },
): DraftCoach {
  const [off, setOff] = useState(loadTipsOff);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<DraftCoach['trouble']>(null);
  const { assistance, channel, inserted } = ticket;

  const context = useRef<CoachContext | null>(null);
  context.current = {
    assistance,
    channel,
    inserted,
    noPromises: readTopics(settings.forbiddenPromises),
    off,
  };
  const coach = useMemo(() => coachWith(() => context.current), []);
  const watcher = useMemo(() => new DraftWatcher(zendesk, editor, coach), [zendesk, editor, coach]);
  useEffect(() => watcher.start(), [watcher]);
  useEffect(() => watcher.lookAgain(), [watcher, assistance, inserted, off]);
  const coached = useSyncExternalStore(watcher.subscribe, watcher.current);

  return {
    coached,
    coach,
    dismissed,
    off,
    trouble,
    apply: (tip) => {
      void watcher.apply(tip).then((outcome) => {
        setTrouble(outcome === null || outcome.kind === 'replaced' ? null : outcome);
      });
    },
    dismiss: (tip) => setDismissed((keys) => new Set([...keys, tipKey(tip, coached)])),
    turnOff: (kind) => {
      const kinds = new Set(kind === null ? [] : [...off, kind]);
      saveTipsOff(kinds);
      setOff(kinds);
    },
  };
}

/** The same remark about the same words is the same tip, wherever they stand by now. */
export function tipKey({ rule, start, end }: Tip, coached: Coached): string {
  const words = coached.kind === 'read' ? coached.text.text.slice(start, end) : '';
  return `${rule} ${words.toLowerCase()}`;
}

/** Loads the coach when there is a first draft to look at: many tickets are only read. */
function coachWith(current: () => CoachContext | null): Coach {
  return async (draft) => {
    const { coachDraft } = await import(/* webpackChunkName: "coach" */ './coachDraft');
    const context = current();
    if (context === null) throw new Error('The coach was asked before the ticket was read.');
    return coachDraft(draft, context);
  };
}

function readTopics(setting: string): ReadonlySet<PromiseTopic> {
  const words = new Set(setting.toLowerCase().match(/[a-z]+/gu) ?? []);
  return new Set(PROMISE_TOPICS.filter((topic) => words.has(topic)));
}
