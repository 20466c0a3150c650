import fc from 'fast-check';
import type { Fact } from '../../src/templates/Fact';
import type { Filled, FilledText, FillProblem } from '../../src/templates/Filled';
import { fillTemplate, type FillOptions } from '../../src/templates/fillTemplate';
import { PLACEHOLDERS, type TemplateValues } from '../../src/templates/placeholders';

const facts: Fact[] = [
  { key: 'next_step', kind: 'text', label: 'what you will do', example: 'call the depot' },
  { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' },
  { key: 'amount', kind: 'amount', label: 'amount', example: '$5' },
];
const FIRST = 'ticket.requester.first_name';

function fill(
  template: string,
  values: TemplateValues = {},
  options: FillOptions = {},
): FilledText {
  const filled = fillTemplate(template, values, { facts, ...options });
  if (filled.kind === 'failed') throw new Error(JSON.stringify(filled.problems));
  return filled;
}

function problemsOf(filled: Filled): FillProblem[] {
  return filled.kind === 'failed' ? filled.problems : [];
}

function complaints(template: string, values: TemplateValues = {}): FillProblem[] {
  return problemsOf(fillTemplate(template, values, { facts }));
}

/** What a browser shows of `<p>`, `<br>` and `<strong>`: the oracle for `html`. */
function shown(html: string): string {
  return html
    .replaceAll('</p><p>', '\n\n')
    .replaceAll('<br>', '\n')
    .replace(/<\/?(?:p|strong)>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('fillTemplate', () => {
  it('puts in values under the names of macro placeholders', () => {
    const { text } = fill('Hi {{ticket.requester.first_name}}, #{{ ticket.id }} is with us.', {
      [FIRST]: 'Jane',
      'ticket.id': '7',
    });
    expect(text).toBe('Hi Jane, #7 is with us.');
  });

  it('makes paragraphs of empty lines and breaks of single ones', () => {
    const { text, html } = fill('One,\n\n\n\ntwo   \n  three\r\n');
    expect(text).toBe('One,\n\ntwo\nthree');
    expect(html).toBe('<p>One,</p><p>two<br>three</p>');
  });

  it('escapes the template and the values alike', () => {
    const { html } = fill('<b>{{ ticket.title }}</b>', {
      'ticket.title': `<img src=x onerror="a('b')">`,
    });
    expect(html).toBe(
      '<p>&lt;b&gt;&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&lt;/b&gt;</p>',
    );
  });

  it('does not run Liquid that stands in a value, and leaves none for Zendesk to run', () => {
    const { text } = fill('{{ ticket.title }}', {
      'ticket.title': '{{ ticket.requester.email }}{% if x %}{{{',
    });
    expect(text).not.toMatch(/\{[{%]/u);
    expect(text).toContain('ticket.requester.email');
  });

  it('keeps a value on its line', () => {
    expect(fill('a {{ ticket.title }} z', { 'ticket.title': 'b\r\n\u2028c\u0085d' }).text).toBe(
      'a b c d z',
    );
  });

  describe('for a placeholder without a value', () => {
    it("takes the template's own default", () => {
      expect(fill("Hi {{ ticket.requester.first_name | default: 'there' }},").text).toBe(
        'Hi there,',
      );
      expect(fill("Hi {{ ticket.requester.first_name | upcase | default: 'there' }},").text).toBe(
        'Hi there,',
      );
    });

    it('takes a blank value for none', () => {
      expect(
        fill("Hi {{ ticket.requester.first_name | default: 'you' }}", { [FIRST]: ' \u200b ' }).text,
      ).toBe('Hi you');
    });

    it("follows the template's own condition", () => {
      const template =
        'Hi{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %}!';
      expect(fill(template).text).toBe('Hi!');
      expect(fill(template, { [FIRST]: 'Jo' }).text).toBe('Hi Jo!');
    });

    it('complains with name, line and column instead of leaving a blank', () => {
      expect(complaints('Hello\nHi {{ ticket.requester.first_name }},')).toEqual([
        { code: 'emptyPlaceholder', placeholder: FIRST, line: 2, column: 4, detail: '' },
      ]);
    });

    it('lists every such place once, loops included', () => {
      const template =
        '{% for i in (1..3) %}{{ ticket.title }}{% endfor %} {{ ticket.brand.name }}';
      expect(complaints(template).map((problem) => problem.placeholder)).toEqual([
        'ticket.title',
        'ticket.brand.name',
      ]);
    });

    it('sees through filters, their arguments, assignments and defaults that are blank too', () => {
      const blank = (template: string) =>
        complaints(template).map(({ code, placeholder }) => [code, placeholder]);
      expect(blank("{{ ticket.title | append: '!' }}")).toEqual([
        ['emptyPlaceholder', 'ticket.title'],
      ]);
      expect(blank("{{ 'Hi ' | append: ticket.title }}")).toEqual([
        ['emptyPlaceholder', 'ticket.title'],
      ]);
      expect(blank('{% assign x = ticket.title %}Hi {{ x }}')).toEqual([['emptyPlaceholder', 'x']]);
      expect(blank('{{ ticket.title | default: ticket.brand.name }}')).toEqual([
        ['emptyPlaceholder', 'ticket.brand.name'],
      ]);
      expect(blank("a{{ 'x' | remove: 'x' }}")).toEqual([
        ['emptyPlaceholder', "'x' | remove: 'x'"],
      ]);
    });

    it('does not ask for a default that is not needed', () => {
      expect(fill('{{ ticket.id | default: ticket.title }}', { 'ticket.id': '7' }).text).toBe('7');
    });
  });

  it('tells misspelt placeholders from empty ones', () => {
    const codes = complaints(
      '{{ ticket.requestor.name }} {{ nobody }} {{ ticket }} {{ ticket.title }}',
    );
    expect(codes.map(({ code, column }) => [code, column])).toEqual([
      ['unknownPlaceholder', 1],
      ['unknownPlaceholder', 29],
      ['unknownPlaceholder', 42],
      ['emptyPlaceholder', 55],
    ]);
  });

  it('names what Zendesk would fill and Attune does not, and what a misspelt one means', () => {
    expect(complaints('{{ ticket.latest_comment }}{{ ticket.titel }}')).toMatchObject([
      { code: 'unsupportedPlaceholder', placeholder: 'ticket.latest_comment' },
      { code: 'unknownPlaceholder', placeholder: 'ticket.titel', nearest: 'ticket.title' },
    ]);
    expect(complaints('{{ ticket.ticket_field_42 }}')).toMatchObject([
      { code: 'emptyPlaceholder', placeholder: 'ticket.ticket_field_42' },
    ]);
  });

  it('fills fields that admins name', () => {
    const { text } = fill(
      '{{ ticket.ticket_field_42 }}, {{ ticket.requester.custom_fields.plan | upcase }}',
      { 'ticket.ticket_field_42': 'A-7', 'ticket.requester.custom_fields.plan': 'gold' },
    );
    expect(text).toBe('A-7, GOLD');
  });

  it('writes days out, unless the template formats them or works with them', () => {
    const template =
      "{{ ticket.created_at }} | {{ ticket.created_at | date: '%Y' }} | {{ ticket.ticket_field_7 | upcase }}" +
      "{% if ticket.created_at == '2026-03-04' %} | same{% endif %} | {{ ticket.ticket_field_8 }}";
    const values = {
      'ticket.created_at': '2026-03-04',
      'ticket.ticket_field_7': '2026-03-04',
      'ticket.ticket_field_8': '2026-03-04T10:00',
    };
    expect(fill(template, values).text).toBe(
      'March 4, 2026 | 2026 | MARCH 4, 2026 | same | 2026-03-04T10:00',
    );
    expect(fill('{{ ticket.created_at }}', values, { language: 'ja' }).text).toBe('2026年3月4日');
  });

  it('reaches no prototype', () => {
    for (const name of [
      'constructor',
      '__proto__',
      'ticket.constructor.name',
      'ticket.__proto__',
      'toString',
    ]) {
      expect(complaints(`{{ ${name} }}`)).toMatchObject([
        { code: 'unknownPlaceholder', placeholder: name },
      ]);
    }
  });

  describe('with facts', () => {
    it('shows an open fact as a gap that stands out, and reports it', () => {
      const { text, html, openFacts, gaps } = fill(
        'I will {{ fact.next_step }} by {{ fact.date }}.',
      );
      expect(text).toBe('I will [what you will do] by [by when].');
      expect(html).toBe(
        '<p>I will <strong>[what you will do]</strong> by <strong>[by when]</strong>.</p>',
      );
      expect(openFacts).toEqual(['next_step', 'date']);
      expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual([
        '[what you will do]',
        '[by when]',
      ]);
    });

    it('puts in what the agent typed', () => {
      const { text, openFacts } = fill(
        'By {{ fact.date }}: {{ fact.amount }}.',
        {},
        {
          factValues: { date: '2026-03-04', amount: '<$5>' },
        },
      );
      expect(text).toBe('By Wednesday, March 4: <$5>.');
      expect(openFacts).toEqual([]);
    });

    it('reports only the facts that the text needs', () => {
      const template =
        '{% if fact.amount %}{{ fact.amount }}{% endif %}{{ fact.date | default: "soon" }} {{ fact.next_step }}';
      expect(fill(template).openFacts).toEqual(['next_step']);
    });

    it('does not put a gap through filters', () => {
      expect(fill("{{ fact.date | date: '%Y' }} {{ fact.amount | plus: 5 }}").text).toBe(
        '[by when] [amount]',
      );
    });

    it('complains of a fact that the entry does not declare', () => {
      expect(complaints('{{ fact.other }}')).toMatchObject([
        { code: 'undeclaredFact', placeholder: 'fact.other' },
      ]);
    });
  });

  it('names what is wrong with the Liquid, with line and column, all of it', () => {
    const template =
      "{% include 'x' %}\n{{ ticket.id | nonsense }}\n  {% if %}{% endif %}{% bogus %}";
    expect(
      complaints(template).map(({ code, name, line, column }) => [code, name, line, column]),
    ).toEqual([
      ['unknownTag', 'include', 1, 1],
      ['unknownFilter', 'nonsense', 2, 1],
      ['syntax', undefined, 3, 8],
      ['unknownTag', 'bogus', 3, 22],
    ]);
    expect(complaints('\n{% if ticket.id %}')).toMatchObject([
      { code: 'syntax', line: 2, column: 1 },
    ]);
    expect(complaints('Hi {{ ticket.id')).toMatchObject([{ code: 'syntax', line: 1, column: 4 }]);
  });

  it.each(['render', 'layout', 'block', 'echo', 'liquid', 'cycle', 'increment', 'tablerow'])(
    'does not know the tag %s',
    (tag) => {
      expect(complaints(`{% ${tag} 'a' %}`)).toMatchObject([{ code: 'unknownTag', name: tag }]);
    },
  );

  it('asks nobody for the time', () => {
    expect(complaints("{{ 'now' | date: '%Y' }}")).toMatchObject([
      { code: 'noClock', line: 1, column: 1 },
    ]);
    expect(fill("{{ 'today' | date: '%B %e' }}", {}, { today: '2026-03-04' }).text).toBe('March 4');
    expect(fill("{{ '2026-03-04T23:30:00-05:00' | date: '%Y-%m-%d %H:%M' }}").text).toBe(
      '2026-03-05 04:30',
    );
    expect(fill("{{ 'March 4, 2026' | date: '%Y' }}").text).toBe('March 4, 2026');
  });

  it('has nothing to insert where nothing is left', () => {
    expect(complaints(' \n ')).toMatchObject([{ code: 'emptyText' }]);
  });

  const list = "{% assign a = '1,2,3,4,5,6,7,8,9' | split: ',' %}";
  it.each([
    ['huge ranges', '{% for i in (1..99999999999) %}{% endfor %}'],
    [
      'nested ranges',
      '{% for i in (1..999) %}{% for j in (1..999) %}{% for k in (1..999) %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['nested loops over a list', list + '{% for i in a %}'.repeat(12) + '{% endfor %}'.repeat(12)],
    ['doubling by append', "{% assign x = 'aaaa' %}" + '{% assign x = x | append: x %}'.repeat(60)],
    [
      'doubling by replace',
      "{% assign x = 'aaaa' %}" + "{% assign x = x | replace: 'a', 'aaaa' %}".repeat(60),
    ],
    [
      'doubling by capture',
      "{% assign x = 'aaaa' %}" + '{% capture x %}{{x}}{{x}}{% endcapture %}'.repeat(60),
    ],
    [
      'captures that nobody sees',
      "{% assign x = 'aaaa' %}" + '{% capture x %}{{x}}{{x}}{% endcapture %}'.repeat(16) + 'done',
    ],
    ['wide padding', "{{ '2026-01-01' | date: '%999999999d' }}"],
    ['a long text', '{% for i in (1..300) %}' + 'word '.repeat(50) + '{% endfor %}'],
    ['a long template', 'x'.repeat(10_001)],
  ])('ends a bomb of %s with a problem', (_, template) => {
    expect(complaints(template)).toMatchObject([{ code: 'tooMuch' }]);
  });

  it('survives deep nesting and garbage', () => {
    const deep = '{%if x%}'.repeat(500) + 'x' + '{%endif%}'.repeat(500);
    for (const template of [
      deep,
      '{{'.repeat(4_000),
      '{%x%}'.repeat(1_900),
      '{{a|b}}'.repeat(1_400),
    ]) {
      expect(complaints(template).length).toBeGreaterThan(0);
    }
  });
});

describe('fillTemplate, for any value', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      ...[
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '&lt;b&gt;',
        '&#60;b&#62;',
      ],
      ...[
        '{{ ticket.id }}',
        '{% raw %}',
        '{{{',
        '%}',
        '[x](javascript:alert(1))',
        '**bold**',
        '`code`',
      ],
      ...[
        '__proto__',
        'constructor',
        'toString',
        '\ud800',
        '\u202eevil',
        '\u0001' + '0\u0002[x]\u0003',
        '\n\n',
        '\0',
      ],
    ),
  );
  const values = fc.record(Object.fromEntries(PLACEHOLDERS.map((name) => [name, nasty])), {
    requiredKeys: [],
  }) as fc.Arbitrary<TemplateValues>;
  const factValues = fc.record(
    { next_step: nasty, date: nasty, amount: nasty },
    { requiredKeys: [] },
  );
  const piece = fc.oneof(
    fc.constantFrom(...PLACEHOLDERS).map((name) => `{{ ${name} | default: 'there' }}`),
    fc
      .constantFrom(...PLACEHOLDERS)
      .map((name) => `{% if ${name} %}{{ ${name} | upcase }}{% endif %}`),
    fc.constantFrom(
      '{{ fact.next_step }}',
      '{{ fact.date }}',
      '{{ fact.amount | append: "!" }}',
      ' by ',
      '\n',
      '\n\n',
    ),
    // What Markdown makes of its own signs, `readMarkdown.spec.ts` says.
    fc.string().map((text) => text.replace(/[{*_[\\-]/gu, '(').replace(/\d/gu, 'd')),
  );
  const template = fc.array(piece, { maxLength: 8 }).map((pieces) => `Hello. ${pieces.join('')}`);

  it('holds no markup but its own, and shows in HTML what it says in plain text', () => {
    fc.assert(
      fc.property(template, values, factValues, (source, given, typed) => {
        const { text, html } = fill(source, given, { factValues: typed });
        expect(html.replace(/<\/?p>|<br>|<\/?strong>/gu, '')).not.toMatch(/[<>"']/u);
        expect(shown(html)).toBe(text);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e]/u);
      }),
    );
  });

  it('reports as open exactly the facts that the text uses and the agent has not given', () => {
    fc.assert(
      fc.property(template, factValues, (source, typed) => {
        const blank = (key: keyof typeof typed) =>
          fill(`-{{ fact.${key} | default: "" }}`, {}, { factValues: typed }).text === '-';
        const expected = (['next_step', 'date', 'amount'] as const).filter(
          (key) => source.includes(`fact.${key}`) && blank(key),
        );
        expect([...fill(source, {}, { factValues: typed }).openFacts].sort()).toEqual(
          expected.sort(),
        );
      }),
    );
  });

  it('fills alike every time', () => {
    fc.assert(
      fc.property(template, values, (source, given) => {
        expect(fillTemplate(source, given, { facts })).toEqual(
          fillTemplate(source, given, { facts }),
        );
      }),
    );
  });

  it('takes any template, and places every problem', () => {
    const liquid = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...['{{', '}}', '{%', '%}', '|', ' if ', ' for i in ', '(1..9)', ' endif ', ' endfor '],
          ),
          fc.constantFrom(
            ...[
              'ticket',
              '.',
              'fact.date',
              ' default: ',
              "'",
              '"',
              ' assign x = ',
              ' raw ',
              '-',
              '\n',
            ],
          ),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(liquid, values, (source, given) => {
        const filled = fillTemplate(source, given, { facts });
        if (filled.kind === 'filled') return;
        expect(filled.problems.length).toBeGreaterThan(0);
        for (const { line, column } of filled.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});
