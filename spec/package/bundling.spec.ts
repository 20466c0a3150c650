import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { IntlMessageFormat } from 'intl-messageformat';
import * as source from './bundledParts';

/** The built-in replies' tags and filters, and the rest of what `liquidLimits.ts` allows. */
const TEMPLATES = [
  'Hi {{ ticket.requester.first_name | default: "there" | capitalize }}!',
  '{% if ticket.id %}{{ ticket.id | plus: 1 | times: 2 | minus: 1 }}{% else %}none{% endif %}',
  '{% assign words = "b,a,b" | split: "," %}{% for word in words %}{{ word | upcase }} {% endfor %}',
  '{% assign words = "b,a,b" | split: "," | uniq | sort | reverse %}{{ words | join: "-" }}',
  '{% case ticket.id %}{% when "7" %}seven{% else %}other{% endcase %}{% comment %}x{% endcomment %}',
  '{% capture line %}{{ ticket.title | truncatewords: 2 }}{% endcapture %}{{ line | append: "." }}',
  '{% unless ticket.id == "8" %}{{ "2026-11-22" | date: "%d %B %Y" }}{% endunless %}{% raw %}{{ x }}{% endraw %}',
  '{{ ticket.title | slice: 0, 4 | strip | prepend: ">" | replace: "l", "r" | url_encode }}',
  '{% render "file" %}{{ ticket.title | json }}{{ ticket.title | nonsense }}',
  '{% for a in (1..3) %}{% if a == 2 %}{% continue %}{% endif %}{{ a | divided_by: 2.0 | round: 1 }}{% break %}{% endfor %}',
];

const MARKDOWN = [
  '**bold** and *italic* and _italic_ and ***both***',
  'a [link](https://example.com/a_b) and [broken](https://example.com',
  'snake_case stays, \\*escaped\\*, 2 * 3 * 4, **open',
  '![image](https://example.com/a.png) <b>html</b> `code` &amp; <https://example.com>\\',
  '[ref]\n\n[ref]: https://example.com',
  '[a **b** c](https://example.com "title") [x]() []',
];

const HTML = [
  'caf&eacute; &amp; cr&egrave;me &ndash; &euro;5&nbsp;&hellip; &ldquo;so&rdquo; &lt;3 &#128512; &#xe9;',
  '&Ouml;l &szlig; &ccedil; &ntilde; &Scaron; &zcaron; &Alpha;&omega; &rarr; &bull; &trade; &copy;2026',
  'R&D AT&T &notanentity; &not &notin; &para &copy=1 <a href="?a=1&copy=2">x</a> &amp',
  '&excl;&quest;&commat;&num;&lpar;&rpar;&lsqb;&lowbar;&Tab;&NewLine;&apos;&colon;&period;',
];

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-bundling-'));
  let bundled: typeof source;

  beforeAll(() => {
    execFileSync(process.execPath, [path.join(__dirname, 'buildParts.cjs'), folder]);
    const code = readFileSync(path.join(folder, 'parts.js'), 'utf8');
    // A part of micromark makes an element as it loads; nothing here uses it.
    const page = createContext({ document: { createElement: () => ({}) }, console });
    runInContext(`${code}\nglobalThis.found = parts;`, page);
    bundled = (page as { found: typeof source }).found;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves no tag and no filter out that templates may use', () => {
    for (const template of TEMPLATES) {
      const fill = ({ fillTemplate }: typeof source) =>
        plain(
          fillTemplate(template, {
            'ticket.id': '7',
            'ticket.title': 'A late delivery & more',
            'ticket.requester.first_name': 'ann',
          }),
        );
      expect(fill(bundled)).toEqual(fill(source));
    }
  });

  it('reads Markdown alike', () => {
    for (const text of MARKDOWN)
      expect(plain(bundled.readInlines(text))).toEqual(source.readInlines(text));
  });

  it('reads the entities of mails alike', () => {
    for (const html of HTML) expect(bundled.htmlToText(html)).toBe(source.htmlToText(html));
  });

  it('knows the same names', () => {
    for (const name of [
      'GIVEN_NAMES',
      'EITHER_WAY',
      'COMPANY_WORDS',
      'NO_NAMES',
      'ROLE_WORDS',
    ] as const) {
      expect([...bundled[name]].sort()).toEqual([...source[name]].sort());
    }
  });

  it('says the same words, with and without arguments', () => {
    const said = (message: string, Format: typeof IntlMessageFormat, names: string[]) =>
      new Format(message, 'en').format(Object.fromEntries(names.map((name) => [name, 2])));
    const keys = Object.keys(source.englishWords).filter((key) => !/^app\.(?!name)/.test(key));
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) {
      const [ours = '', theirs = ''] = [bundled.englishWords[key], source.englishWords[key]];
      const names = Array.from(theirs.matchAll(/\{\s*(\w+)/g), ([, name = '']) => name);
      expect(said(ours, bundled.IntlMessageFormat, names)).toBe(
        said(theirs, IntlMessageFormat, names),
      );
    }
  });
});

/** Objects of another realm are not equal to ours, however alike. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
