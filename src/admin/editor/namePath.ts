import type { AdminSay } from '../../words/Say';
import { FORM_FIELDS } from './EntryForm';

/** @returns what the screen calls the field of this path: "Title", "Fact 2". */
export function namePath(path: string, say: AdminSay): string {
  const [root = '', index] = path.split('.');
  if (root === 'facts' && index !== undefined) {
    return say('editor.fact.name', { place: Number(index) + 1 });
  }
  return say(`editor.field.${FORM_FIELDS.find((one) => one === root) ?? 'title'}`);
}
