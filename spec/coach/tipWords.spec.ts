import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../translations/en.json';

const COACH = join(__dirname, '../../src/coach');

/** The names of all tips, as the rules and their tables of phrases write them. */
function ruleNames(): Set<string> {
  const files = ['', 'rules', 'phrases'].flatMap((folder) =>
    readdirSync(join(COACH, folder))
      .filter((file) => /\.(?:ts|json)$/u.test(file))
      .map((file) => readFileSync(join(COACH, folder, file), 'utf8')),
  );
  const names = new Set([
    'too-long-email',
    'too-long-messaging',
    'acknowledge',
    'acknowledge-sad',
    'name-overused',
    'flippant',
    'cheerful',
  ]);
  for (const file of files)
    for (const [, name = ''] of file.matchAll(/"?rule"?: ['"]([a-z-]+)['"]/gu)) names.add(name);
  return names;
}

describe('the words of the tips', () => {
  it('are there for every tip, and for no other', () => {
    expect(Object.keys(en.coach.tip).sort()).toEqual([...ruleNames()].sort());
  });

  it('are one sentence or two, without an exclamation mark', () => {
    for (const text of Object.values(en.coach.tip)) {
      expect(text.length).toBeLessThanOrEqual(110);
      expect(text).not.toContain('!');
    }
  });
});
