/** @jest-environment jsdom */
import fc from 'fast-check';
import { sanitize } from '../../../simulator/editor/sanitize';

const ALLOWED = 'P BR B STRONG I EM UL OL LI A BLOCKQUOTE CODE PRE'.split(' ');

/** What a browser would make of `html`: elements that are not allowed, and attributes other than a harmless link. */
function activeParts(html: string): string[] {
  const elements = new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*');
  return Array.from(elements).flatMap((element) => {
    const attributes = Array.from(element.attributes).filter(
      ({ name, value }) =>
        !(element.tagName === 'A' && name === 'href' && /^(https?:\/\/|mailto:)/i.test(value)),
    );
    return [
      ...(ALLOWED.includes(element.tagName) ? [] : [element.tagName]),
      ...attributes.map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ];
  });
}

const words = fc.constantFrom(
  '',
  'a',
  ' ',
  '&lt;script&gt;',
  '\u0000',
  '"',
  '>',
  '<',
  'javascript:x',
  '\uD800',
  ']]>',
  '-->',
);
const name = fc.constantFrom(
  ...'p br b strong i em ul ol li a blockquote code pre div span table tr td h1 script style svg math iframe img'.split(
    ' ',
  ),
  ...'template noscript textarea title select option form input button object mtext mglyph annotation-xml'.split(
    ' ',
  ),
  ...'foreignObject desc plaintext xmp noembed body html head frameset marquee details'.split(' '),
);
const attribute = fc.constantFrom(
  '',
  ' onclick=x()',
  ' href="javascript:x()"',
  ' href="https://a.example"',
  ' href=" mailto:a@b.example"',
  ' src=x onerror=x()',
  ' style="x:y"',
  ' srcdoc="<script>x()</script>"',
  ' href="data:text/html,x"',
  ' id=x name=y',
  ' xlink:href="javascript:x"',
);
const { markup } = fc.letrec<{ markup: string; element: string }>((tie) => ({
  element: fc
    .tuple(name, attribute, tie('markup'), fc.boolean())
    .map(
      ([tag, attributes, inner, isClosed]) =>
        `<${tag}${attributes}>${inner}${isClosed ? `</${tag}>` : ''}`,
    ),
  markup: fc
    .array(fc.oneof({ maxDepth: 5 }, words, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
}));

describe('sanitize', () => {
  it.each([
    [
      'keeps paragraphs, marks, lists, quotes and code',
      '<p>a <b>b</b> <em>c</em></p><ul><li>d</li></ul><blockquote>e</blockquote><pre>f</pre>',
      '<p>a <b>b</b> <em>c</em></p><ul><li>d</li></ul><blockquote>e</blockquote><pre>f</pre>',
    ],
    [
      'keeps links to the web and to mail',
      '<p><a href="https://a.example" onclick="x()">a</a></p>',
      '<p><a href="https://a.example">a</a></p>',
    ],
    ['unwraps other links', '<p><a href="javascript:x()">a</a></p>', '<p>a</p>'],
    [
      'drops scripts and styles with what is in them',
      '<p>a<script>x()</script></p><style>p{}</style>',
      '<p>a</p>',
    ],
    ['unwraps what it does not know', '<p><span class="x">a</span><u>b</u></p>', '<p>ab</p>'],
    ['makes paragraphs of lines', '<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
    ['gives loose words a paragraph', 'a <b>b</b>', '<p>a <b>b</b></p>'],
    [
      'keeps the words of a table apart',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      '<p>a</p><p>b</p>',
    ],
    ['has nothing to say of nothing', '<p><br></p>', ''],
  ])('%s', (_, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });

  it('lets no active markup through', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(activeParts(sanitize(html))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const once = sanitize(html);
        expect(sanitize(once)).toBe(once);
      }),
    );
  });

  it('keeps the words of what is nested too deep', () => {
    expect(sanitize(`${'<div><blockquote>'.repeat(250)}deep`)).toContain('deep');
  });
});
