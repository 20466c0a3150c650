import type { RecordProblem } from '../../library/records/readRecord';
import type { AdminSay } from '../../words/Say';

/** What is wrong with a record, in a sentence for somebody who can change it in Zendesk. */
export function sayRecordProblem(problem: RecordProblem, say: AdminSay): string {
  switch (problem.code) {
    case 'layout': {
      const layout = Number.parseInt(problem.detail, 10);
      return say('library.problem.layout', { detail: layout > 0 ? layout : -1 });
    }
    case 'unreadable':
    case 'field': {
      const { field, detail } = problem;
      // A list's items are named by their number: "facts.0.key".
      return say(`library.problem.${problem.code}`, {
        field: problem.code === 'field' ? (field.split('.')[0] ?? '') : field,
        detail,
      });
    }
    default: {
      const { code, placeholder, name, line, column } = problem;
      return say('library.problem.template', {
        problem: code,
        name: placeholder ?? name ?? '',
        line,
        column,
      });
    }
  }
}
