import type { FillProblem } from '../../templates/Filled';
import type { AdminSay } from '../../words/Say';

/** Why a template cannot be filled in for one customer. What is wrong for every customer, the lint says. */
export function sayFillProblem(problem: FillProblem, say: AdminSay): string {
  const { code, line, column, placeholder = '' } = problem;
  switch (code) {
    case 'emptyPlaceholder':
      return say('editor.fill.emptyPlaceholder', {
        placeholder,
        example: `{{ ${placeholder} | default: '…' }}`,
      });
    case 'tooMuch':
    case 'emptyText':
    case 'noClock':
      return say(`editor.fill.${code}`);
    default:
      return say('editor.fill.other', { line, column });
  }
}
