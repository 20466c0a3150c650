import type { EntryProblem } from '../../library/checkEntry';
import type { AdminSay } from '../../words/Say';
import { FORM_FIELDS, type FormField } from './EntryForm';

/** What keeps an entry from being saved, and where to put it right. */
export type FieldError = {
  /** Path in the entry: `title`, `facts.0.key`. */
  path: string;
  field: FormField;
  message: string;
};

/** @returns one error a field, in the order of the problems. */
export function placeProblems(
  problems: readonly EntryProblem[],
  template: string,
  say: AdminSay,
): FieldError[] {
  const errors = problems.map((problem): FieldError => {
    if (problem.code !== 'field') {
      const { line, column } = problem;
      const message = say('editor.error.templatePlace', { line, column });
      return { path: 'template', field: 'template', message };
    }
    const { field: path } = problem;
    const root = path.split('.', 1)[0] ?? '';
    const field = FORM_FIELDS.find((one) => one === root) ?? 'title';
    return { path, field, message: explain(path, root, template, say) };
  });
  return errors.filter(({ path }, index) => errors.findIndex((one) => one.path === path) === index);
}

function explain(path: string, root: string, template: string, say: AdminSay): string {
  switch (root) {
    case 'title':
    case 'language':
    case 'states':
    case 'when':
    case 'intensity':
    case 'key':
      return say(`editor.error.${root}`);
    case 'brands':
    case 'groups':
      return say('editor.error.names');
    case 'template':
      return say(template === '' ? 'editor.error.templateMissing' : 'editor.error.templateLong');
    case 'facts':
      if (path.endsWith('.key')) return say('editor.error.factKey');
      if (path.endsWith('.label')) return say('editor.error.factLabel');
      if (path.endsWith('.example')) return say('editor.error.factExample');
      return say('editor.error.facts');
    default:
      return say('editor.error.other');
  }
}
