import { nearestWord } from '../../../src/editing/lint/nearestWord';

describe('nearestWord', () => {
  it.each([
    ['defualt', 'default'],
    ['fi', 'if'],
    ['upcse', 'upcase'],
    ['endif', null],
    ['json', null],
    ['', null],
  ])('takes "%s" for %s', (written, meant) => {
    expect(nearestWord(written, ['if', 'for', 'default', 'upcase', 'date'])).toBe(meant);
  });
});
