import type { Entry } from '../../library/Entry';
import { wordRuns } from '../../suggestions/likeness';
import { findGreeting } from '../../templates/findGreeting';
import { readPieces } from './readPieces';

/** The rest of the library, ready to be compared with. */
export type OthersIndex = {
  /** @returns the entries in this language under this title, however it is spaced and capitalized. */
  withTitle(title: string, language: string): readonly Entry[];
  /** @returns the entries in this language that share runs of words with these, and how many. */
  sharing(runs: ReadonlySet<string>, language: string): ReadonlyMap<Entry, number>;
};

/** @param entries all that the entry is to be compared with; it may be among them. */
export function prepareOthers(entries: readonly Entry[]): OthersIndex {
  const known = prepared.get(entries);
  if (known !== undefined) return known;
  const index = new Library(entries);
  prepared.set(entries, index);
  return index;
}

/** A list is prepared once; who changes its entries makes a new list. */
const prepared = new WeakMap<readonly Entry[], OthersIndex>();

/** Entries outlive lists: after one was saved, the others need not be read again. */
const runsByEntry = new WeakMap<Entry, ReadonlySet<string>>();

/**
 * The runs of three words that an entry's own words hold, the greeting left out, which many have in common. No run
 * goes across a placeholder.
 */
export function runsOfEntry(entry: Entry): ReadonlySet<string> {
  const before = runsByEntry.get(entry);
  if (before !== undefined) return before;
  const { template } = entry;
  const body = findGreeting(template);
  const runs = new Set<string>();
  for (const { kind, start, end } of readPieces(template)) {
    if (kind !== 'words' || end <= body) continue;
    for (const run of wordRuns(template.slice(Math.max(start, body), end))) runs.add(run);
  }
  runsByEntry.set(entry, runs);
  return runs;
}

class Library implements OthersIndex {
  /** By language. Both are made when first asked for: most lints are of one language. */
  private readonly titles = new Map<string, Map<string, Entry[]>>();
  private readonly runs = new Map<string, Map<string, Entry[]>>();

  constructor(private readonly entries: readonly Entry[]) {}

  withTitle(title: string, language: string): readonly Entry[] {
    const byTitle = this.made(this.titles, language, ({ title }) => [foldTitle(title)]);
    return byTitle.get(foldTitle(title)) ?? [];
  }

  sharing(runs: ReadonlySet<string>, language: string): ReadonlyMap<Entry, number> {
    const byRun = this.made(this.runs, language, runsOfEntry);
    const shared = new Map<Entry, number>();
    for (const run of runs)
      for (const entry of byRun.get(run) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    return shared;
  }

  private made(
    all: Map<string, Map<string, Entry[]>>,
    language: string,
    keysOf: (entry: Entry) => Iterable<string>,
  ): ReadonlyMap<string, readonly Entry[]> {
    const before = all.get(language);
    if (before !== undefined) return before;
    const made = new Map<string, Entry[]>();
    for (const entry of this.entries) {
      if (entry.language !== language) continue;
      for (const key of keysOf(entry)) {
        const known = made.get(key);
        if (known === undefined) made.set(key, [entry]);
        else known.push(entry);
      }
    }
    all.set(language, made);
    return made;
  }
}

function foldTitle(title: string): string {
  return title.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
