import { inventedTexts } from '../../benchmarks/inventedTexts';
import { readersWith, YARDSTICK } from '../../benchmarks/readers';
import { readEmotion } from '../../src/emotion/readEmotion';
import { shippedModel } from '../emotion/shippedModel';

describe('readersWith', () => {
  const readers = readersWith(shippedModel);

  it('has the yardstick among them, each under its own name', () => {
    const names = readers.map(({ name }) => name);
    expect(names).toContain(YARDSTICK);
    expect(new Set(names).size).toBe(names.length);
  });

  it('measures the reading that ships', () => {
    const [text = ''] = inventedTexts(200);
    expect(readers[0]?.read(text)).toEqual(readEmotion(text, shippedModel));
  });
});
