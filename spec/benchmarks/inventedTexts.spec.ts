import { inventedTexts } from '../../benchmarks/inventedTexts';

describe('inventedTexts', () => {
  it.each([200, 1_200, 12_500])('gives texts of exactly %i characters, no two alike', (chars) => {
    const texts = inventedTexts(chars);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(20);
    expect(new Set(texts.map((text) => text.length))).toEqual(new Set([chars]));
  });

  it('gives as many as asked for, the same ones every time', () => {
    expect(inventedTexts(50, 3)).toHaveLength(3);
    expect(inventedTexts(50, 3)).toEqual(inventedTexts(50).slice(0, 3));
  });
});
