import { useCallback, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { applyFix } from '../../editing/lint/applyFix';
import type { Finding } from '../../editing/lint/Finding';
import { useAdminWords } from '../words';
import { newFact } from './factKey';
import type { Remedy } from './FindingList';
import { fixField } from './fixField';
import { focusPath } from './focusPath';
import { sayFinding } from './sayFinding';
import type { FindingWords } from './template/showFindings';
import type { TemplateEditor } from './template/TemplateField';
import type { EntryEditing } from './useEntryEditor';
import type { Linted } from './useFindings';

export type Repairs = {
  wordsOf: (finding: Finding) => FindingWords;
  /** Selects the words that a finding is about, or puts the focus on its field. */
  goTo: (finding: Finding) => void;
  fix: (finding: Finding) => void;
  /** What can be done beyond a change of words. */
  remedyOf: (finding: Finding) => Remedy | null;
};

/** What can be done about findings. */
export function useRepairs(
  editing: EntryEditing,
  linted: Linted,
  root: RefObject<HTMLElement>,
  editor: RefObject<TemplateEditor>,
  announce: (words: string) => void,
): Repairs {
  const say = useAdminWords();
  const { form } = editing;
  const wordsOf = useCallback((finding: Finding) => sayFinding(finding, say), [say]);

  function add(key: string): void {
    flushSync(() => editing.change({ facts: [...form.facts, newFact(form.facts, key)] }));
    focusPath(root.current, `facts.${form.facts.length}.label`);
  }

  return {
    wordsOf,
    goTo(finding) {
      if (finding.field === 'template') editor.current?.show(finding.start, finding.end);
      else focusPath(root.current, finding.field);
    },
    fix(finding) {
      const { fix, field } = finding;
      if (fix === null) return;
      const change = fixField(form, linted.form, field, (text) => applyFix(text, fix));
      if (change === null) return;
      editing.change(change);
      announce(say('editor.announce.fixed', { fix: wordsOf(finding).fix ?? '' }));
    },
    remedyOf({ code, field, values }) {
      const key = /^fact\.([a-z][a-z0-9_]{0,39})$/u.exec(String(values.words))?.[1];
      if (code === 'undeclared-fact' && key !== undefined) {
        return { label: say('editor.fact.addThis'), run: () => add(key) };
      }
      const unused = form.facts[Number(field.split('.')[1])];
      if (code !== 'unused-fact' || unused === undefined) return null;
      return {
        label: say('editor.fact.remove'),
        run: () => {
          editing.change({ facts: form.facts.filter((fact) => fact !== unused) });
          announce(say('editor.announce.removed'));
        },
      };
    },
  };
}
