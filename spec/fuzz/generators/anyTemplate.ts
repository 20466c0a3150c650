import fc from 'fast-check';
import type { Fact } from '../../../src/templates/Fact';
import { PLACEHOLDERS, type TemplateValues } from '../../../src/templates/placeholders';
import { anyLine, anyText, AWKWARD } from './awkwardText';

const FACTS: readonly Fact[] = [
  { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' },
  { key: 'amount', kind: 'amount', label: '[x](y) **z**', example: '$5' },
  { key: 'constructor', kind: 'text', label: '<b>{{ ticket.id }}', example: 'x' },
];

const anyPlaceholder = fc.constantFrom(
  ...PLACEHOLDERS,
  ...[
    'fact.date',
    'fact.amount',
    'fact.constructor',
    'fact.none',
    'ticket',
    'x',
    'constructor.name',
  ],
  ...[
    'ticket.ticket_field_42',
    'ticket.requester.custom_fields.plan',
    'ticket.title.size',
    'forloop.index',
  ],
);

const anyFilter = fc.constantFrom(
  ...[
    "default: 'there'",
    'upcase',
    'capitalize',
    "append: '<b>'",
    "split: ','",
    "replace: 'a', 'aaaa'",
    'size',
    'first',
  ],
  ...[
    "date: '%Y'",
    "date: '%999d'",
    'plus: 1',
    "truncate: 5, '*'",
    'escape',
    'url_encode',
    'newline_to_br',
    'strip_html',
    'join',
    'nothing',
  ],
);

const anyOutput = fc
  .tuple(anyPlaceholder, fc.array(anyFilter, { maxLength: 3 }), fc.constantFrom('', '-'))
  .map(([name, filters, dash]) => `{{${dash} ${[name, ...filters].join(' | ')} ${dash}}}`);

const anyTag = fc
  .tuple(
    fc.constantFrom(
      'if',
      'unless',
      'case',
      'when',
      'else',
      'elsif',
      'endif',
      'endunless',
      'endcase',
      'for',
      'endfor',
      'assign',
      'capture',
      'endcapture',
      'raw',
      'endraw',
      'comment',
      'endcomment',
      'include',
      'break',
    ),
    fc.constantFrom(
      '',
      'ticket.id',
      "ticket.title contains 'a'",
      'x in (1..999999999)',
      'x in x',
      "x = 'a' | append: x",
      "x = ticket.title | split: ''",
      'x',
      "'a'",
      "ticket.status == 'open' and 1 > 0",
    ),
  )
  .map(([tag, what]) => `{% ${tag} ${what} %}`);

const anyBlock = fc
  .tuple(
    anyPlaceholder,
    anyOutput,
    fc.constantFrom('if', 'unless', 'capture', 'for x in (1..3)'),
    anyLine,
  )
  .map(([name, output, kind, words]) => {
    if (kind === 'capture') return `{% capture x %}${output}${words}{% endcapture %}{{ x }}`;
    if (kind.startsWith('for')) return `{% ${kind} %}${output}{% endfor %}`;
    return `{% ${kind} ${name} %}${output}{% else %}${words}{% end${kind} %}`;
  });

/** Liquid as people write it, as they mistype it, and as nobody should. */
export const anyTemplate: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: anyOutput },
      { weight: 2, arbitrary: anyBlock },
      { weight: 1, arbitrary: anyTag },
      { weight: 3, arbitrary: anyText(3) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...AWKWARD.markdown, ...AWKWARD.markup, ...AWKWARD.liquid),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'Hi {{ticket.requester.first_name}},\n\n',
          '\n\n- ',
          '\n1. ',
          '[x]({{ ticket.url }})',
          '[{{ ticket.title }}](https://a.example/{{ ticket.title }})',
        ),
      },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** The same without mistakes in its Liquid: words, values with a fallback, conditions. */
export const anySoundTemplate: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...PLACEHOLDERS, 'fact.none')
        .map((name) => `{{ ${name} | default: 'there' }}`),
      fc.constantFrom(
        '{{ fact.date }}',
        '{{ fact.amount }}',
        '**{{ fact.constructor }}**',
        '[x](https://a.example/{{ fact.amount }})',
      ),
      fc
        .constantFrom(...PLACEHOLDERS)
        .map((name) => `{% if ${name} %}*{{ ${name} | upcase }}*{% endif %}`),
      fc
        .constantFrom(...PLACEHOLDERS)
        .map(
          (name) =>
            `[{{ ${name} | default: 'x' }}](https://a.example/?q={{ ${name} | default: 'y' }})`,
        ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\n- ',
        '\n1. ',
        '**a**',
        '_b_',
        ' by ',
        '\\*',
        '[x](mailto:a@b.example)',
        '![x](y)',
        '<b>',
        '&amp;',
      ),
      anyText(2).map((words) => words.replace(/[{}%]/gu, '|')),
    ),
    { maxLength: 8 },
  )
  .map((parts) => `Hello. ${parts.join('')}`);

export const facts: readonly Fact[] = [
  ...FACTS,
  { key: 'none', kind: 'text', label: 'x', example: 'y' },
];

export const anyFactValues: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom('date', 'amount', 'constructor', '__proto__'),
  fc.oneof(anyLine, fc.constantFrom('2026-03-04', '2026-02-31', '+275760-09-13')),
);

export const anyValues: fc.Arbitrary<TemplateValues> = fc.dictionary(
  fc.constantFrom(...PLACEHOLDERS, 'ticket.ticket_field_42' as const),
  fc.oneof(
    anyLine,
    fc.constantFrom(
      '2026-03-04',
      'https://a.example/',
      'javascript:alert(1)',
      '//evil.example',
      'Ann',
    ),
  ),
);
