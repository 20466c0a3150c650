import fc from 'fast-check';
import { findSegments } from '../../src/conversation/findSegments';
import { htmlToText } from '../../src/conversation/htmlToText';
import { saidText } from '../../src/conversation/saidText';

/** The lines that were said, of a message in HTML. */
function said(html: string): string[] {
  const text = htmlToText(html);
  return saidText(text, findSegments(text))
    .split('\n')
    .filter((line) => line.trim() !== '');
}

describe('htmlToText', () => {
  it.each([
    ['paragraphs', '<p>Hello <b>you</b>,</p><p>it is broken</p>', 'Hello you,\n\nit is broken'],
    ['line breaks', 'one<br>two<br/><br>three', 'one\ntwo\n\nthree'],
    ['blocks', '<div>one</div><div>two</div>three', 'one\ntwo\nthree'],
    ['empty blocks', '<div>one</div><div><br></div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['white space', '<p>  one\n   two\t three </p>', 'one two three'],
    ['lists', '<ul><li>one</li><li>two<ul><li>deep</li></ul></li></ul>', '- one\n- two\n  - deep'],
    ['numbered lists', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    [
      'tables',
      '<table><tr><th>Order</th><th>State</th></tr><tr><td>12</td><td>lost</td></tr></table>',
      'Order\tState\n12\tlost',
    ],
    ['headings', '<h1>Hi</h1>there', 'Hi\n\nthere'],
    ['entities', 'A&amp;B &lt;3 &euro;5 &#128512; &nbsp;x', 'A&B <3 €5 😀 x'],
    ['links', 'see <a href="https://x.test">my order</a>', 'see my order'],
    ['emoji images', 'ok <img alt="😀" src="x.png">', 'ok 😀'],
    ['images', 'ok <img src="x.png"><img alt="image001.png">', 'ok'],
    ['scripts and styles', '<style>p{}</style><script>alert("x")</script><title>t</title>ok', 'ok'],
    ['comments', 'a<!-- b --><!--[if mso]>c<![endif]-->d', 'ad'],
    ['hidden parts', '<div style="display: none">preview</div><span hidden>x</span>ok', 'ok'],
    ['characters without width', 'o\u200bk\ufeff\u00ad', 'ok'],
    ['fillers of newsletters', 'ok&zwnj;&nbsp;&zwnj;&nbsp;', 'ok'],
    ['joined emoji', '👩‍💻', '👩‍💻'],
    ['inline code', 'run <code>npm i</code> now', 'run `npm i` now'],
    ['code', '<p>see</p><pre>  a\n\n  b</pre><p>bad</p>', 'see\n\n```\n  a\n\n  b\n```\n\nbad'],
    ['a message that is all pre', '<pre>I am\nfurious</pre>', 'I am\nfurious'],
    ['text that is no markup', 'a < b and b > c', 'a < b and b > c'],
    ['broken markup', '</p></div>te<b>x<i>t</b></blockquote> more<', 'text more<'],
    ['nothing', '', ''],
  ])('reads %s', (_name, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('marks quotes by their depth', () => {
    expect(htmlToText('no<blockquote>one<blockquote>two</blockquote></blockquote>yes')).toBe(
      'no\n\n> one\n>\n>> two\n>\nyes',
    );
  });

  it('keeps a fence within code from ending it', () => {
    expect(said('<p>x</p><pre>a\n```\nb</pre><p>y</p>')).toEqual(['x', 'y']);
  });

  it.each([
    [
      'Gmail',
      '<div>Still no!</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Lörem ipsum 5. Mai:<br></div><blockquote class="gmail_quote">Hello<br><br>there</blockquote></div>',
    ],
    [
      'Outlook',
      '<div>Still no!</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Anna</div><div>Hello there</div>',
    ],
    [
      'Outlook on the desktop',
      '<p>Still no!</p><div><p><b>From:</b> A<br><b>Sent:</b> Mon<br><b>To:</b> B<br><b>Subject:</b> RE: x</p></div><p>Hello</p>',
    ],
    [
      'Yahoo',
      '<div>Still no!</div><div class="yahoo_quoted"><div>On Monday, Anna wrote:</div>Hello</div>',
    ],
    [
      'Apple Mail',
      '<div>Still no!</div><blockquote type="cite"><div>On 5 May 2024, Anna wrote:</div>Hello</blockquote>',
    ],
    [
      'Thunderbird',
      '<p>Still no!</p><div class="moz-cite-prefix">Am 5.5. skribis Anna:<br></div><blockquote type="cite">Hello</blockquote>',
    ],
    [
      'a signature of Gmail',
      '<div>Still no!</div><div class="gmail_signature"><div>Bob</div><div>CEO of it all</div></div>',
    ],
  ])('lets what was said be told from the rest: %s', (_name, html) => {
    expect(said(html)).toEqual(['Still no!']);
  });

  it('hears an answer between the quotes of Gmail', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On 5 May 2024 Anna wrote:</div><blockquote>Did it come?</blockquote><div>It did not.</div><blockquote>Bye</blockquote></div>';
    expect(said(html)).toEqual(['It did not.']);
  });

  const tags = fc.constantFrom(
    '<div>',
    '</div>',
    '<p class="a">',
    '</p>',
    '<br>',
    '<b>',
    '</b>',
    '<blockquote>',
    '</blockquote>',
    '<ul>',
    '<li>',
    '</ul>',
    '<pre>',
    '</pre>',
    '<table>',
    '<tr>',
    '<td>',
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<img alt="x">',
    '<a href="y">',
    '</a>',
    '<code>',
    '</code>',
    '<!-- c -->',
    '<textarea>',
    '</textarea>',
    '<svg>',
    '</svg>',
  );
  const words = fc.constantFrom('one', ' ', '\n', 'two words', '😀', '\u00a0', 'é');

  it('leaves no tag of any soup, and gives the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, words), { maxLength: 60 }), (soup) => {
        const text = htmlToText(soup.join(''));
        expect(text).not.toMatch(/<\/?[a-z]|<!--/i);
        expect(htmlToText(soup.join(''))).toBe(text);
      }),
    );
  });

  it('loses no word of plain paragraphs', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 })), (paragraphs) => {
        const html = paragraphs.map((each) => `<p>${each.join(' <i>')}</p>`).join('');
        expect(htmlToText(html).split(/\s+/).filter(Boolean)).toEqual(paragraphs.flat());
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => typeof htmlToText(html) === 'string'),
    );
  });

  it.each([
    '<div>',
    '<blockquote>a',
    '<',
    '&',
    '<a b="',
    '<!--',
    '</p>',
    '<ul><li>x',
    '<table><tr><td>',
    'a<b>',
    '<pre>',
    '\u200c ',
  ])('reads 100,000 characters of %j', (unit) => {
    expect(typeof htmlToText(unit.repeat(Math.ceil(100_000 / unit.length)))).toBe('string');
  });
});
