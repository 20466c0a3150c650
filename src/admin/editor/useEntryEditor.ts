import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EntryContent, EntryStatus, KeptEntry } from '../../library/KeptEntry';
import type { DeskView, SaveOutcome } from '../library/DeskView';
import type { EditorDesk, EditorStart } from './EditorDesk';
import type { EntryDraft, EntryDrafts } from './entryDrafts';
import { isSameForm, readForm, writeEntry, type EntryForm } from './EntryForm';
import { keyFromTitle } from './keyFromTitle';

/** Somebody else's version: an entry, a record that cannot be read, or `null` where it was deleted. */
export type Theirs = Extract<SaveOutcome, { kind: 'conflict' }>['theirs'];

/** What the editor is at. */
export type Stage =
  | { kind: 'editing' }
  | { kind: 'saving' }
  | { kind: 'saved'; status: EntryStatus }
  /** Somebody else was faster; `activate` is what the admin had asked for. */
  | { kind: 'conflict'; theirs: Theirs; activate: boolean }
  | {
      kind: 'refused';
      outcome: Exclude<SaveOutcome, { kind: 'saved' | 'conflict' }>;
      activate: boolean;
    };

/** All of the entry but its fields. */
type Frame = Pick<EntryContent, 'position' | 'origin'> & { key: string; base: KeptEntry | null };

export type EntryEditing = {
  view: DeskView;
  form: EntryForm;
  /** As it is kept; of a new entry, as the editor was opened with it. */
  kept: EntryForm;
  frame: Frame;
  stage: Stage;
  changed: boolean;
  /** What was written before and never saved; nothing else can be done until it is continued or discarded. */
  offered: EntryDraft | null;
  /** Their version, while the admin puts both together. */
  merging: KeptEntry | null;
  /** The admin's own version, after theirs was taken. */
  setAside: EntryForm | null;
  change: (part: Partial<EntryForm>) => void;
  save: (status?: EntryStatus) => Promise<void>;
  keepMine: (theirs: KeptEntry, activate: boolean) => Promise<void>;
  takeTheirs: (theirs: KeptEntry) => void;
  merge: (theirs: KeptEntry) => void;
  /** As an entry of its own: the old one was deleted, or its key is taken. */
  saveAsNew: (activate: boolean) => Promise<void>;
  bringBack: () => void;
  resume: () => void;
  dropOffered: () => void;
  /** Back to what is kept. */
  discard: () => void;
  /** Says of which state of the original the copy knows. */
  setOrigin: (origin: EntryContent['origin']) => void;
};

/** What is in the editor, and what becomes of it. */
export function useEntryEditor(
  desk: EditorDesk,
  start: EditorStart,
  drafts: EntryDrafts,
): EntryEditing {
  const view = useSyncExternalStore(desk.subscribe, desk.current);
  const [frame, setFrame] = useState<Frame>(() => ({
    base: start.base,
    key: start.content.entry.key,
    position: start.content.position,
    origin: start.content.origin,
  }));
  const [form, setForm] = useState(() => readForm(start.content));
  const [kept, setKept] = useState(form);
  const [stage, setStage] = useState<Stage>({ kind: 'editing' });
  const [merging, setMerging] = useState<KeptEntry | null>(null);
  const [setAside, setSetAside] = useState<EntryForm | null>(null);
  const [offered, setOffered] = useState(() => {
    const found = drafts.find(start.base?.id ?? null);
    return found === null || isSameForm(found.form, form) ? null : found;
  });
  const keptOrigin = (frame.base ?? start.content).origin;
  const isSame = useMemo(() => isSameForm(form, kept), [form, kept]);
  const changed = !isSame || frame.origin !== keptOrigin;
  const id = frame.base?.id ?? null;

  useEffect(() => {
    if (offered !== null) return;
    if (isSame) drafts.drop(id);
    else drafts.keep(id, { seenAt: frame.base?.updatedAt ?? null, form });
  }, [drafts, form, frame.base, id, isSame, offered]);

  function follow(base: KeptEntry): void {
    setFrame({ base, key: base.entry.key, position: base.position, origin: base.origin });
    setKept(readForm(base));
  }

  async function write(to: Frame, status: EntryStatus): Promise<void> {
    const sent = { ...form, status };
    const key = to.key === '' ? desk.freeKey(keyFromTitle(form.title, form.language)) : to.key;
    const { position, origin, base } = to;
    const content = { entry: writeEntry(sent, key), status, position, origin };
    setStage({ kind: 'saving' });
    const outcome = await desk.save({ content, base });
    const activate = status === 'active';
    switch (outcome.kind) {
      case 'saved':
        drafts.drop(id);
        follow(outcome.kept);
        // What was typed while it was being saved stays.
        setForm((now) => {
          const after = now.status === form.status ? { ...now, status } : now;
          return isSameForm(after, sent) ? readForm(outcome.kept) : after;
        });
        setMerging(null);
        setStage({ kind: 'saved', status });
        return;
      case 'conflict':
        setStage({ kind: 'conflict', theirs: outcome.theirs, activate });
        return;
      default:
        // An unanswered write may have arrived: written again under the same key, it makes no second entry.
        if (outcome.kind === 'failed') setFrame((now) => ({ ...now, key }));
        setStage({ kind: 'refused', outcome, activate });
    }
  }

  const statusOf = (activate: boolean) => (activate ? 'active' : form.status);

  return {
    view,
    form,
    kept,
    frame,
    stage,
    changed,
    offered,
    merging,
    setAside,
    change(part) {
      setForm((now) => ({ ...now, ...part }));
      setStage((now) => (now.kind === 'saved' ? { kind: 'editing' } : now));
    },
    async save(status = form.status) {
      // An earlier version that is the same as the present one would be worth nothing.
      if (frame.base !== null && !changed && status === form.status) {
        setStage({ kind: 'saved', status });
      } else {
        await write(frame, status);
      }
    },
    keepMine: (theirs, activate) => write({ ...frame, base: theirs }, statusOf(activate)),
    takeTheirs(theirs) {
      setSetAside(form);
      follow(theirs);
      setForm(readForm(theirs));
      setMerging(null);
      setStage({ kind: 'editing' });
    },
    merge(theirs) {
      follow(theirs);
      setMerging(theirs);
      setStage({ kind: 'editing' });
    },
    saveAsNew: (activate) =>
      write({ ...frame, base: null, key: desk.freeKey(frame.key) }, statusOf(activate)),
    bringBack() {
      if (setAside === null) return;
      setSetAside(form);
      setForm(setAside);
    },
    resume() {
      if (offered === null) return;
      setForm(offered.form);
      setOffered(null);
      const { base } = frame;
      if (base !== null && offered.seenAt !== base.updatedAt) setMerging(base);
    },
    dropOffered() {
      drafts.drop(id);
      setOffered(null);
    },
    discard() {
      drafts.drop(id);
      setForm(kept);
      setFrame((now) => ({ ...now, origin: keptOrigin }));
      setStage({ kind: 'editing' });
    },
    setOrigin: (origin) => setFrame((now) => ({ ...now, origin })),
  };
}
