import fc from 'fast-check';
import { applyFix } from '../../../src/editing/lint/applyFix';

describe('applyFix', () => {
  it('makes all changes at the places where they were found', () => {
    const changes = [
      { start: 0, end: 5, text: 'Hi' },
      { start: 6, end: 6, text: 'dear ' },
      { start: 11, end: 12, text: '' },
    ];
    expect(applyFix('Hello world!', { changes })).toBe('Hi dear world');
    expect(applyFix('Hello world!', { changes: changes.reverse() })).toBe('Hi dear world');
  });

  it('leaves out what lies outside the text or in the way of another change', () => {
    const changes = [
      { start: 0, end: 2, text: 'x' },
      { start: 1, end: 3, text: 'y' },
      { start: 3, end: 9, text: 'z' },
    ];
    expect(applyFix('abcd', { changes })).toBe('xcd');
  });

  it('never throws, and without changes changes nothing', () => {
    const change = fc.record({ start: fc.integer(), end: fc.integer(), text: fc.string() });
    fc.assert(
      fc.property(fc.string(), fc.array(change), (text, changes) => {
        expect(typeof applyFix(text, { changes })).toBe('string');
        expect(applyFix(text, { changes: [] })).toBe(text);
      }),
    );
  });
});
