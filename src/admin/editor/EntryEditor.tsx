import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../editing/lint/Finding';
import { fingerprintEntry } from '../../library/fingerprintEntry';
import type { Entry } from '../../library/Entry';
import { useAdminWords } from '../words';
import { EditorAside, type Aside } from './EditorAside';
import type { EditorAccount, EditorDesk, EditorStart } from './EditorDesk';
import { EditorHeader } from './EditorHeader';
import { Beside, Columns, First, Page, Rest, Section } from './EditorLayout';
import { EntryDrafts } from './entryDrafts';
import { isSameField, readForm, type EntryForm } from './EntryForm';
import { ErrorSummary } from './ErrorSummary';
import { FactList } from './FactList';
import type { FieldsProps } from './fieldProps';
import { FindingList } from './FindingList';
import { FitFields } from './FitFields';
import { focusPath } from './focusPath';
import { LeaveDialogs, type Asked } from './LeaveDialogs';
import { LimitFields, NatureFields } from './LimitFields';
import { newerOf, SaveNotices } from './SaveNotices';
import type { Insertable } from './template/completeTemplate';
import type { TemplateEditor } from './template/TemplateField';
import { useEntryEditor } from './useEntryEditor';
import { useFindings } from './useFindings';
import { useInsertables } from './useInsertables';
import { useLoaded } from './useLoaded';
import { useNames } from './useNames';
import { useOriginal } from './useOriginal';
import { useRepairs } from './useRepairs';
import { useSaving, type SaveError } from './useSaving';
import { WordsFields } from './WordsFields';

type Props = {
  desk: EditorDesk;
  account: EditorAccount;
  start: EditorStart;
  /** Whose unsaved drafts these are: account and user, such as `brightside.9001`. */
  scope: string;
  /** Back to the list; the key of the entry that was shown, if it is kept. */
  onClose: (key: string | null) => void;
};

/** Dialogs that close give the focus back first. */
const FOCUS_AFTER_MS = 50;

const NONE: readonly Finding[] = [];
const UNBEGUN: ReadonlySet<string> = new Set(['title-missing', 'no-states', 'template-missing']);

