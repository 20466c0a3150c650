import type { OpenedPackage } from './OpenedPackage';
import type { Place } from './readScript';
import type { Finding, Rule } from './Rule';

const eachPlace =
  (what: 'evals' | 'loads', complaint: string) =>
  (opened: OpenedPackage): Finding[] =>
    opened.assets('js').flatMap((file) => {
      const script = opened.script(file);
      const places: Place[] = script.kind === 'read' ? script[what] : [];
      return places.map(({ line, column, excerpt }) => ({
        message: `${file}:${line}:${column} ${complaint}: ${excerpt}`,
        file,
      }));
    });

/** One finding for each different thing that a pattern finds in a file. */
const eachMatch =
  (extensions: string[], pattern: RegExp, say: (match: string) => string) =>
  (opened: OpenedPackage): Finding[] =>
    opened.assets(...extensions).flatMap((file) => {
      const matches = new Set([...opened.text(file).matchAll(pattern)].map(([match]) => match));
      return [...matches].map((match) => ({ message: `${file} ${say(match)}`, file }));
    });

/** What the code of a package must not do, and what Zendesk's validator remarks on. */
export const scriptRules: Rule[] = [
  {
    name: 'script-syntax',
    severity: 'error',
    find: (opened) =>
      opened.assets('js').flatMap((file) => {
        const script = opened.script(file);
        return script.kind === 'unreadable'
          ? [{ message: `${file} is no script that a page can load: ${script.message}`, file }]
          : [];
      }),
  },
  {
    name: 'script-eval',
    severity: 'error',
    find: eachPlace('evals', 'runs a text as code, which the Content-Security-Policy forbids'),
  },
  {
    name: 'script-loads',
    severity: 'error',
    find: eachPlace('loads', "loads from another server than the package's and Zendesk's SDK"),
  },
  {
    name: 'source-maps',
    severity: 'error',
    find: (opened) => [
      ...opened.assets('map').map((file) => ({ message: `${file} is a source map.`, file })),
      ...opened
        .assets('js', 'css')
        .filter((file) => sourceMapComment.test(opened.text(file)))
        .map((file) => ({ message: `${file} names a source map.`, file })),
    ],
  },
  {
    // Zendesk's validator remarks on every http:// in pages and scripts, also on mere names of namespaces.
    name: 'insecure-http',
    severity: 'warning',
    find: eachMatch(
      ['js', 'html', 'htm'],
      /http:\/\/[\w.\-:/%?=&#]*/gi,
      (address) => `says ${address}, an address without encryption.`,
    ),
  },
  {
    // Zendesk's validator remarks on these words; a reviewer may ask about them.
    name: 'possible-secret',
    severity: 'warning',
    find: eachMatch(
      ['html', 'htm', 'xml', 'js', 'json'],
      /password|secret|api_key|auth_key|\btoken(?=\s*[:=]\s*["']?\w{4})/gi,
      (word) => `says "${word}", which sounds like a secret.`,
    ),
  },
];

/** At the start of a line in a script, anywhere in a style sheet: libraries hold the words in their texts. */
const sourceMapComment =
  /^[ \t]*\/\/[#@][ \t]*sourceMappingURL=|\/\*[#@][ \t]*sourceMappingURL=[^*\n]*\*\/\s*$/m;
