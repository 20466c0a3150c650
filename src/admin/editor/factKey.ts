import { slugOf } from '../../editing/exchange/slugOf';
import type { FormFact } from './EntryForm';

const MAX_CHARS = 30;

/** @returns a key for a fact that none of the others has: from its label where that gives one, else `fact_2`. */
export function factKey(label: string, others: readonly FormFact[]): string {
  const slug = slugOf(label, MAX_CHARS).replace(/-/gu, '_');
  const wanted = /^[a-z]/u.test(slug) ? slug : 'fact';
  const taken = new Set(others.map(({ key }) => key));
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted}_${number}`;
  return free;
}

/** Follows a fact's new name in the template: within `{{ … }}` and `{% … %}` only. */
export function renameFact(template: string, from: string, to: string): string {
  if (!/^[a-z][a-z0-9_]*$/u.test(from) || to === '') return template;
  const name = new RegExp(`\\bfact\\.${from}(?![\\w])`, 'gu');
  return template.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/gu, (tag) =>
    tag.replace(name, `fact.${to}`),
  );
}

/** A fact to be filled in; its row is one that no other has. */
export function newFact(facts: readonly FormFact[], key: string): FormFact {
  const row = 1 + Math.max(-1, ...facts.map((fact) => fact.row));
  return { row, key, kind: 'text', label: '', example: '' };
}

/** Changes one of the facts. Its key follows its label until somebody gives it a name, or the template uses it. */
export function changeFact(
  facts: readonly FormFact[],
  fact: FormFact,
  part: Partial<FormFact>,
  template: string,
): FormFact[] {
  const others = facts.filter(({ row }) => row !== fact.row);
  const isUsed = template.includes(`fact.${fact.key}`);
  const isDerived = fact.key === '' || fact.key === factKey(fact.label, others);
  const follows = part.label !== undefined && isDerived && !isUsed;
  const key = follows ? { key: factKey(part.label ?? '', others) } : {};
  return facts.map((one) => (one.row === fact.row ? { ...fact, ...part, ...key } : one));
}
