import { useCallback, useMemo } from 'react';
import type { Finding } from '../../editing/lint/Finding';
import { lintEntry } from '../../editing/lint/lintEntry';
import type { Entry } from '../../library/Entry';
import type { KeptEntry } from '../../library/KeptEntry';
import { writeEntry, type EntryForm } from './EntryForm';
import { keyFromTitle } from './keyFromTitle';
import { useSettled } from './useSettled';

/** After so long without a letter somebody looks up. */
const PAUSE_MS = 250;

export type Linted = {
  findings: readonly Finding[];
  /** The form in which they were found: offsets are true there. */
  form: EntryForm;
  /** What keeps a form from being activated, looked for at once. */
  errorsOf: (form: EntryForm) => Finding[];
};

/** What could be better in the entry, looked for when typing pauses. */
export function useFindings(form: EntryForm, key: string, kept: readonly KeptEntry[]): Linted {
  const settled = useSettled(form, PAUSE_MS);
  // The lint prepares the others once for each list.
  const others = useMemo(() => otherEntries(kept, key), [kept, key]);
  const lint = useCallback(
    (one: EntryForm) => {
      const ownKey = key === '' ? keyFromTitle(one.title, one.language) : key;
      return lintEntry(writeEntry(one, ownKey), others);
    },
    [key, others],
  );
  const findings = useMemo(() => lint(settled), [lint, settled]);
  const errorsOf = (one: EntryForm) => lint(one).filter(({ severity }) => severity === 'error');
  return { findings, form: settled, errorsOf };
}

/** Archived entries are offered to nobody, so nothing is lost if one is like this one. */
function otherEntries(kept: readonly KeptEntry[], key: string): Entry[] {
  return kept
    .filter(({ status, entry }) => status !== 'archived' && entry.key !== key)
    .map(({ entry }) => entry);
}
