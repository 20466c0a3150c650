import fc from 'fast-check';
import { applyFix } from '../../../src/editing/lint/applyFix';
import { lintEntry } from '../../../src/editing/lint/lintEntry';
import { CHANNEL_KINDS, type Entry } from '../../../src/library/Entry';
import { checkEntry } from '../../../src/library/checkEntry';
import { STATES } from '../../../src/emotion/Reading';
import { anEntry } from './anExample';

/** Found by filling the template; `checkEntry` only reads it. */
const BEYOND_CHECKING = new Set(['too-much', 'empty-text', 'template-missing']);

const BITS = [
  '{{',
  '}}',
  '{%',
  '%}',
  '{{ ticket.requester.first_name }}',
  "{{ fact.date | default: 'x' }}",
  '{{ fact.date }}',
  '{% if ticket.id %}',
  '{% else %}',
  '{% endif %}',
  '{% case ticket.status %}',
  '{% when "open" %}',
  '{% for i in (1..3) %}',
  '{% raw %}',
  '{% endraw %}',
  '{% comment %}',
  'Hi Maria,',
  '\n\n',
  '\r\n',
  ' ',
  'Unfortunately, ',
  'I am so so sorry. ',
  'We apologize for any inconvenience. ',
  'THE TERMS!!! ',
  '[date] ',
  '{name} ',
  '<b>',
  '[a](javascript:x)',
  'http://a.b/c ',
  'order 4711 ',
  'March 3 ',
  '👍🏽',
  '\ud800',
  '\ufffc',
  '確認いたします。',
  'Best,\nAnna',
  "'",
  '"',
  '|',
];

