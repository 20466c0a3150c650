import { getColor } from '@zendeskgarden/react-theming';
import { MD } from '@zendeskgarden/react-typography';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import styled from 'styled-components';
import { applyFix } from '../../editing/lint/applyFix';
import type { Finding } from '../../editing/lint/Finding';
import type { Entry } from '../../library/Entry';
import { fingerprintEntry } from '../../library/fingerprintEntry';
import type { EntryStatus } from '../../library/KeptEntry';
import { useAdminWords } from '../words';
import { AskDialog } from './AskDialog';
import { EditorAside, type Aside } from './EditorAside';
import type { EditorAccount, EditorDesk, EditorStart } from './EditorDesk';
import { EditorHeader } from './EditorHeader';
import { EntryDrafts } from './entryDrafts';
import { FORM_FIELDS, isSameField, readForm, type EntryForm } from './EntryForm';
import { ErrorSummary } from './ErrorSummary';
import { FactList } from './FactList';
import { newFact } from './factKey';
import type { FieldsProps } from './fieldProps';
import { FindingList, type Remedy } from './FindingList';
import { FitFields } from './FitFields';
import { focusPath } from './focusPath';
import { LimitFields, NatureFields } from './LimitFields';
import { namePlaceholders } from './placeholderNames';
import { placeProblems, type FieldError } from './placeProblems';
import { newerOf, SaveNotices } from './SaveNotices';
import { sayFinding } from './sayFinding';
import type { Insertable } from './template/completeTemplate';
import type { TemplateEditor } from './template/TemplateField';
import { useEntryEditor } from './useEntryEditor';
import { useFindings } from './useFindings';
import { useLoaded } from './useLoaded';
import { useNames } from './useNames';
import { useOriginal } from './useOriginal';
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

