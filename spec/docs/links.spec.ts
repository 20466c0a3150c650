import { existsSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, codesOf, DOCUMENTS, FILES, linksOf, ROOT } from './documents';

/** Where commands put what they make; nothing of it is in the repository. */
const MADE = /^(?:dist|dist-simulator|screenshots)(?:\/|$)/u;

/** What begins like this is meant as a path of the repository. */
const FOLDERS = new Set(
  FILES.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''),
);

const isOutside = (target: string): boolean => /^(?:https?|mailto):/u.test(target);

/** What a link of a document leads to, and is not there; `null` where all is well. */
function brokenLink(file: string, target: string): string | null {
  if (isOutside(target)) return null;
  const [to = '', anchor] = target.split('#');
  const found = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
  if (!existsSync(path.join(ROOT, found))) return `${file}: ${target}`;
  if (anchor === undefined) return null;
  const document = DOCUMENTS.find((one) => one.file === found);
  return document && anchorsOf(document.text).has(anchor) ? null : `${file}: ${target}`;
}

/** Whether words in backticks are meant as a path of the repository. */
function isPath(code: string): boolean {
  if (!/^[\w.@*-]+(?:\/[\w.@*-]+)*\/?$/u.test(code)) return false;
  const [first = ''] = code.split('/');
  if (code.includes('/')) return FOLDERS.has(first);
  return /\.(?:md|cjs|mjs|js|ts|tsx)$/u.test(code) && !code.startsWith('.');
}

/** From the root, from `src`, beside the document; a bare name anywhere, and a path without its extension. */
function isThere(code: string, file: string): boolean {
  const path_ = code.replace(/\/$/u, '');
  if (!path_.includes('/')) return FILES.some((one) => path.posix.basename(one) === path_);
  const places = ['.', 'src', path.posix.dirname(file)].map((place) =>
    path.posix.join(place, path_),
  );
  return places.some((place) => FILES.some((one) => toPattern(place).test(one)));
}

const toPattern = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.+]/gu, '\\$&').replaceAll('*', '[^/]*')}(?:\\.\\w+)?$`, 'u');

describe('The documents', () => {
  it('link to what is there, pictures and headings included', () => {
    const broken = DOCUMENTS.flatMap(({ file, text }) =>
      linksOf(text).map((target) => brokenLink(file, target)),
    );
    expect(broken.filter((one) => one !== null)).toEqual([]);
  });

  it('name no file or folder that is not there', () => {
    const gone = DOCUMENTS.flatMap(({ file, text }) =>
      codesOf(text)
        .filter((code) => isPath(code) && !MADE.test(code) && !isThere(code, file))
        .map((code) => `${file}: ${code}`),
    );
    expect(gone).toEqual([]);
  });

  it('are all reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const file of reached) {
      const text = DOCUMENTS.find((one) => one.file === file)?.text ?? '';
      for (const target of linksOf(text).filter((one) => !isOutside(one))) {
        const [to = ''] = target.split('#');
        if (to.endsWith('.md')) reached.add(path.posix.join(path.posix.dirname(file), to));
      }
    }
    expect(DOCUMENTS.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
  });
});
