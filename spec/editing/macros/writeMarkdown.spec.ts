import fc from 'fast-check';
import { readMacroHtml } from '../../../src/editing/macros/readMacroHtml';
import { readMacroText } from '../../../src/editing/macros/readMacroText';
import { writeMarkdown } from '../../../src/editing/macros/writeMarkdown';
import { escapeHtml } from '../../../src/templates/escapeHtml';
import { fillTemplate } from '../../../src/templates/fillTemplate';

function templateOf(html: string): string {
  return writeMarkdown(readMacroHtml(html).lines).template;
}

function htmlOf(template: string): string {
  const filled = fillTemplate(template, {
    'ticket.id': '12',
    'ticket.url': 'https://acme.example/12',
  });
  return filled.kind === 'filled' ? filled.html : JSON.stringify(filled.problems);
}

function textOf(template: string): string {
  const filled = fillTemplate(template, {});
  return filled.kind === 'filled' ? filled.text : JSON.stringify(filled.problems);
}

describe('writeMarkdown', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
    ['<p>One</p><p>&nbsp;</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['A <b>bold </b>word, <em>so</em> it is', 'A **bold** word, *so* it is'],
    [
      '<span style="font-weight: 700">Hi</span> <b style="font-weight:normal">you</b>',
      '**Hi** you',
    ],
    ['<a href="https://a.example/x_(1)">here</a>', '[here](https://a.example/x_%281%29)'],
    ['<a href="www.a.example">a</a>', '[a](https://www.a.example)'],
    ['<a href="{{ticket.url}}">the <b>ticket</b></a>', '[the **ticket**]({{ticket.url}})'],
    ['<ul><li>One</li><li><p>Two</p><p>more</p></li></ul><p>End</p>', '- One\n- Two\nmore\n\nEnd'],
    ['<ol><li>One<ul><li>inner</li></ul></li><li>Two</li></ol>', '1. One\n– inner\n2. Two'],
    ['<h2>Steps</h2><p>Go</p>', '**Steps**\n\nGo'],
    ['<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>', 'A | 1\nB | 2'],
    [
      'Hi {{ticket.<b>id</b>}} <i>{{ ticket.id | default: &quot;x&quot; }}</i>',
      'Hi {{ticket.id}} *{{ ticket.id | default: "x" }}*',
    ],
    [
      '{{ticket.requester.first_name&nbsp;| default: ‘there’}}',
      "{{ticket.requester.first_name | default: 'there'}}",
    ],
    ['<b>{% if ticket.id %}</b>A<b>{% endif %}</b>', '{% if ticket.id %}A{% endif %}'],
    [
      '<script>alert(1)</script><style>p{}</style>Hi<img src=x onerror=alert(1)> &lt;b&gt;',
      'Hi <b>',
    ],
    [
      '2 * 3 * 4 = 24, snake_case, _so_ [x](y)',
      '2 \\* 3 \\* 4 = 24, snake_case, \\_so\\_ \\[x](y)',
    ],
    ['<p>unclosed <b>bold<p>next', 'unclosed **bold**\n\n**next**'],
  ])('writes %j', (html, template) => {
    expect(templateOf(html)).toBe(template);
  });

  it('gives HTML again as it was meant', () => {
    const html =
      '<p>See <a href="https://a.example">the <strong>page</strong></a>.</p><ul><li>a*b</li></ul>';
    expect(htmlOf(templateOf(html))).toBe(html);
    expect(htmlOf(templateOf('<a href="{{ticket.url}}">ticket {{ticket.id}}</a>'))).toBe(
      '<p><a href="https://acme.example/12">ticket 12</a></p>',
    );
  });

  it('lets in no address that does something, and says which it left out', () => {
    const { lines, lost } = readMacroHtml(
      '<a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a><img src="x.png"><img alt="😀">',
    );
    const { template, lostLinks } = writeMarkdown(lines);
    expect(template).toBe('a b😀');
    expect([...lostLinks]).toEqual([
      ['javascript:alert(1)', 1],
      ['data:text/html,x', 1],
    ]);
    expect([...lost]).toEqual([['picture', 1]]);
  });

  it('keeps every word, whatever signs stand among them', () => {
    const signs = fc.constantFrom(
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '\\',
      '**',
      '](',
      '`',
      '!',
      '#',
      'a',
      ' b ',
      'é',
      '.',
      '<',
      '&',
      '1.',
      '-',
    );
    const words = fc.array(signs, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    const look = fc.constantFrom('b', 'i', 'span', 'u');
    fc.assert(
      fc.property(fc.array(fc.tuple(look, words), { minLength: 1, maxLength: 5 }), (runs) => {
        const html = runs.map(([tag, text]) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('');
        const plain = `A${runs.map(([, text]) => text).join('')}Z`;
        const expected = plain.replace(/ +/gu, ' ').trim();
        expect(textOf(templateOf(`A${html}Z`))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('takes anything for HTML', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '<p>',
      '</p>',
      '<li>',
      '<ol>',
      '</ol>',
      '<b>',
      '<a href="',
      '"',
      '{{',
      '}}',
      '{%',
      '%}',
      '&',
      '<table><td>',
      'x',
      '\n',
      '<br',
      '</',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          expect(typeof templateOf(parts.join(''))).toBe('string');
        },
      ),
    );
  });
});

describe('readMacroText', () => {
  it('keeps lines and lists, and escapes what would be markup', () => {
    expect(readMacroText('Hi,\r\n\r\n\r\n* one\n• two\n*not bold* {{ a*b }}')).toBe(
      'Hi,\n\n- one\n- two\n\\*not bold\\* {{ a*b }}',
    );
  });

  it('keeps every word', () => {
    const text = fc
      .array(fc.constantFrom('*', '_', '[a](b)', '\\', '**x**', ' ', 'word', '.', '1)'), {
        minLength: 1,
        maxLength: 14,
      })
      .map((parts) => `A${parts.join('')}Z`);
    fc.assert(
      fc.property(text, (plain) => {
        expect(textOf(readMacroText(plain))).toBe(plain.replace(/ +/gu, ' '));
      }),
      { numRuns: 300 },
    );
  });
});
