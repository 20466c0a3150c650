import fc from 'fast-check';
import type { Fact } from '../../src/templates/Fact';
import type { FilledText } from '../../src/templates/Filled';
import { fillTemplate, type FillOptions } from '../../src/templates/fillTemplate';
import type { TemplateValues } from '../../src/templates/placeholders';
import { readMarkdown } from '../../src/templates/readMarkdown';

const facts: Fact[] = [
  { key: 'page', kind: 'text', label: 'which *page*', example: 'returns' },
  { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' },
];
const TITLE = 'ticket.title';

function fill(template: string, title = 'x', options: FillOptions = {}): FilledText {
  const values: TemplateValues = { [TITLE]: title };
  const filled = fillTemplate(template, values, { facts, ...options });
  if (filled.kind === 'failed') throw new Error(JSON.stringify(filled.problems));
  return filled;
}

/** The tags of the HTML, without addresses. */
function skeleton(html: string): string {
  return html.replace(/ href="[^"]*"/gu, '').replace(/[^<>]*(<[^<>]*>|$)/gu, '$1');
}

/** The HTML's words and nothing else. */
function words(html: string): string {
  return html
    .replace(/<[^<>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('Markdown in a template', () => {
  it('makes bold and italic, and leaves the signs out of the plain text', () => {
    const { text, html, marks } = fill('We **really** mean *this* and __that__, _too_.');
    expect(text).toBe('We really mean this and that, too.');
    expect(html).toBe(
      '<p>We <strong>really</strong> mean <em>this</em> and <strong>that</strong>, <em>too</em>.</p>',
    );
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['bold', 'really'],
      ['italic', 'this'],
      ['bold', 'that'],
      ['italic', 'too'],
    ]);
  });

  it('makes lists, and keeps their signs in the plain text', () => {
    const { text, html } = fill('Please:\n* one\n- **two**\nand more\n\nThen:\n\n1. a\n2) b\n1. c');
    expect(text).toBe('Please:\n- one\n- two\nand more\n\nThen:\n\n1. a\n2. b\n3. c');
    expect(html).toBe(
      '<p>Please:</p><ul><li>one</li><li><strong>two</strong><br>and more</li></ul>' +
        '<p>Then:</p><ol><li>a</li><li>b</li><li>c</li></ol>',
    );
  });

  it('makes one list of the rounds of a loop', () => {
    const { text, html } = fill(
      "{% assign a = 'x,y' | split: ',' %}{% for i in a %}\n  - {{ i }}\n{% endfor %}",
    );
    expect(text).toBe('- x\n\n- y');
    expect(html).toBe('<ul><li>x</li><li>y</li></ul>');
  });

  it('takes a number for an item only where it counts on from 1', () => {
    expect(fill('24. Dezember passt.').html).toBe('<p>24. Dezember passt.</p>');
    expect(fill('1. a\n24. Dezember').html).toBe('<ol><li>a<br>24. Dezember</li></ol>');
    expect(fill('1. a\n\nb\n\n2. c').html).toBe('<ol><li>a</li></ol><p>b</p><p>2. c</p>');
  });

  it('makes links, whose addresses plain text shows behind their words', () => {
    const { text, html, marks } = fill('See [our **page**](https://acme.example/a?b=1&c=2).');
    expect(text).toBe('See our page (https://acme.example/a?b=1&c=2).');
    expect(html).toBe(
      '<p>See <a href="https://acme.example/a?b=1&amp;c=2">our <strong>page</strong></a>.</p>',
    );
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['link', 'our page'],
      ['bold', 'page'],
    ]);
  });

  it('says an address once', () => {
    expect(fill('[acme.example](https://acme.example/)').text).toBe('acme.example');
    expect(fill('[help@acme.example](mailto:help@acme.example)').text).toBe('help@acme.example');
    expect(fill('[](https://acme.example)')).toMatchObject({
      text: 'https://acme.example',
      html: '<p><a href="https://acme.example">https://acme.example</a></p>',
    });
    expect(fill('[Call us](tel:+44207946)')).toMatchObject({
      text: 'Call us (+44207946)',
      html: '<p><a href="tel:+44207946">Call us (+44207946)</a></p>',
    });
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JAVASCRIPT://a%0aalert(1))',
    '[x](data:text/html,a)',
    '[x](//acme.example)',
    '[x](/page)',
    '[x](page)',
    '[x]()',
    '[x](https://)',
    '[x][y]',
    '![x](https://acme.example/x.png)',
    '# One',
    '> One',
    '`code`',
    '~~~',
    '---',
    '- - -',
    '* * *',
    '+ one',
    '<b>one</b>',
    '<https://acme.example>',
    '&amp;',
    '| a | b |',
    '~~x~~',
    '-',
    '1.',
    '2 * 3 * 4',
    'snake_case_name',
    '***',
    'C:\\dir',
  ])('leaves %j as it is', (source) => {
    const { text, html } = fill(source);
    if (source.startsWith('!')) expect(text).toBe('!x (https://acme.example/x.png)');
    else expect(text).toBe(source);
    expect(html.replace(/<a [^>]*>|<\/a>/gu, '')).not.toMatch(/<(?!\/?p>)/u);
  });

  it('lets an author write the signs themselves', () => {
    expect(fill('\\*not bold\\*, \\[not a link\\](https://a.example)').html).toBe(
      '<p>*not bold*, [not a link](https://a.example)</p>',
    );
  });

  describe('with values', () => {
    it.each([
      '**bold**',
      '_a_',
      '[x](https://evil.example)',
      '- item',
      '1. item',
      '\\*',
      '<b>x</b>',
      '&lt;',
      '](https://evil.example)',
      'https://evil.example',
      'a  b',
      '*',
    ])('shows %j as it is', (title) => {
      const shown = title.replace(/ +/gu, ' ');
      expect(fill('{{ ticket.title }}', title).text).toBe(shown);
      expect(words(fill('{{ ticket.title }}', title).html)).toBe(shown);
      expect(skeleton(fill('{{ ticket.title }}', title).html)).toBe('<p></p>');
      expect(fill('**{{ ticket.title }}**!', title).marks).toEqual([
        { kind: 'bold', start: 0, end: shown.length },
      ]);
    });

    it('does not let a value and the words behind it become a list', () => {
      expect(fill('{{ ticket.title }}. Thanks', '1').html).toBe('<p>1. Thanks</p>');
    });

    it('protects what was captured once, and lets filters and conditions see it as it is', () => {
      const template =
        "{% capture x %}*{{ ticket.title }}*{% endcapture %}{{ x | replace: '-', '+' }}" +
        "{% if x == '*a-b*' %} same{% endif %}";
      expect(fill(template, 'a-b').html).toBe('<p>*a+b* same</p>');
    });

    it('lets a value fill one place of an address', () => {
      const href = (address: string, title: string) =>
        /href="([^"]*)"/u.exec(fill(`[x](${address})`, title).html)?.[1];
      expect(href('https://a.example/{{ ticket.title }}', '../b c?d#e@f:g')).toBe(
        'https://a.example/..%2Fb%20c%3Fd%23e%40f%3Ag',
      );
      expect(href('https://a.example{{ ticket.title }}', '@evil.example')).toBeUndefined();
      expect(href('https://a.example{{ ticket.title }}/', '.evil.example')).toBeUndefined();
      expect(href('https://a.example:{{ ticket.title }}/', '8080')).toBe('https://a.example:8080/');
      expect(href('https://{{ ticket.title }}.a.example/', 'b')).toBe('https://b.a.example/');
      expect(href('https://a.example/?q={{ ticket.title | url_encode }}', 'b&c')).toBe(
        'https://a.example/?q=b%26c',
      );
      expect(href('mailto:{{ ticket.title }}', 'a@b.example')).toBe('mailto:a@b.example');
      expect(href('{{ ticket.title }}', 'https://b.example/x?y"z')).toBe(
        'https://b.example/x?y%22z',
      );
      expect(href('{{ ticket.title }}', 'javascript:alert(1)')).toBeUndefined();
      expect(href('java{{ ticket.title }}', 'script:alert(1)')).toBeUndefined();
      expect(href('{{ ticket.title }}', 'https://a.example@evil.example')).toBeUndefined();
      expect(href('https://medium.example/@a?b=@', '')).toBe('https://medium.example/@a?b=@');
    });
  });

  it('keeps gaps true in bold, in lists and in links', () => {
    const { text, html, gaps } = fill(
      '**By {{ fact.date }}**:\n\n- {{ fact.page }}\n- [see {{ fact.page }}](https://a.example)',
    );
    expect(text).toBe(
      'By [by when]:\n\n- [which *page*]\n- see [which *page*] (https://a.example)',
    );
    expect(gaps.map(({ fact, start, end }) => [fact, text.slice(start, end)])).toEqual([
      ['date', '[by when]'],
      ['page', '[which *page*]'],
      ['page', '[which *page*]'],
    ]);
    expect(html).toBe(
      '<p><strong>By [by when]</strong>:</p><ul><li><strong>[which *page*]</strong></li>' +
        '<li><a href="https://a.example">see <strong>[which *page*]</strong></a></li></ul>',
    );
  });

  it('makes no link while a gap is in its address', () => {
    const template = '[See here](https://a.example/{{ fact.page }})';
    expect(fill(template)).toMatchObject({
      text: 'See here (https://a.example/[which *page*])',
      html: '<p>See here (https://a.example/<strong>[which *page*]</strong>)</p>',
      openFacts: ['page'],
      marks: [],
    });
    expect(fill(template, '', { factValues: { page: 'returns' } }).html).toBe(
      '<p><a href="https://a.example/returns">See here</a></p>',
    );
    expect(
      fill('[See]({{ fact.page }})', '', { factValues: { page: 'https://b.example' } }).text,
    ).toBe('See (https://b.example)');
  });

  it.each(['[', '*a**', '[a](', '[*a](', '_a', '***a** b* ', '[a](b "', '\\*', '![', '<'])(
    'ends with 9,999 characters of %j, or says that it is too much',
    (unit) => {
      const template = unit.repeat(Math.floor(9999 / unit.length));
      const filled = fillTemplate(template, {}, {});
      const isFew = (template.match(/[*_[\\]/gu)?.length ?? 0) <= 1000;
      expect(filled.kind).toBe(isFew ? 'filled' : 'failed');
      if (filled.kind === 'failed') expect(filled.problems[0]?.code).toBe('tooMuch');
    },
  );
});

