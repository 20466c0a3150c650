import fc from 'fast-check';
import { guardCell, unguardCell } from '../../../src/editing/exchange/guardCell';
import { writeCsv } from '../../../src/editing/exchange/writeCsv';
import { anEntry } from '../../support/anEntry';

describe('guardCell', () => {
  it('lets no cell begin as a formula does', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', "'=", '', "'");
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (sign, rest) => {
        const guarded = guardCell(sign + rest);
        expect(guarded).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
        expect(unguardCell(guarded)).toBe(sign + rest);
      }),
    );
  });

  it('lets none begin where a program parts the cells by another sign', () => {
    const start = fc.constantFrom(
      ';=',
      ',@',
      '\n=',
      '\t＝',
      ';"=',
      '; =',
      ";'=",
      '',
      ';-a|b!',
      '\n+F(',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), start), { maxLength: 4 }),
        fc.string(),
        (parts, rest) => {
          const cell = parts.flat().join('') + rest;
          const guarded = guardCell(cell);
          expect(guarded).not.toMatch(/[;,\t\r\n][ "]*[=@＝＠]/u);
          expect(guarded).not.toMatch(/[;,\t\r\n][ "]*[-+][^]*(?:\||\w\()/u);
          expect(unguardCell(guarded)).toBe(cell);
        },
      ),
    );
  });

  it('leaves lists and sums in prose alone', () => {
    for (const prose of [
      'Hi,\n\n- one (of two)\n- two',
      'Rated 3, -1 is new',
      'a; b = c, d@e.example',
    ]) {
      expect(guardCell(prose)).toBe(prose);
    }
  });

  it('stands before the cells of a file', () => {
    const title = '=HYPERLINK("https://evil.example","click")';
    const file = writeCsv([
      { entry: anEntry('a', { title }), status: 'active', position: 1, origin: null },
    ]);
    expect(file).toContain(`a,"'=HYPERLINK(""https://evil.example"",""click"")",active`);
    expect(file.startsWith('\ufeffkey,title,status,')).toBe(true);
  });
});