/** Writes one entry: its words, when it is offered, and beside them what customers will read. */
export function EntryEditor({ desk, account, start, scope, onClose }: Props) {
  const say = useAdminWords();
  const [drafts] = useState(() => new EntryDrafts(scope));
  const editing = useEntryEditor(desk, start, drafts);
  const { form, kept, frame, stage, changed, view, merging } = editing;
  const linted = useFindings(form, frame.key, view.entries);
  const original = useOriginal(frame.base);
  const brandNames = useLoaded(account, 'loadBrandNames');
  const groupNames = useLoaded(account, 'loadGroupNames');
  const insertables = useInsertables(form.facts);
  const names = useNames(account, [
    frame.base?.updatedBy ?? null,
    ...(frame.base?.versions.map(({ by }) => by) ?? []),
    newerOf(editing)?.updatedBy ?? null,
    (stage.kind === 'conflict' ? stage.theirs?.updatedBy : null) ?? null,
  ]);
  const [chosen, choose] = useState<{ aside: Aside; merging: unknown } | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [news, setNews] = useState('');
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const editor = useRef<TemplateEditor>(null);
  const { wordsOf, goTo, fix, remedyOf } = useRepairs(editing, linted, root, editor, setNews);
  const { errors, isUntried, locked, save } = useSaving(editing, linted, wordsOf, asked !== null);

  const insert = useCallback((value: string) => editor.current?.insert(`{{ ${value} }}`), []);
  const pick = useCallback(({ value }: Insertable) => insert(value), [insert]);

  const isNew = frame.base === null;
  // Whoever has not begun yet knows that there is nothing.
  const isUnbegun = isNew && isUntried;
  const findings = useMemo(
    () => (isUnbegun ? linted.findings.filter(({ code }) => !UNBEGUN.has(code)) : linted.findings),
    [isUnbegun, linted.findings],
  );

  useEffect(() => {
    if (isNew) focusPath(root.current, 'title');
    else heading.current?.focus();
    // When the editor opens, and not when a new entry has been saved.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  // A question that is answered goes, and takes the focus with it.
  const { offered, setAside } = editing;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) heading.current?.focus();
    }, FOCUS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [stage.kind, offered, merging, setAside]);

  const close = () => onClose(frame.base?.entry.key ?? null);

  function goToError(error: SaveError): void {
    if (error.finding !== undefined) goTo(error.finding);
    else if (error.path === 'template') editor.current?.focus();
    else focusPath(root.current, error.path);
  }

  function restore(words: Partial<EntryForm>): void {
    editing.change(words);
    setNews(say('editor.announce.restored'));
  }

  const setOrigin = (one: Entry) =>
    editing.setOrigin({ key: one.key, fingerprint: fingerprintEntry(one) });

  const fields: FieldsProps = {
    form,
    kept,
    errors,
    resetOf: (field) =>
      isSameField(form, kept, field) ? undefined : () => editing.change({ [field]: kept[field] }),
    onChange: editing.change,
  };
  const isWaiting = editing.offered !== null;
  const saved =
    stage.kind === 'saved' &&
    say(stage.status === 'active' ? 'editor.announce.activated' : 'editor.announce.saved');

  return (
    <Page ref={root}>
      <EditorHeader
        ref={heading}
        title={form.title.trim() === '' ? say('editor.newTitle') : form.title}
        status={isNew ? null : kept.status}
        changed={changed}
        saving={stage.kind === 'saving'}
        news={saved === false ? news : saved}
        locked={locked}
        waiting={isWaiting}
        onBack={() => (changed ? setAsked('leave') : close())}
        onDiscard={() => setAsked('discard')}
        onSave={() => save()}
        onActivate={() => save('active')}
      />
      {errors.length > 0 && <ErrorSummary errors={errors} onGoTo={goToError} />}
      <SaveNotices editing={editing} names={names} announce={setNews} />
      {/* What was written before is continued or discarded first: else one of the two would be lost. */}
      <Columns {...(isWaiting && { inert: '' })} $waiting={isWaiting}>
        <First>
          <WordsFields
            {...fields}
            editor={editor}
            insertables={insertables}
            findings={linted.form.template === form.template ? findings : NONE}
            wordsOf={wordsOf}
            onPick={pick}
            onFix={fix}
          />
          {!(isUnbegun && form.template === '') && (
            <FindingList {...{ findings, wordsOf, remedyOf }} onGoTo={goTo} onFix={fix} />
          )}
        </First>
        <Beside>
          <EditorAside
            shown={chosen?.merging === merging && chosen ? chosen.aside : asideOf(merging)}
            onShow={(aside) => choose({ aside, merging })}
            form={form}
            base={frame.base}
            account={account}
            names={names}
            theirs={merging}
            original={original}
            onUse={(from, field) => restore({ [field]: from[field] })}
            onRestore={(version) => restore({ ...version, status: form.status })}
            onTakeOriginal={(one) => {
              setOrigin(one);
              restore(readForm({ entry: one, status: form.status }));
            }}
            onKeepOwn={setOrigin}
          />
        </Beside>
        <Rest>
          <Section title={say('editor.section.facts')} hint={say('editor.hint.facts')}>
            <div data-field="facts">
              <FactList
                {...fields}
                onInsert={({ key }) => insert(`fact.${key}`)}
                announce={setNews}
              />
            </div>
          </Section>
          <Section title={say('editor.section.fit')}>
            <FitFields {...fields} />
          </Section>
          <Section title={say('editor.section.limits')}>
            <LimitFields {...fields} brandNames={brandNames} groupNames={groupNames} />
          </Section>
          <Section title={say('editor.section.nature')}>
            <NatureFields {...fields} />
          </Section>
        </Rest>
      </Columns>
      <LeaveDialogs
        asked={asked}
        isNew={isNew}
        isKept={asked === 'leave' && drafts.find(frame.base?.id ?? null) !== null}
        onStay={() => setAsked(null)}
        onLeave={close}
        onDiscard={() => {
          editing.discard();
          setAsked(null);
          if (asked === 'leave') close();
          else setNews(say('editor.announce.discarded'));
        }}
      />
    </Page>
  );
}

/** Their version is looked at first where both are put together. */
function asideOf(merging: unknown): Aside {
  return merging === null ? 'preview' : 'theirs';
}
