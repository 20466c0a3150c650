import type { FindingCode } from '../../../src/editing/lint/Finding';
import { lintEntry } from '../../../src/editing/lint/lintEntry';
import de from '../../../src/library/builtIn/de.json';
import en from '../../../src/library/builtIn/en.json';
import es from '../../../src/library/builtIn/es.json';
import fr from '../../../src/library/builtIn/fr.json';
import ja from '../../../src/library/builtIn/ja.json';
import pt from '../../../src/library/builtIn/pt.json';
import { readEntries } from '../../../src/library/readEntries';

const LIBRARIES = Object.entries({ en, de, es, fr, ja, pt }).map(
  ([language, entries]) => [language, readEntries(entries)] as const,
);

describe('lintEntry on the built-in library', () => {
  it.each(LIBRARIES)('has nothing to say of what is in it, in %s', (_, entries) => {
    const said = entries.flatMap((entry) =>
      lintEntry(entry, entries).map(({ code }): [string, FindingCode] => [entry.key, code]),
    );
    expect(said).toEqual([]);
  });

  it('knows an entry again when another has its words', () => {
    for (const [, entries] of LIBRARIES) {
      const longer = entries.filter(({ template }, at) => at % 6 === 0 && template.length > 250);
      for (const entry of longer) {
        const copy = { ...entry, key: 'copy', title: 'Copy' };
        const other = lintEntry(copy, entries).find(({ code }) => code === 'near-duplicate')?.other;
        expect(other).toBe(entry.key);
      }
    }
  });
});
