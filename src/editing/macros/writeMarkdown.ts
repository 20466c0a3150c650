import { readAddress } from '../../templates/readAddress';
import { readInlines, type Inline } from '../../templates/readInlines';
import { escapeMarkdown, type Care } from './escapeMarkdown';
import type { Line, Run } from './HtmlLines';
import { liquidTokens, plainLiquid } from './liquidTokens';

export type WrittenLines = {
  template: string;
  /** Addresses of links that lead nowhere that we let in, as often as they occur; their words stay. */
  lostLinks: Map<string, number>;
};

/** Markdown's time grows with the square of its signs; no line for people has that many. */
const SIGNS = /[*_[\\]/gu;
const MAX_TRIED_SIGNS = 400;

/** Stands for Liquid while markup is tried out: words, and an address where there has to be one. */
const LIQUID_SAMPLE = 'https://x';

/** Writes lines as the light Markdown of templates. Every word of them is in it. */
export function writeMarkdown(lines: readonly Line[]): WrittenLines {
  const lostLinks = new Map<string, number>();
  const written = lines.map(({ mark, runs }) => {
    const words = writeRuns(
      joinLiquid(runs).map((run) => ({ ...run, href: readHref(run.href, lostLinks) })),
      lostLinks,
    );
    if (words === '') return '';
    if (mark === 'none') return words;
    return mark === 'bullet' ? `- ${words}` : `${mark}. ${words}`;
  });
  const template = written
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return { template, lostLinks };
}

/** Markup inside of Liquid, `{{ ticket.<b>id</b> }}`, is none. */
function joinLiquid(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && isOpen(last.text)) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map((run) => ({ ...run, text: plainLiquid(run.text) }));
}

function isOpen(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('{{'), text.lastIndexOf('{%'));
  return opened >= 0 && !/[}%]\}/u.test(text.slice(opened));
}

function readHref(href: string | null, lost: Map<string, number>): string | null {
  if (href === null) return null;
  const plain = plainLiquid(/^www\./iu.test(href) ? `https://${href}` : href);
  const address = liquidTokens(plain)
    .map(({ kind, text }) =>
      kind === 'words' ? text.replace(/[\s()<>\\*_[\]]/gu, (sign) => percent(sign)) : text,
    )
    .join('');
  if (/^\{\{/u.test(address) || readAddress(withSamples(address)) !== null) return address;
  count(lost, href);
  return null;
}

/** An underscore in an address is none of Markdown's, but it may stand beside a star. */
function percent(sign: string): string {
  return sign === '_' ? sign : encodeURIComponent(sign).replace(/[()*]/gu, hexadecimal);
}

function hexadecimal(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The lightest way of writing that reads as it is meant. */
function writeRuns(runs: readonly Run[], lost: Map<string, number>): string {
  const bare = runs.map((run) => ({ ...run, bold: false, italic: false }));
  const tries: (() => string)[] = [
    () => writeLinks(runs, 'needed'),
    () => writeLinks(runs, 'all'),
    () => writeLinks(bare, 'all'),
  ];
  const meant = withSamples(runs.map(({ text }) => text).join('')).trim();
  for (const write of tries) {
    const source = write().trim();
    if ((source.match(SIGNS)?.length ?? 0) > MAX_TRIED_SIGNS) continue;
    if (said(readInlines(withSamples(source))) === meant) return source;
  }
  for (const { href } of runs) if (href !== null) count(lost, href);
  return escapeMarkdown(runs.map(({ text }) => text).join(''), 'all').trim();
}

function count(lost: Map<string, number>, address: string): void {
  lost.set(address, (lost.get(address) ?? 0) + 1);
}

function writeLinks(runs: readonly Run[], care: Care): string {
  return groupBy(runs, ({ href }) => href)
    .map(({ key: href, runs: group }) => {
      const words = writeBold(group, care);
      return href === null ? words : around('[', words, `](${href})`);
    })
    .join('');
}

function writeBold(runs: readonly Run[], care: Care): string {
  return groupBy(runs, ({ bold }) => bold)
    .map(({ key: bold, runs: group }) => {
      const words = groupBy(group, ({ italic }) => italic)
        .map(({ key: italic, runs: same }) => {
          const text = escapeMarkdown(same.map((run) => run.text).join(''), care);
          return italic ? around('*', text, '*') : text;
        })
        .join('');
      return bold ? around('**', words, '**') : words;
    })
    .join('');
}

/** Signs of markup touch words; what says nothing gets none. */
function around(before: string, words: string, after: string): string {
  const inner = words.trim();
  const saysNothing = liquidTokens(inner).every(
    ({ kind, text }) => kind === 'tag' || text.trim() === '',
  );
  if (saysNothing) return words;
  const start = words.slice(0, words.indexOf(inner));
  return `${start}${before}${inner}${after}${words.slice(start.length + inner.length)}`;
}

function groupBy<K>(runs: readonly Run[], keyOf: (run: Run) => K): { key: K; runs: Run[] }[] {
  const groups: { key: K; runs: Run[] }[] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.runs.push(run);
    else groups.push({ key, runs: [run] });
  }
  return groups;
}

function withSamples(text: string): string {
  return liquidTokens(text)
    .map((token) =>
      token.kind === 'words' ? token.text : token.kind === 'output' ? LIQUID_SAMPLE : '',
    )
    .join('');
}

function said(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'words' ? inline.text : said(inline.inlines)))
    .join('');
}
