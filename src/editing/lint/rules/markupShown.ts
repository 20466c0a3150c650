import { findMatches } from '../findMatches';
import type { LintRule } from '../LintRule';

/** Tags, entities, headings, images and code: templates know bold, italic, lists and links only. */
const MARKUP =
  /<a\s[^<>\n]{0,300}href=["']?[^"'<>\s]{1,500}["']?[^<>\n]{0,300}>[^<>\n]{1,200}<\/a>|<\/?(?:p|br|b|strong|i|em|u|s|a|ul|ol|li|div|span|h[1-6]|font|img|table|tr|td|hr|blockquote|center|small|sup|sub)(?:\s[^<>\n]{0,300})?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d{2,5});|^#{1,6} (?=\S)|^```|(?<![\p{L}\p{N}])!\[[^\]\n]{0,200}\]\(/gimu;

const INSTEAD: readonly { markup: RegExp; text: string }[] = [
  { markup: /^<a\s.*?href=["']?([^"'<>\s]+).*?>([^<>]+)<\/a>$/iu, text: '[$2]($1)' },
  { markup: /^<li>$/iu, text: '- ' },
  { markup: /^<\/li>$|^<\/[uo]l>$/iu, text: '\n' },
  { markup: /^<\/?(?:b|strong)>$/iu, text: '**' },
  { markup: /^<\/?(?:i|em)>$/iu, text: '*' },
  { markup: /^<br\s?\/?>$/iu, text: '\n' },
  {
    markup: /^<(?:p|div|span|ul|ol)(?:\s[^<>]{0,300})?>$|^<\/(?:span|u)>$|^<u>$|^#{1,6} $/iu,
    text: '',
  },
  { markup: /^<\/(?:p|div)>$/iu, text: '\n\n' },
  { markup: /^&nbsp;$/iu, text: ' ' },
  { markup: /^&amp;$/iu, text: '&' },
  { markup: /^&lt;$/iu, text: '<' },
  { markup: /^&gt;$/iu, text: '>' },
  { markup: /^&quot;$/iu, text: '"' },
];

/** Markup that customers would read as signs. */
export const markupShown: LintRule = {
  code: 'markup-shown',
  severity: 'warning',
  languages: 'any',
  source: 'DESIGN.md, decision 16: light Markdown; everything else is escaped and shown',
  fires: [
    { template: 'I will <b>surely</b> see to it.', fixed: 'I will **surely** see to it.' },
    { template: 'Yes.<br>I will.', fixed: 'Yes.\nI will.' },
    {
      template: '<p>See <a href="https://larkfield.test/x">this</a>.</p>',
      fixed: 'See [this](https://larkfield.test/x).\n\n',
    },
    '# Your order\n\nIt is on its way.',
    'This &amp; that.',
  ],
  silent: ['It is **important** that 3 < 5.', 'Order #12 & co.', '- one\n- two'],
  find: (read) => {
    const found = findMatches(read, MARKUP, ([markup], start, end) => {
      const instead = INSTEAD.find((one) => one.markup.test(markup));
      if (instead === undefined) return {};
      // What an output stands for in the literal words is written out again.
      const written = read.template.slice(start, end);
      return { changes: [{ start, end, text: written.replace(instead.markup, instead.text) }] };
    });
    // One click cleans it all: a tag that was opened must be closed.
    const all = found.flatMap(({ changes = [] }) => changes);
    return found.map((one) => (one.changes === undefined ? one : { ...one, changes: all }));
  },
};
