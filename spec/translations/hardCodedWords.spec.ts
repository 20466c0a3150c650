import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Lints code as if it stood in a component, with the project's own rules; the numbers of the lines with words. */
function linesWithWords(code: string): number[] {
  const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [eslint, '--stdin', '--stdin-filename', 'src/ui/Trouble.tsx', '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    input: code,
    encoding: 'utf8',
  });
  const [result] = JSON.parse(stdout) as { messages: { line: number; message: string }[] }[];
  return (result?.messages ?? [])
    .filter(({ message }) => message.includes('translations/'))
    .map(({ line }) => line);
}

describe('A component', () => {
  jest.setTimeout(120_000);

  it('has no words of its own: the lint says so', () => {
    const bad = [
      '<p>Hello</p>',
      '<p>こんにちは</p>',
      '<button title="Close" />',
      '<button aria-label="Close" />',
      '<input placeholder="Your name" />',
      "<p>{'Try again'}</p>",
      "<p>{done ? 'Done' : null}</p>",
    ];
    const good = [
      '<p>{say(done)}</p>',
      '<p className="before" id="heading" />',
      '<p> · </p>',
      '<button type="button" aria-live="polite" />',
    ];
    const code = [
      'declare const say: (key: unknown) => string;',
      'declare const done: boolean;',
      'export const parts = [',
      ...[...bad, ...good].map((line) => `${line},`),
      '];',
    ];
    expect(linesWithWords(code.join('\n'))).toEqual(bad.map((_, index) => index + 4));
  });
});