describe('Markdown, for any value', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'*_[]()<>!-+#1.2 \\`~&;"\'ab|:/') }),
    fc.constantFrom(
      '**x**',
      '[x](javascript:alert(1))',
      '- x',
      '1. x',
      '\ufdd0\u{1fffe}0\u{1ffff}',
    ),
  );
  const piece = fc.oneof(
    fc.constantFrom(
      ...['{{ ticket.title }}', '**{{ ticket.title }}**', '*{{ ticket.title }}*'],
      ...['\n- {{ ticket.title }}', '\n1. {{ ticket.title }}', '\n{{ ticket.title }}. x'],
      ...['[{{ ticket.title }}](https://a.example)', '[x](https://a.example/{{ ticket.title }})'],
      ...['{{ fact.page }}', '**{{ fact.date }}**', '[{{ fact.page }}](mailto:a@b.example)'],
      ...['{% capture c %}{{ ticket.title }}{% endcapture %}{{ c }}', '*', '**', '_', '[', ']('],
      ...['\n', '\n\n', ' word ', ')', '\\', '"{{ ticket.title | append: "*" }}"'],
    ),
    fc.string({ maxLength: 6 }).map((text) => text.replace(/\{/gu, '(')),
  );
  const template = fc.array(piece, { maxLength: 10 }).map((pieces) => `Hi. ${pieces.join('')}`);

  it('has the same markup whatever the values are', () => {
    fc.assert(
      fc.property(template, nasty, nasty, (source, title, page) => {
        fc.pre(
          fillTemplate(
            '{{ ticket.title }}{{ fact.page }}',
            { [TITLE]: title },
            {
              facts,
              factValues: { page },
            },
          ).kind === 'filled' &&
            fill('-{{ fact.page }}', 'x', { factValues: { page } }).openFacts.length === 0,
        );
        const given = fill(source, title, { factValues: { page } });
        const harmless = fill(source, 'x', { factValues: { page: 'x' } });
        expect(skeleton(given.html)).toBe(skeleton(harmless.html));
      }),
      { numRuns: 500 },
    );
  });

  it('has no tags but its own, no address but a good one, and gaps where they are', () => {
    fc.assert(
      fc.property(template, nasty, (source, title) => {
        fc.pre(fillTemplate('{{ ticket.title }}', { [TITLE]: title }).kind === 'filled');
        const { text, html, gaps, marks } = fill(source, title);
        const open: string[] = [];
        for (const [, close, tag = '', attributes] of html.matchAll(/<(\/?)(\w+)([^>]*)>/gu)) {
          expect(['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a']).toContain(tag);
          if (tag === 'a' && close === '') {
            expect(attributes).toMatch(/^ href="(?:https?:\/\/|mailto:|tel:)[^"<>\s]*"$/u);
          } else expect(attributes).toBe('');
          if (close === '/') expect(open.pop()).toBe(tag);
          else if (tag !== 'br') open.push(tag);
        }
        expect(open).toEqual([]);
        expect(html.replace(/<[^>]*>/gu, '')).not.toMatch(/[<>"']/u);
        expect(text + html).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\p{NChar}/u);
        const labels: Record<string, string> = { page: '[which *page*]', date: '[by when]' };
        for (const { fact, start, end } of gaps) expect(text.slice(start, end)).toBe(labels[fact]);
        for (const { start, end } of marks) expect(text.slice(start, end).length).toBe(end - start);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no word of a text without signs', () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replace(/[*_[\\\n]/gu, ' ').trim());
    fc.assert(
      fc.property(
        fc.array(plain.filter((text) => text !== '' && !/^[-\d]/u.test(text))),
        (lines) => {
          const blocks = readMarkdown(lines.join('\n'));
          const said = blocks.map(({ inlines }) =>
            inlines.map((inline) => (inline.kind === 'words' ? inline.text : '?')).join(''),
          );
          expect(said.join('\n')).toBe(lines.join('\n'));
        },
      ),
    );
  });
});