const FACTS: Entry['facts'] = [
  { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' },
];

/** What stands whole by itself, so that most templates of it can be filled. */
const SOUND = [
  ...BITS.filter((bit) => !/\{\{|\}\}|[{%]%|%\}|['"|\ud800]/u.test(bit)),
  '{{ ticket.requester.first_name }}',
  '{% if ticket.id %}Unfortunately, yes.{% else %}NO WAY{% endif %}',
  '{{ ticket.requester.first_name }}, ',
  'Dear Anna, ',
  '¡Hola!',
  'I am sorry. ',
  'This this is it. ',
  '<a href="http://x.yz">here</a> ',
  '<br>',
  '[date] ',
  'on Monday, $5.00. ',
  '%NAME% ',
  '😊 ',
];

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...BITS), { maxLength: 14 }).map((bits) => bits.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const arbitraryEntry: fc.Arbitrary<Entry> = fc.record({
  key: fc.constantFrom('a-key', '', 'Not Kebab'),
  title: fc.oneof(fc.constantFrom('', 'Title'), words),
  states: fc.subarray([...STATES]),
  situations: fc.constant([]),
  family: fc.constant('thank' as const),
  channels: fc.subarray([...CHANNEL_KINDS]),
  language: fc.constantFrom('en', 'de', 'ja', 'es', '', 'xx', '__proto__'),
  template: words,
  facts: fc.array(
    fc.record({
      key: fc.constantFrom('date', '', 'a b', '__proto__', 'x.y'),
      kind: fc.constantFrom('date' as const, 'text' as const, 'amount' as const),
      label: fc.constantFrom('', 'by when'),
      example: fc.oneof(fc.constantFrom('', 'tomorrow'), words),
    }),
    { maxLength: 3 },
  ),
});

function textOf(entry: Entry, field: string): string | null {
  const fact = /^facts\.(\d+)\.key$/u.exec(field);
  if (fact !== null) return entry.facts[Number(fact[1])]?.key ?? null;
  if (field === 'template' || field === 'title' || field === 'language' || field === 'key')
    return entry[field];
  return null;
}

describe('lintEntry', () => {
  it('takes any half-written entry, keeps its findings within their fields, and counts lines and columns from 1', () => {
    fc.assert(
      fc.property(arbitraryEntry, fc.array(arbitraryEntry, { maxLength: 3 }), (entry, others) => {
        for (const { field, start, end, line, column, fix } of lintEntry(entry, others)) {
          const text = textOf(entry, field);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text?.length ?? 0);
          const lines = (text ?? '').slice(0, start).split('\n');
          expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
          let from = 0;
          for (const change of fix?.changes ?? []) {
            expect(change.start).toBeGreaterThanOrEqual(from);
            expect(change.end).toBeGreaterThanOrEqual(change.start);
            expect(change.end).toBeLessThanOrEqual(text?.length ?? 0);
            from = change.end;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has an error where checkEntry refuses the entry, and else only where nothing could be inserted', () => {
    fc.assert(
      fc.property(arbitraryEntry, (entry) => {
        const errors = lintEntry(entry, []).filter(({ severity }) => severity === 'error');
        if (checkEntry(entry).kind === 'failed') expect(errors).not.toEqual([]);
        else expect(errors.filter(({ code }) => !BEYOND_CHECKING.has(code))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('offers fixes that come to an end when all are made, one after the other, and break nothing', () => {
    const sound = fc.record({
      states: fc.subarray([...STATES], { minLength: 1, maxLength: 2 }),
      channels: fc.subarray([...CHANNEL_KINDS]),
      facts: fc.constant(FACTS),
      template: fc
        .array(fc.constantFrom(...SOUND), { maxLength: 12 })
        .map((bits) => `${bits.join('')} By {{ fact.date }}.`),
    });
    fc.assert(
      fc.property(sound, (change) => {
        let entry = anEntry(change);
        let findings = lintEntry(entry, []);
        fc.pre(findings.every(({ severity }) => severity !== 'error'));
        for (let made = 0; made < 60; made += 1) {
          const next = findings.find(({ field, fix }) => field === 'template' && fix !== null);
          if (next?.fix == null) return;
          entry = { ...entry, template: applyFix(entry.template, next.fix) };
          findings = lintEntry(entry, []);
          expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
        throw new Error(`still not at an end: ${entry.template}`);
      }),
      { numRuns: 200 },
    );
  });

  it('sorts by field, the template first, and by place', () => {
    const findings = lintEntry(
      anEntry({
        title: '',
        states: [],
        template: 'Unfortunately, this is late.\nIt comes on March 3.',
      }),
      [],
    );
    expect(findings.map(({ code, field, line, column }) => [code, field, line, column])).toEqual([
      ['negative-wording', 'template', 1, 1],
      ['hard-coded-date', 'template', 2, 13],
      ['no-states', 'states', 1, 1],
      ['title-missing', 'title', 1, 1],
    ]);
  });

  it('names the place in the template, not in what is filled in', () => {
    const template =
      "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nthis is, unfortunately, late.";
    const [finding] = lintEntry(anEntry(template), []);
    expect(finding).toMatchObject({
      code: 'negative-wording',
      severity: 'hint',
      line: 3,
      column: 8,
    });
    expect(finding?.fix && applyFix(template, finding.fix)).toBe(
      "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nthis is late.",
    );
  });

  it('offers no rewording that would take a placeholder along', () => {
    const template = "I can't send {{ fact.thing }} until we receive the item.";
    const facts = [{ key: 'thing', kind: 'text' as const, label: 'what', example: 'a new one' }];
    const [finding] = lintEntry(anEntry({ template, facts }), []);
    expect(finding).toMatchObject({ code: 'negative-wording', fix: null });
    expect(template.slice(finding?.start, finding?.end)).toContain('{{ fact.thing }}');
  });

  it('says nothing about the words of a fact, which are the agent’s', () => {
    const facts = [
      { key: 'why', kind: 'text' as const, label: 'why', example: 'unfortunately, we cannot' },
    ];
    expect(lintEntry(anEntry({ template: 'Here is why: {{ fact.why }}.', facts }), [])).toEqual([]);
  });

  it('looks into each branch of a condition by itself', () => {
    const template =
      '{% if ticket.id %}I am sorry about that, and fix it today.{% else %}I apologize, and unfortunately fix it today.{% endif %}';
    expect(lintEntry(anEntry(template), []).map(({ code }) => code)).toEqual(['negative-wording']);
  });

  it('leaves what is turned off alone, and names languages in that of the screen', () => {
    const entry = anEntry({
      language: 'de',
      template: 'I will see to it at once and write to you by tomorrow.',
    });
    expect(lintEntry(entry, [], { inLanguage: 'fr' })[0]?.values).toEqual({
      language: 'anglais',
      expected: 'allemand',
    });
    expect(lintEntry(entry, [], { off: new Set(['wrong-language']) })).toEqual([]);
  });

  it('ends soon on templates that were made to hang it', () => {
    for (const bomb of [
      '{{'.repeat(5000),
      '{% if x %}'.repeat(900),
      '[['.repeat(4000),
      '<'.repeat(9999),
      'a@'.repeat(5000),
      '![]('.repeat(2500),
      '¡'.repeat(9999),
      '-'.repeat(9999),
      `${'A1-'.repeat(3000)}x`,
      'http://'.repeat(1400),
      '{% for i in (1..9) %}'.repeat(400),
      "{{ '".repeat(2500),
      '\n'.repeat(9999),
      'so '.repeat(3300),
      '!'.repeat(9999),
      '*'.repeat(9999),
      '{%if a%}{%else%}'.repeat(600),
    ])
      expect(Array.isArray(lintEntry(anEntry(bomb), [anEntry({ key: 'b', template: bomb })]))).toBe(
        true,
      );
  });
});
