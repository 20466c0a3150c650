import fc from 'fast-check';
import { cleanValue, MAX_VALUE_CHARS } from '../../src/templates/cleanValue';

describe('cleanValue', () => {
  it.each([
    ['line\r\nbreaks', 'line breaks'],
    ['  around  ', 'around'],
    ['a\t\u0000\tb', 'a b'],
    ['a\u0000b\u202ec\u2066d\ud800e\u200bf', 'abcdef'],
    ['👩‍👧 José 王小明 محمد', '👩‍👧 José 王小明 محمد'],
    ['{{x}}', '{ {x}}'],
    ['{%{{{', '{ %{ { {'],
  ])('turns %j into %j', (value, expected) => {
    expect(cleanValue(value)).toBe(expected);
  });

  it('gives one short line of well-formed text that opens no Liquid, and cleans no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2 * MAX_VALUE_CHARS }), (value) => {
        const cleaned = cleanValue(value);
        expect(cleaned).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|\{[{%]/u);
        expect(cleaned.length).toBeLessThanOrEqual(2 * MAX_VALUE_CHARS);
        expect(cleanValue(cleaned)).toBe(cleaned.slice(0, MAX_VALUE_CHARS).trim());
      }),
    );
  });
});
