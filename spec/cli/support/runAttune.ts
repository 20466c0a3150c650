import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

export type Run = { status: number | null; out: string; complaint: string };

/** Runs the real command as a user would, with `input` on its standard input. */
export function runAttune(input: string | Buffer, ...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, join(ROOT, 'cli/attune.ts'), ...args], {
      cwd: ROOT,
    });
    let out = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, complaint }));
    child.stdin.end(input);
  });
}

export function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The lines of the output, read. */
export function answersOf<T = Record<string, unknown>>({ out }: Run): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
