import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { Finding } from '../../../editing/lint/Finding';

/** What a finding says, and what its fix is called; `null` where there is none. */
export type FindingWords = { message: string; fix: string | null };

/**
 * Marks findings in the editor, with their fixes as actions. Those about the template as a whole have no place to mark.
 * @param onFix makes the fix.
 */
export function showFindings(
  state: EditorState,
  findings: readonly Finding[],
  wordsOf: (finding: Finding) => FindingWords,
  onFix: (finding: Finding) => void,
): TransactionSpec {
  const length = state.doc.length;
  const diagnostics = findings
    .filter(({ field, end }) => field === 'template' && end > 0)
    .map((finding): Diagnostic => {
      const { message, fix } = wordsOf(finding);
      // The text may have become shorter since the findings were made.
      const to = Math.min(finding.end, length);
      return {
        from: Math.min(finding.start, to),
        to,
        severity: finding.severity,
        message,
        ...(fix === null ? {} : { actions: [{ name: fix, apply: () => onFix(finding) }] }),
      };
    });
  return setDiagnostics(state, diagnostics);
}
