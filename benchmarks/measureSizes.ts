import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export type Size = { raw: number; gzip: number };

/** Bytes of a file, as it is and as it is transferred. */
export const sizeOf = (file: string): Size => {
  const bytes = readFileSync(file);
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
};

export const ARTEFACT = path.resolve(__dirname, '../src/emotion/artefact/model.json');

/** Each reader's code by itself; Attune's without the model, the peers' with their word lists. */
export const CODE: Record<string, string> = {
  Attune: './benchmarks/attuneReader.ts',
  'vader-sentiment': 'vader-sentiment',
  sentiment: 'sentiment',
  'wink-sentiment': 'wink-sentiment',
};
