import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../editing/lint/Finding';
import type { EntryStatus } from '../../library/KeptEntry';
import { useAdminWords } from '../words';
import { FORM_FIELDS, isSameField, type EntryForm } from './EntryForm';
import { placeProblems, type FieldError } from './placeProblems';
import type { FindingWords } from './template/showFindings';
import type { EntryEditing } from './useEntryEditor';
import type { Linted } from './useFindings';

/** A save that was tried: the form as it was, and what the lint had against it, if that held it back. */
type Attempt = { form: EntryForm; held: SaveError[] };

/** `finding`: where it is one that leads to the very words. */
export type SaveError = FieldError & { finding?: Finding };

export type Saving = {
  /** What keeps the entry from being saved; what has been changed since is given the benefit of the doubt. */
  errors: readonly SaveError[];
  isUntried: boolean;
  /** Why nothing can be saved here; `null` where it can. */
  locked: string | null;
  save: (status?: EntryStatus) => void;
};

/**
 * Saves on request and by Ctrl+S or ⌘S.
 * @param isAsking a dialog is open, which the keys do not belong to.
 */
export function useSaving(
  editing: EntryEditing,
  linted: Linted,
  wordsOf: (finding: Finding) => FindingWords,
  isAsking: boolean,
): Saving {
  const say = useAdminWords();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const { form, stage, view, offered } = editing;
  const { access } = view;
  // What Zendesk has refused once may be tried again: the words are here, and the right may have been granted.
  const mayTry = access.kind !== 'none' && (access.kind !== 'read' || access.why === 'refused');
  const locked = mayTry ? null : say('editor.refused.readOnly');

  const refusal =
    stage.kind === 'refused' && stage.outcome.kind === 'invalid' ? stage.outcome : null;
  const reported = useMemo((): readonly SaveError[] => {
    if (attempt === null || attempt.held.length > 0) return attempt?.held ?? [];
    return refusal === null ? [] : placeProblems(refusal.problems, attempt.form.template, say);
  }, [attempt, refusal, say]);
  const errors = reported.filter(
    ({ field }) => attempt !== null && isSameField(attempt.form, form, field),
  );

  function save(status?: EntryStatus): void {
    if (stage.kind === 'saving' || locked !== null || offered !== null) return;
    // A draft may be half right; what agents are offered may not.
    const isForAgents = (status ?? form.status) === 'active';
    const found = isForAgents ? linted.errorsOf(form) : [];
    setAttempt({ form, held: found.map((one) => asError(one, wordsOf(one).message)) });
    if (found.length === 0) void editing.save(status);
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
      if (!isAsking) saveNow.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isAsking]);

  return { errors, isUntried: attempt === null, locked, save };
}

function asError(finding: Finding, message: string): SaveError {
  const root = finding.field.split('.', 1)[0] ?? '';
  const field = FORM_FIELDS.find((one) => one === root) ?? 'title';
  return { path: finding.field, field, message, finding };
}
