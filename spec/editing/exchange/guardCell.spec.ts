import fc from 'fast-check';
import { guardCell, unguardCell } from '../../../src/editing/exchange/guardCell';
import { writeCsv } from '../../../src/editing/exchange/writeCsv';
import { anEntry } from '../../suggestions/anEntry';

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

  it('stands before the cells of a file', () => {
    const title = '=HYPERLINK("https://evil.example","click")';
    const file = writeCsv([
      { entry: anEntry('a', { title }), status: 'active', position: 1, origin: null },
    ]);
    expect(file).toContain(`a,"'=HYPERLINK(""https://evil.example"",""click"")",active`);
    expect(file.startsWith('\ufeffkey,title,status,')).toBe(true);
  });
});
