import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PICTURES } from '../../scripts/pictures';
import { DOCUMENTS, FILES, linksOf, ROOT } from './documents';

const MAX_BYTES = 200_000;
const MAX_WIDTH_PX = 1200;

const kept = FILES.filter((file) => /^docs\/.*\.png$/u.test(file)).sort();

/** A PNG's width stands in its first chunk. */
const widthOf = (file: string): number => readFileSync(path.join(ROOT, file)).readUInt32BE(16);

describe('The pictures of the documents', () => {
  it('are all taken by the command, and it takes no others', () => {
    expect(PICTURES.map(({ file }) => file).sort()).toEqual(kept);
  });

  it('are all shown', () => {
    const shown = DOCUMENTS.flatMap(({ file, text }) =>
      linksOf(text).map((target) => path.posix.join(path.posix.dirname(file), target)),
    );
    expect(kept.filter((file) => !shown.includes(file))).toEqual([]);
  });

  it('are small enough to read a guide on a train', () => {
    const large = kept.filter(
      (file) => statSync(path.join(ROOT, file)).size > MAX_BYTES || widthOf(file) > MAX_WIDTH_PX,
    );
    expect(large).toEqual([]);
  });
});
