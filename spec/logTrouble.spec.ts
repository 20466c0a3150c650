import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { logTrouble } from '../src/logTrouble';

const SECRET = 'Dear Amelia\n    at the bakery:1:2';

/** What the console is given after the sentence. */
function logged(error: unknown): unknown {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  logTrouble('it broke.', error);
  const [what, told] = warn.mock.lastCall ?? [];
  expect(what).toBe('Attune: it broke.');
  warn.mockRestore();
  return told;
}

function parsing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

describe('logTrouble', () => {
  it('tells the kind and the place of an error, and not what it says', () => {
    const told = logged(new TypeError(SECRET));
    expect(told).toMatch(/^TypeError[^]*logTrouble\.spec/);
    expect(told).not.toMatch(/Amelia|bakery/);
  });

  it('does not quote what could not be parsed', () => {
    const error = parsing('Amelia is worn out');
    expect(String(error)).toContain('Amelia');
    expect(logged(error)).toMatch(/^SyntaxError/);
    expect(logged(error)).not.toContain('Amelia');
  });

  it('bears errors without message or stack', () => {
    expect(logged(new RangeError())).toMatch(/^RangeError/);
    expect(logged(Object.assign(new Error('x'), { stack: undefined }))).toBe('Error');
    expect(logged(Object.assign(new Error('x'), { stack: 'f@a.js:1:2' }))).toBe('Error f@a.js:1:2');
  });

  it('tells what is no error as it is', () => {
    expect(logged(null)).toBeNull();
    expect(logged('GET /api/v2/users/me.json was answered with 503.')).toContain('503');
  });

  it('is the only place that writes to the console', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    const writing = files.filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /\bconsole\b\W*\w+\(/.test(readFileSync(path.join('src', file), 'utf8')),
    );
    expect(writing).toEqual(['logTrouble.ts']);
  });
});
