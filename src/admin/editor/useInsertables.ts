import { useMemo } from 'react';
import { useAdminWords } from '../words';
import type { FormFact } from './EntryForm';
import { namePlaceholders } from './placeholderNames';
import type { Insertable } from './template/completeTemplate';

/** All that can stand between two braces: the entry's own facts first, then placeholders, group by group. */
export function useInsertables(facts: readonly FormFact[]): Insertable[] {
  const say = useAdminWords();
  return useMemo(
    () => [
      ...facts.map(({ key, label }) => ({
        value: `fact.${key}`,
        name: label === '' ? key : label,
        section: say('editor.template.facts'),
      })),
      ...namePlaceholders(say).map(({ placeholder, name, group }) => ({
        value: placeholder,
        name,
        section: say(`editor.group.${group}`),
      })),
    ],
    [facts, say],
  );
}
