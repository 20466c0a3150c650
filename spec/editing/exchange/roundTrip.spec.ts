import fc from 'fast-check';
import { planImport, plannedContents } from '../../../src/editing/exchange/planImport';
import type { ImportPlan } from '../../../src/editing/exchange/ImportPlan';
import { readFile } from '../../../src/editing/exchange/readFile';
import { writeCsv } from '../../../src/editing/exchange/writeCsv';
import { writeJson } from '../../../src/editing/exchange/writeJson';
import type { EntryContent, KeptEntry } from '../../../src/library/KeptEntry';
import { keep } from '../../support/aKeptEntry';
import { anyContents } from './anyContent';

const FORMATS = [
  ['JSON', writeJson, 'replies.json'],
  ['CSV', writeCsv, 'replies.csv'],
  [
    'CSV with semicolons',
    (contents: readonly EntryContent[]) => writeCsv(contents, { delimiter: ';' }),
    'replies.csv',
  ],
] as const;

async function plan(
  file: string,
  name: string,
  current: readonly KeptEntry[],
): Promise<ImportPlan> {
  const read = await readFile(new TextEncoder().encode(file), name);
  if (read.kind !== 'rows') throw new Error(JSON.stringify(read));
  expect(read.ignored).toEqual([]);
  const planned = await planImport(read.rows, current);
  if (planned.kind !== 'plan') throw new Error(planned.kind);
  return planned;
}

describe.each(FORMATS)('export and import of %s', (_format, write, name) => {
  it('gives the same entries, all fields, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, async (contents) => {
        expect(plannedContents(await plan(write(contents), name, []))).toEqual(contents);
      }),
    );
  });

  it('changes nothing in the library that was exported', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, async (contents) => {
        const { counts } = await plan(write(contents), name, contents.map(keep));
        expect(counts).toEqual({ create: 0, update: 0, same: contents.length, refused: 0 });
      }),
    );
  });

  it('brings a library that has changed since back to what it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyContents, anyContents, async (before, others) => {
        const now = others.map((other, index) => {
          const key = before[index]?.entry.key ?? `other-${other.entry.key}`;
          return keep({ ...other, entry: { ...other.entry, key } });
        });
        const planned = plannedContents(await plan(write(before), name, now));
        const after = new Map<string, EntryContent>(
          [...now, ...planned].map((content) => [content.entry.key, content]),
        );
        for (const { entry, status, position, origin } of before) {
          const again = after.get(entry.key);
          expect(again).toMatchObject({ status, position, origin });
          expect(withoutNo(again?.entry ?? {})).toEqual(withoutNo(entry));
        }
      }),
    );
  });
});

/** A `no` is as good as nothing. */
function withoutNo(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== false));
}
