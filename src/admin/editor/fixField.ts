import type { EntryForm } from './EntryForm';

/**
 * Mends one field.
 *
 * @param linted the form in which the finding was found: where the field has changed since, its offsets mean nothing.
 * @param path of the field: `template`, `facts.0.label`.
 * @returns the change; `null` where there is none to make.
 */
export function fixField(
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
