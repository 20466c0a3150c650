import { readdirSync } from 'node:fs';
import path from 'node:path';
import { adminWords } from '../../src/words/adminWords';
import { findUsedKeys } from './findUsedKeys';

const root = path.resolve(__dirname, '../..');

describe('The keys of en.json', () => {
  jest.setTimeout(120_000);

  it('are all said somewhere', () => {
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.join(root, 'src', file));
    // What `app` holds, Zendesk reads.
    const keys = Object.keys(adminWords.english.messages).filter((key) => !key.startsWith('app.'));
    const used = findUsedKeys(sources, new Set(keys));
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it('are missed where nobody says them', () => {
    const fixture = path.join(__dirname, 'fixtures/says.ts');
    const keys = new Set([
      'kind.one',
      'kind.two',
      'kind.three',
      'plain',
      'never',
      'open.any',
      'open.a.b',
    ]);
    expect([...findUsedKeys([fixture], keys)].sort()).toEqual([
      'kind.one',
      'kind.two',
      'open.any',
      'plain',
    ]);
  });
});
