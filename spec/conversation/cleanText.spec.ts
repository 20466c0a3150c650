import fc from 'fast-check';
import { cleanText, wellFormed } from '../../src/conversation/cleanText';

describe('cleanText', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['a \t\nb', 'a\nb'],
    ['\n\na\n\n\n\nb\n\n', 'a\n\nb'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['a\u200bb\ufeff\u202ec', 'abc'],
    ['می‌خواهم', 'می‌خواهم'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['😀', '😀'],
  ])('cleans %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('wellFormed', () => {
  it('leaves no lone surrogate and keeps the length', () => {
    const unit = fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = wellFormed(units.join(''));
        expect(text).toHaveLength(units.length);
        expect(() => encodeURIComponent(text)).not.toThrow();
      }),
    );
  });
});
