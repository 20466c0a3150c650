import { useIntl } from 'react-intl';
import type { KeptEntry } from '../../library/KeptEntry';
import type { AdminSay } from '../../words/Say';
import { useAdminWords } from '../words';
import { Comparison } from './Comparison';
import { readForm } from './EntryForm';
import { Notice } from './Notice';
import type { EntryEditing, Stage } from './useEntryEditor';

type Props = {
  editing: EntryEditing;
  /** By user id. */
  names: ReadonlyMap<string, string>;
  announce: (words: string) => void;
};

/** What stands between the admin and a saved entry, each with its ways on. The text in the editor stays throughout. */
export function SaveNotices({ editing, names, announce }: Props) {
  const say = useAdminWords();
  const intl = useIntl();
  const { stage, offered, frame, setAside, merging } = editing;

  function takeTheirs(theirs: KeptEntry): void {
    editing.takeTheirs(theirs);
    announce(say('editor.announce.taken'));
  }

  if (offered !== null) {
    const when = intl.formatDate(offered.writtenAt, { dateStyle: 'medium', timeStyle: 'short' });
    const isOld = frame.base !== null && frame.base.updatedAt !== offered.seenAt;
    return (
      <Notice
        urgent
        type="info"
        title={say('editor.draft.title', { when })}
        actions={[
          { label: say('editor.draft.resume'), run: editing.resume, primary: true },
          { label: say('editor.draft.discard'), run: editing.dropOffered },
        ]}
      >
        {say(isOld ? 'editor.draft.adviceChanged' : 'editor.draft.advice')}
      </Notice>
    );
  }
  if (stage.kind === 'conflict') {
    return <Conflict {...{ editing, names }} stage={stage} onTake={takeTheirs} />;
  }
  if (stage.kind === 'refused' && stage.outcome.kind !== 'invalid') {
    const isTaken = stage.outcome.kind === 'taken';
    const { activate } = stage;
    return (
      <Notice
        urgent
        type="error"
        title={say('editor.refused.title')}
        actions={
          isTaken
            ? [
                {
                  label: say('editor.refused.taken-save'),
                  run: () => void editing.saveAsNew(activate),
                },
              ]
            : []
        }
      >
        {explain(stage.outcome, say)}
      </Notice>
    );
  }
  const newer = newerOf(editing);
  if (newer !== null) {
    const actions = [
      { label: say('editor.conflict.compare'), run: () => editing.merge(newer) },
      { label: say('editor.conflict.theirs'), run: () => takeTheirs(newer) },
    ];
    return <Notice type="warning" title={titleOf(newer, names, say)} actions={actions} />;
  }
  if (setAside !== null) {
    const actions = [{ label: say('editor.conflict.bringBack'), run: editing.bringBack }];
    return <Notice type="info" title={say('editor.conflict.setAside')} actions={actions} />;
  }
  if (merging !== null) return <Notice type="info" title={say('editor.conflict.merging')} />;
  return null;
}

type ConflictProps = Omit<Props, 'announce'> & {
  stage: Extract<Stage, { kind: 'conflict' }>;
  onTake: (theirs: KeptEntry) => void;
};

function Conflict({ editing, names, stage, onTake }: ConflictProps) {
  const say = useAdminWords();
  const { activate, theirs } = stage;
  if (theirs === null || !('entry' in theirs)) {
    const which = theirs === null ? 'deleted' : 'broken';
    return (
      <Notice
        urgent
        type="warning"
        title={say(`editor.conflict.${which}Title`)}
        actions={[
          {
            label: say('editor.conflict.saveNew'),
            run: () => void editing.saveAsNew(activate),
            primary: true,
          },
        ]}
      >
        {say(`editor.conflict.${which}Advice`)}
      </Notice>
    );
  }
  return (
    <Notice
      urgent
      type="warning"
      title={titleOf(theirs, names, say)}
      actions={[
        {
          label: say('editor.conflict.mine'),
          run: () => void editing.keepMine(theirs, activate),
        },
        {
          label: say('editor.conflict.theirs'),
          run: () => onTake(theirs),
        },
        { label: say('editor.conflict.merge'), run: () => editing.merge(theirs), primary: true },
      ]}
    >
      <p>{say('editor.conflict.advice')}</p>
      <Comparison
        before={readForm(theirs)}
        beforeName={say('editor.compare.before')}
        after={editing.form}
        afterName={say('editor.compare.mine')}
      />
    </Notice>
  );
}

function titleOf(theirs: KeptEntry, names: ReadonlyMap<string, string>, say: AdminSay): string {
  const name = theirs.updatedBy === null ? undefined : names.get(theirs.updatedBy);
  return say('editor.conflict.title', { name: name ?? 'unknown' });
}

/** What the desk has learnt of a later version before anything was saved here. */
export function newerOf({ view, frame, stage }: EntryEditing): KeptEntry | null {
  const { base } = frame;
  if (base === null || stage.kind === 'saving' || view.pending.has(base.entry.key)) return null;
  const now = view.entries.find(({ id }) => id === base.id);
  return now !== undefined && now.updatedAt > base.updatedAt ? now : null;
}

type Refusal = Extract<Stage, { kind: 'refused' }>['outcome'];

function explain(outcome: Exclude<Refusal, { kind: 'invalid' }>, say: AdminSay): string {
  switch (outcome.kind) {
    case 'too-large':
      return say('editor.refused.too-large', {
        kilobytes: Math.ceil(outcome.bytes / 1000),
        limit: Math.floor(outcome.limit / 1000),
      });
    case 'taken':
      return say('editor.refused.taken');
    case 'failed': {
      const detail = Object.values(outcome.fields ?? {}).join(' ') || outcome.detail;
      return say(`editor.refused.${outcome.reason}`, { detail });
    }
  }
}
