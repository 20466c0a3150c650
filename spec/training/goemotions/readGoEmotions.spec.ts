import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGoEmotions, SPLITS } from '../../../training/goemotions/readGoEmotions';

describe('readGoEmotions', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attune-goemotions-'));
    for (const split of SPLITS)
      writeFileSync(join(folder, `${split}.tsv`), 'It is fine.\t27\tid1\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('reads texts with one label and with several', () => {
    writeFileSync(join(folder, 'train.tsv'), 'Lovely!\t0,18\ta\nIt is fine.\t27\tb\n');
    expect(readGoEmotions(folder)).toEqual({
      kind: 'ok',
      train: [
        { text: 'Lovely!', labels: [0, 18] },
        { text: 'It is fine.', labels: [27] },
      ],
      dev: [{ text: 'It is fine.', labels: [27] }],
      test: [{ text: 'It is fine.', labels: [27] }],
    });
  });

  it('says which files are missing', () => {
    rmSync(join(folder, 'dev.tsv'));
    expect(readGoEmotions(folder)).toEqual({ kind: 'missing', files: [join(folder, 'dev.tsv')] });
  });

  it.each(['no label', 'out of range\t28\tid', 'a word\tjoy\tid', 'empty\t\tid'])(
    'names the line that is not as described: %j',
    (line) => {
      writeFileSync(join(folder, 'test.tsv'), `It is fine.\t27\tid\n${line}\n`);
      expect(() => readGoEmotions(folder)).toThrow('test.tsv, line 2: not a labelled comment');
    },
  );
});