/** Writes one entry: its words, when it is offered, and beside them what customers will read. */
export function EntryEditor({ desk, account, start, scope, onClose }: Props) {
  const say = useAdminWords();
  const [drafts] = useState(() => new EntryDrafts(scope));
  const editing = useEntryEditor(desk, start, drafts);
  const { form, kept, frame, stage, changed, view } = editing;
  const linted = useFindings(form, frame.key, view.entries);
  const original = useOriginal(frame.base);
  const brandNames = useLoaded(account, 'loadBrandNames');
  const groupNames = useLoaded(account, 'loadGroupNames');
  const newer = newerOf(editing);
  const rival = stage.kind === 'conflict' ? stage.theirs : null;
  const names = useNames(account, [
    frame.base?.updatedBy ?? null,
    ...(frame.base?.versions.map(({ by }) => by) ?? []),
    newer?.updatedBy ?? null,
    rival?.updatedBy ?? null,
  ]);
  const [aside, setAside] = useState<Aside>('preview');
  const [asked, setAsked] = useState<'leave' | 'discard' | null>(null);
  const [news, setNews] = useState('');
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const editor = useRef<TemplateEditor>(null);
  const today = new Date().toISOString().slice(0, 10);
  const insert = useCallback((value: string) => editor.current?.insert(`{{ ${value} }}`), []);
  const pick = useCallback(({ value }: Insertable) => insert(value), [insert]);
  const wordsOf = useCallback((finding: Finding) => sayFinding(finding, say), [say]);
  const insertables = useMemo(
    () => [
      ...form.facts.map(({ key, label }) => ({
        value: `fact.${key}`,
        name: label === '' ? key : label,
        section: say('editor.template.facts'),
      })),
      ...namePlaceholders(say).map(({ placeholder, name, group }) => ({
        value: placeholder,
        name,
        section: say(`editor.group.${group}`),
      })),
    ],
    [form.facts, say],
  );

  const invalid =
    stage.kind === 'refused' && stage.outcome.kind === 'invalid' ? stage.outcome.problems : null;
  const reported = useMemo(
    () => attempt?.errors ?? (invalid === null ? [] : placeProblems(invalid, form.template, say)),
    // The template as it was sent: what is typed since changes nothing about it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [attempt, invalid, say],
  );
  // What has been changed since is given the benefit of the doubt.
  const errors = reported.filter(
    ({ field }) => attempt === null || isSameField(attempt.form, form, field),
  );

  const isNew = frame.base === null;
  // Whoever has not begun yet knows that there is nothing.
  const isUntried = isNew && attempt === null;
  const findings = useMemo(
    () => (isUntried ? linted.findings.filter(({ code }) => !UNBEGUN.has(code)) : linted.findings),
    [isUntried, linted.findings],
  );
  useEffect(() => {
    if (isNew) focusPath(root.current, 'title');
    else heading.current?.focus();
    // When the editor opens, and not when a new entry has been saved.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const merging = editing.merging;
  useEffect(() => {
    if (merging !== null) setAside('theirs');
  }, [merging]);

  useEffect(() => {
    if (stage.kind !== 'saved') return;
    setNews(say(stage.status === 'active' ? 'editor.announce.activated' : 'editor.announce.saved'));
  }, [stage, say]);

  const locked =
    view.access.kind === 'read' || view.access.kind === 'none'
      ? say('editor.refused.readOnly')
      : null;

  function save(status?: EntryStatus): void {
    if (stage.kind === 'saving' || locked !== null || editing.offered !== null) return;
    const isToBeActive = (status ?? form.status) === 'active';
    const blocking = isToBeActive ? linted.errorsOf(form) : [];
    const found = blocking.map((finding) => asError(finding, wordsOf(finding).message));
    setNews('');
    if (found.length > 0) {
      setAttempt({ form, errors: found });
      return;
    }
    setAttempt({ form, errors: null });
    void editing.save(status);
  }

  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key === 's';
      if (!isSave) return;
      event.preventDefault();
      if (asked === null) saveNow.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [asked]);

  const close = () => onClose(frame.base?.entry.key ?? null);

  function goTo(finding: Finding): void {
    if (finding.field === 'template') editor.current?.show(finding.start, finding.end);
    else focusPath(root.current, finding.field);
  }

  function goToError({ path, finding }: FieldError & { finding?: Finding }): void {
    if (finding !== undefined) goTo(finding);
    else if (path === 'template') editor.current?.focus();
    else focusPath(root.current, path);
  }

  function fix(finding: Finding): void {
    const { fix: changes, field } = finding;
    if (changes === null) return;
    const part = fixField(form, linted.form, field, (text) => applyFix(text, changes));
    if (part === null) return;
    editing.change(part);
    setNews(say('editor.announce.fixed', { fix: wordsOf(finding).fix ?? '' }));
  }

  /** A fact that the template names is added, one that it does not name is removed. */
  function remedyOf({ code, field, values }: Finding): Remedy | null {
    const [, key] = /^fact\.([a-z][a-z0-9_]{0,39})$/u.exec(String(values.words)) ?? [];
    if (code === 'undeclared-fact' && key !== undefined) {
      return {
        label: say('editor.fact.addThis'),
        run: () => {
          flushSync(() => editing.change({ facts: [...form.facts, newFact(form.facts, key)] }));
          focusPath(root.current, `facts.${form.facts.length}.label`);
        },
      };
    }
    const unused = form.facts[Number(field.split('.')[1])];
    if (code !== 'unused-fact' || unused === undefined) return null;
    return {
      label: say('editor.fact.remove'),
      run: () => {
        editing.change({ facts: form.facts.filter((fact) => fact !== unused) });
        setNews(say('editor.announce.removed'));
      },
    };
  }

  function restore(version: Partial<EntryForm>): void {
    editing.change(version);
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

  return (
    <Page ref={root}>
      <EditorHeader
        ref={heading}
        title={form.title.trim() === '' ? say('editor.newTitle') : form.title}
        status={isNew ? null : kept.status}
        changed={changed}
        saving={stage.kind === 'saving'}
        news={news}
        locked={locked}
        waiting={isWaiting}
        onBack={() => (changed ? setAsked('leave') : close())}
        onDiscard={() => setAsked('discard')}
        onSave={() => save()}
        onActivate={() => save('active')}
      />
      {errors.length > 0 && <ErrorSummary errors={errors} onGoTo={goToError} />}
      <SaveNotices
        editing={editing}
        names={names}
        onCompare={(theirs) => editing.merge(theirs)}
        announce={setNews}
      />
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
          {!(isUntried && form.template === '') && (
            <FindingList
              findings={findings}
              wordsOf={wordsOf}
              remedyOf={remedyOf}
              onGoTo={goTo}
              onFix={fix}
            />
          )}
        </First>
        <Beside>
          <EditorAside
            shown={aside}
            onShow={setAside}
            form={form}
            base={frame.base}
            account={account}
            today={today}
            names={names}
            theirs={editing.merging}
            original={original}
            onUse={(from, taken) =>
              restore(Object.fromEntries(taken.map((field) => [field, from[field]])))
            }
            onRestore={({ status: _, ...version }) => restore(version)}
            onTakeOriginal={(one) => {
              const { status: _, ...words } = readForm({ entry: one, status: form.status });
              setOrigin(one);
              restore(words);
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
      {asked === 'leave' && (
        <AskDialog
          title={say('editor.leave.title')}
          body={say(
            drafts.find(frame.base?.id ?? null) === null
              ? 'editor.leave.bodyNoStorage'
              : 'editor.leave.body',
          )}
          choices={[
            { label: say('editor.leave.stay'), run: () => setAsked(null) },
            {
              label: say('editor.leave.discard'),
              danger: true,
              run: () => {
                editing.discard();
                close();
              },
            },
            { label: say('editor.leave.keep'), primary: true, run: close },
          ]}
        />
      )}
      {asked === 'discard' && (
        <AskDialog
          title={say('editor.discardAsk.title')}
          body={say(isNew ? 'editor.discardAsk.bodyNew' : 'editor.discardAsk.body')}
          choices={[
            { label: say('editor.discardAsk.stay'), run: () => setAsked(null) },
            {
              label: say('editor.discardAsk.yes'),
              danger: true,
              run: () => {
                editing.discard();
                setAsked(null);
                setNews(say('editor.announce.discarded'));
              },
            },
          ]}
        />
      )}
    </Page>
  );
}

const UNBEGUN: ReadonlySet<string> = new Set(['title-missing', 'no-states', 'template-missing']);

const NONE: readonly Finding[] = [];

/** A save that was tried: the form as it was, and what the lint had against it. */
type Attempt = { form: EntryForm; errors: (FieldError & { finding: Finding })[] | null };

function asError(finding: Finding, message: string): FieldError & { finding: Finding } {
  const root = finding.field.split('.', 1)[0] ?? '';
  const field = FORM_FIELDS.find((one) => one === root) ?? 'title';
  return { path: finding.field, field, message, finding };
}

/** @returns the change that puts a finding right; `null` where its field is not the one that was linted any more. */
function fixField(
  form: EntryForm,
  linted: EntryForm,
  path: string,
  fixed: (text: string) => string,
): Partial<EntryForm> | null {
  const [root, index, part] = path.split('.');
  if (root === 'template' || root === 'title' || root === 'language') {
    return form[root] === linted[root] ? { [root]: fixed(form[root]) } : null;
  }
  const fact = root === 'facts' ? form.facts[Number(index)] : undefined;
  const before = root === 'facts' ? linted.facts[Number(index)] : undefined;
  if (fact === undefined || before === undefined) return null;
  if (part !== 'key' && part !== 'label' && part !== 'example') return null;
  if (fact[part] !== before[part]) return null;
  const changed = { ...fact, [part]: fixed(fact[part]) };
  return { facts: form.facts.map((one) => (one === fact ? changed : one)) };
}

type SectionProps = { title: string; hint?: string; children: ReactNode };

function Section({ title, hint, children }: SectionProps) {
  return (
    <Part>
      <MD tag="h2" isBold>
        {title}
      </MD>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </Part>
  );
}

/** Closed lists and the measure of a text field keep their width when the window becomes smaller: cut off here. */
const Page = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  margin-inline: -${({ theme }) => theme.space.xxs};
  padding-inline: ${({ theme }) => theme.space.xxs};
  overflow-x: clip;
`;

const Columns = styled.div<{ $waiting: boolean }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.lg};
  align-items: start;
  ${({ $waiting }) => $waiting && 'opacity: 0.4;'}

  @media (min-width: 1000px) {
    grid-template: 'first beside' auto 'rest beside' 1fr / minmax(0, 7fr) minmax(340px, 5fr);
    row-gap: ${({ theme }) => theme.space.md};
  }
`;

const Fields = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
`;

const First = styled(Fields)`
  @media (min-width: 1000px) {
    grid-area: first;
  }
`;

const Rest = styled(Fields)`
  @media (min-width: 1000px) {
    grid-area: rest;
  }
`;

const Part = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
  padding-block-start: ${({ theme }) => theme.space.md};
  border-block-start: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};

  h2,
  p {
    margin: 0;
  }
`;

/** Stays in sight beside the fields where there is room for it; else it stands below the words. */
const Beside = styled.aside`
  min-width: 0;

  @media (min-width: 1000px) {
    position: sticky;
    grid-area: beside;
    inset-block-start: 64px;
    max-height: calc(100vh - 80px);
    overflow: auto;
  }
`;
