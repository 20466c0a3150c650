import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf, codesOf, DOCUMENTS, ROOT } from './documents';
import { LISTED, QUICK, RUN } from './knownCommands';

const manifest: unknown = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const scripts = new Map(Object.entries(partOf(manifest, 'scripts')));
const included = partOf(
  JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')),
  'include',
);

function partOf(whole: unknown, name: string): object {
  const part: unknown =
    typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;
  if (typeof part !== 'object' || part === null) throw new Error(`There is no ${name}.`);
  return part;
}

const isShell = (language: string): boolean => /^(?:sh|bash|shell|console)$/u.test(language);

/** What a line in backticks has to begin with to be a command. */
const COMMAND = /^(?:[A-Z_]+=\S+ )*(?:npm|npx|node|zcli|bash|git|curl)(?: |$)/u;

type Told = { file: string; command: string };

/** Every command of a text; `a && b` are two. What is piped stays one. */
function commandsOf(text: string): string[] {
  const lines = blocksOf(text)
    .filter(({ language }) => isShell(language))
    .flatMap((block) => block.text.replaceAll('\\\n', ' ').split('\n'));
  const inline = codesOf(text).filter((code) => COMMAND.test(code));
  return [...lines, ...inline]
    .map((line) => line.replace(/(?:^| )#.*$/u, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.startsWith('echo ') ? [line] : line.split(' && ')));
}

const told: Told[] = DOCUMENTS.flatMap(({ file, text }) =>
  commandsOf(text).map((command) => ({ file, command })),
);

/** What is run: a command, and the answer that the document shows right after it. */
const shown = DOCUMENTS.flatMap(({ file, text }) => {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, at) => {
    const answer = blocks[at + 1];
    return isShell(block.language) && RUN.test(block.text.trim())
      ? [{ file, command: block.text.trim(), answer: answer?.language === 'json' ? answer : null }]
      : [];
  });
});

const isKnown = (command: string): boolean =>
  RUN.test(command) ||
  QUICK.includes(command) ||
  LISTED.some((listed) => listed.command === command);

function run(command: string) {
  return spawnSync('bash', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
}

describe('The commands of the documents', () => {
  it('are all known: run here, or listed with the reason why not', () => {
    expect(told.filter(({ command }) => !isKnown(command))).toEqual([]);
  });

  it('are not listed in vain', () => {
    const used = new Set(told.map(({ command }) => command));
    expect(LISTED.filter(({ command }) => !used.has(command))).toEqual([]);
  });

  it('name scripts and files that are there and have their types checked', () => {
    expect(told.flatMap(({ command }) => missingIn(command))).toEqual([]);
  });

  it('name every script of the package', () => {
    const words = told.flatMap(({ command }) => /^(?:\S+=\S+ )*npm .*$/u.exec(command) ?? []);
    const named = new Set(words.flatMap((line) => scriptOf(line) ?? []));
    expect([...scripts.keys()].filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(shown)('answer as $file shows: $command', ({ command, answer }) => {
    expect(answer).not.toBeNull();
    const { status, stdout, stderr } = run(command);
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    expect(differences(JSON.parse(answer?.text ?? ''), JSON.parse(stdout), '')).toEqual([]);
  });

  it.each(QUICK)('go well: %s', (command) => {
    const { status, stdout } = run(command);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage:');
  });

  it('are shown with an answer at least three times', () => {
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });
});

/** The npm script that a command runs; `null` where it runs none. */
function scriptOf(command: string): string | null {
  const plain = command.replace(/^.*\| (?=npm )/u, '').replace(/^(?:\S+=\S+ )+/u, '');
  const [, own] = /^npm run (?:--silent )?([\w-]+)/u.exec(plain) ?? [];
  const [, short] = /^npm (start|test)\b/u.exec(plain) ?? [];
  return own ?? short ?? null;
}

/** What a command would stumble over: a script, a file, or a file of a script that is not there. */
function missingIn(command: string): string[] {
  const script = scriptOf(command);
  const line = script === null ? command : scripts.get(script);
  if (typeof line !== 'string') return [`${command}: there is no script ${script}`];
  const files = [...line.matchAll(/\btsx ([\w./-]+\.ts)/gu)].map(([, file = '']) => file);
  const called = [...line.matchAll(/npm run --silent [\w-]+/gu)].map(([other]) => other);
  return [
    ...files.filter((file) => !isChecked(file)).map((file) => `${command}: ${file}`),
    ...(script === null ? [] : called.flatMap(missingIn)),
  ];
}

/** Whether a file is there, and among what `npm run types` checks. */
function isChecked(file: string): boolean {
  const [folder = ''] = file.split('/');
  return Object.values(included).includes(folder) && existsSync(path.join(ROOT, file));
}

/**
 * Where an answer differs from the one shown. In what is shown, "…" stands for what is left out: the rest of a list,
 * the rest of a text. Numbers are shown with three digits.
 */
function differences(shown: unknown, real: unknown, place: string): string[] {
  if (typeof shown === 'number' && typeof real === 'number') {
    return Math.abs(shown - real) <= 0.0005 ? [] : [`${place}: ${shown} is ${real}`];
  }
  if (typeof shown === 'string' && typeof real === 'string' && shown.endsWith('…')) {
    return real.startsWith(shown.slice(0, -1)) ? [] : [`${place}: ${shown} is ${real}`];
  }
  if (Array.isArray(shown) && Array.isArray(real)) {
    const isCut = shown.at(-1) === '…';
    const seen = isCut ? shown.slice(0, -1) : shown;
    const count = isCut ? seen.length < real.length : seen.length === real.length;
    return [
      ...(count ? [] : [`${place}: ${seen.length} of ${real.length}`]),
      ...seen.flatMap((one, at) => differences(one, real[at], `${place}/${at}`)),
    ];
  }
  if (isObject(shown) && isObject(real)) {
    const keys = new Set([...Object.keys(shown), ...Object.keys(real)]);
    return [...keys].flatMap((key) =>
      differences(Reflect.get(shown, key), Reflect.get(real, key), `${place}/${key}`),
    );
  }
  return shown === real ? [] : [`${place}: ${String(shown)} is ${String(real)}`];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
