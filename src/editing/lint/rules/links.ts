import { readAddress } from '../../../templates/readAddress';
import { findMatches } from '../findMatches';
import type { Found, LintRule } from '../LintRule';
import { VALUE, type ReadEntry } from '../ReadEntry';

const SOURCE =
  'readAddress.ts: only http, https, mailto and tel become links; customers can open no address of the house';

type Link = { start: number; end: number; address: string; isInline: boolean };

/** `[words](address)`, and addresses that stand by themselves. */
const LINK =
  /\]\(\s{0,3}<?([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)|(?<![\w@.])(?:(?:https?|ftp|file|javascript|data|vbscript):(?:\/\/)?|www\.)[^\s()<>[\]"'`]{1,1000}/giu;

function linksOf(read: ReadEntry): Link[] {
  return findMatches(read, LINK, (match, start) => {
    const isInline = match[1] !== undefined;
    const address = (match[1] ?? match[0]).replace(isInline ? /^$/u : /[.,;:!?]+$/u, '');
    const from = isInline ? start + match[0].lastIndexOf(address) : start;
    return { start: from, end: from + address.length };
  }).map(({ start, end }) => ({
    start,
    end,
    address: read.literal.slice(start, end),
    isInline: read.literal.slice(0, start).trimEnd().endsWith(']('),
  }));
}

function toFound({ start, end }: Link, { template }: ReadEntry): Found {
  return { start, end, values: { words: template.slice(start, Math.min(end, start + 80)) } };
}

/** Leads nowhere, or does something: the customer sees brackets and an address. */
export const unsafeLink: LintRule = {
  code: 'unsafe-link',
  severity: 'warning',
  languages: 'any',
  source: SOURCE,
  fires: [
    '[click](javascript:alert(1))',
    '[here]()',
    {
      template: 'See [our guide](www.larkfield.test/guide).',
      fixed: 'See [our guide](https://www.larkfield.test/guide).',
    },
    'See https://anna:secret@larkfield.test/.',
  ],
  silent: [
    'See [our guide](https://larkfield.test/guide).',
    '[Write](mailto:support@larkfield.test)',
    '[Open]({{ ticket.url }})',
  ],
  find: (read) =>
    linksOf(read)
      .filter(isUnsafe)
      .map((link) => {
        const found = toFound(link, read);
        if (!/^(?:www\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/|$)/iu.test(link.address))
          return found;
        return { ...found, changes: [{ start: link.start, end: link.start, text: 'https://' }] };
      }),
};

function isUnsafe({ address, isInline }: Link): boolean {
  if (address.startsWith(VALUE)) return false;
  // By itself "www.larkfield.test" is words, and mail programs make a link of it.
  if (!isInline && /^www\./iu.test(address)) return false;
  const hasPassword = /^\w{1,10}:\/\/[^/\s]{0,200}@/u.test(address);
  return hasPassword || readAddress(address.replaceAll(VALUE, 'x')) === null;
}

/** http without the s. */
export const plainLink: LintRule = {
  code: 'plain-link',
  severity: 'hint',
  languages: 'any',
  source: 'Browsers warn of pages without TLS; some refuse them',
  fires: [
    { template: 'See http://larkfield.test/guide.', fixed: 'See https://larkfield.test/guide.' },
  ],
  silent: ['See https://larkfield.test/guide.'],
  find: (read) =>
    linksOf(read)
      .filter(({ address }) => /^http:\/\//iu.test(address))
      .map((link) => ({
        ...toFound(link, read),
        changes: [{ start: link.start, end: link.start + 'http'.length, text: 'https' }],
      })),
};

const INTERNAL =
  /^\w{1,10}:\/\/(?:[^/\s]{1,200}\.zendesk\.com\/agent\b|(?:localhost|127\.|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|intranet|wiki\.|jira\.|confluence\.|[^/\s]{1,200}\.(?:local|internal|corp|lan|atlassian\.net)(?:[:/]|$)))/iu;

/** Opens for colleagues only. */
export const internalLink: LintRule = {
  code: 'internal-link',
  severity: 'warning',
  languages: 'any',
  source: SOURCE,
  fires: [
    'See https://larkfield.zendesk.com/agent/tickets/12.',
    'See [it](http://localhost:3000/x).',
  ],
  silent: ['See https://larkfield.zendesk.com/hc/en-us/articles/12.'],
  find: (read) =>
    linksOf(read)
      .filter(({ address }) => INTERNAL.test(address))
      .map((link) => toFound(link, read)),
};

const EXAMPLE =
  /^(?:\w{1,10}:\/\/)?(?:www\.)?(?:example\.(?:com|org|net)|(?:your|my)-?(?:company|domain|site|store|shop|website)\.\w{2,6}|(?:company|domain|website)\.com|link\.here)(?:[/:?#]|$)/iu;

/** An address that was to be replaced by a real one. */
export const exampleLink: LintRule = {
  code: 'example-link',
  severity: 'warning',
  languages: 'any',
  source: 'RFC 2606: example.com belongs to nobody',
  fires: ['See [the guide](https://example.com/guide).', 'See www.yourcompany.com.'],
  silent: ['See https://larkfield.test/example.com.'],
  find: (read) =>
    linksOf(read)
      .filter(({ address }) => EXAMPLE.test(address))
      .map((link) => toFound(link, read)),
};
