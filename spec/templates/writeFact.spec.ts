import type { Fact } from '../../src/templates/Fact';
import { writeFact } from '../../src/templates/writeFact';

const date: Fact = { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' };

describe('writeFact', () => {
  it('writes a picked day in the words of the language, in any time zone', () => {
    expect(writeFact(date, '2026-03-04', 'en')).toBe('Wednesday, March 4');
    expect(writeFact(date, '2026-03-04', 'de')).toBe('Mittwoch, 4. März');
    expect(writeFact(date, '2026-03-04', 'es')).toBe('el miércoles 4 de marzo');
  });

  it('leaves words, days that do not exist, and other kinds as they are', () => {
    expect(writeFact(date, 'tomorrow by noon', 'en')).toBe('tomorrow by noon');
    expect(writeFact(date, '2026-02-31', 'en')).toBe('2026-02-31');
    expect(writeFact(date, '2026-99-99', 'en')).toBe('2026-99-99');
    expect(writeFact({ ...date, kind: 'text' }, '2026-03-04', 'en')).toBe('2026-03-04');
  });
});
