import type { Finding } from '../../../src/editing/lint/Finding';
import { lintEntry } from '../../../src/editing/lint/lintEntry';
import type { Example } from '../../../src/editing/lint/LintRule';
import type { Entry } from '../../../src/library/Entry';

/** What an example does not say of its entry; nothing to remark on. */
const REST: Entry = {
  key: 'example',
  title: 'Example',
  states: ['neutral'],
  situations: [],
  family: 'make-right',
  channels: [],
  language: 'en',
  template: 'I am checking it now.',
  facts: [],
};

export function anEntry(change: string | Partial<Entry>): Entry {
  return { ...REST, ...(typeof change === 'string' ? { template: change } : change) };
}

/** The entry of an example, and the library around it. */
export function anExample(example: Example): {
  entry: Entry;
  others: Entry[];
  fixed: string | null;
} {
  if (typeof example === 'string') return { entry: anEntry(example), others: [], fixed: null };
  const { others = [], fixed = null, ...change } = example;
  return {
    entry: anEntry(change),
    others: others.map((other, at) => anEntry({ title: `Other ${at}`, ...other })),
    fixed,
  };
}

export function lintExample(example: Example): Finding[] {
  const { entry, others } = anExample(example);
  return lintEntry(entry, others);
}
