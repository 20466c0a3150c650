import fc from 'fast-check';
import { readLines } from '../../cli/readLines';

const inPieces = (bytes: Uint8Array, size: number): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(stream) {
      for (let at = 0; at < bytes.length; at += size) stream.enqueue(bytes.subarray(at, at + size));
      stream.close();
    },
  });

const linesOf = async (text: string, size: number): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readLines(inPieces(new TextEncoder().encode(text), size)))
    lines.push(line);
  return lines;
};

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\r\n\ufeff]/g, ''))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const text = lines.map((line) => `${line}\n`).join('');
          expect(await linesOf(text, size)).toEqual(lines);
        },
      ),
    );
  });

  it('drops the byte order mark and carriage returns, and keeps an open last line', async () => {
    expect(await linesOf('\ufeffone\r\ntwo\r', 3)).toEqual(['one', 'two']);
  });
});
