import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** What is made by commands, or is another's. */
const NOT_OURS = /^(?:node_modules|dist|dist-.*|screenshots|\.git|\.cache)$/u;

/** Every file and folder of the repository, by its path from the root. */
export const FILES: readonly string[] = readdirSync(ROOT)
  .filter((name) => !NOT_OURS.test(name))
  .flatMap((name) => [name, ...filesIn(name)]);

function filesIn(folder: string): string[] {
  const entries = path.extname(folder) === '' ? listOf(folder) : [];
  return entries.map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

function listOf(folder: string): string[] {
  try {
    return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // a file without an extension
  }
}

/** A document of the repository: its path from the root, and its text. */
export type Document = { file: string; text: string };

/** Every document that people read. */
export const DOCUMENTS: readonly Document[] = FILES.filter((file) => file.endsWith('.md'))
  .sort()
  .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));

/** A block between fences, and the language that it names. */
export type Block = { language: string; text: string };

export function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gmsu)].map(([, language = '', body = '']) => ({
    language,
    text: body,
  }));
}

/** What stands outside of fences. */
export const proseOf = (text: string): string => text.replace(/^```.*?^```$/gmsu, '');

/** What stands in backticks within a line. */
export function codesOf(text: string): string[] {
  return [...proseOf(text).matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code);
}

/** Where links and pictures lead. */
export function linksOf(text: string): string[] {
  return [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
}

/** The anchors that GitHub gives to the headings of a text. */
export function anchorsOf(text: string): Set<string> {
  const headings = proseOf(text).matchAll(/^#{1,6} (.+)$/gmu);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- ]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
