import { fillTemplate, type FillOptions } from '../../src/templates/fillTemplate';
import type { TemplateValues } from '../../src/templates/placeholders';
import { activeParts, holdsPlaceholder, isPolluted, wordsOf } from './activeParts';
import { failures } from './payloads';

/** @returns what is wrong with a reply that was filled in, whether or not it could be. */
function wrongs(template: string, values: TemplateValues, options: FillOptions = {}): string[] {
  const filled = fillTemplate(template, values, options);
  if (filled.kind === 'failed') return [];
  const { html, text, gaps, marks } = filled;
  const inside = [...gaps, ...marks].every(
    ({ start, end }) => start >= 0 && start <= end && end <= text.length,
  );
  return [...activeParts(html), ...(inside ? [] : ['a mark outside the text'])];
}

const WRITTEN = 'Hello. {{ ticket.title }}';

/** Where a value may stand. */
const PLACES = [
  '{{ ticket.title }}',
  '**{{ ticket.title }}** and *{{ ticket.title }}*',
  '- {{ ticket.title }}\n- {{ ticket.title }}',
  '1. {{ ticket.title }}',
  '[{{ ticket.title }}](https://good.example)',
  '[here]({{ ticket.title }})',
  '[here](https://good.example{{ ticket.title }})',
  '[here](https://good.example/{{ ticket.title }})',
  '[here](https://good.example/?q={{ ticket.title | url_encode }})',
  '[here](https://{{ ticket.title }}.good.example)',
  '[here](mailto:{{ ticket.title }})',
  '[here](tel:{{ ticket.title }})',
  '<b title="{{ ticket.title }}">{{ ticket.title }}</b>',
  "{% capture a %}{{ ticket.title }}{% endcapture %}{{ a | append: ' ' | append: a }}",
  "{{ ticket.title | remove: ' ' }}",
  "{{ ticket.title | split: '' | join: '*' }}",
  '{{ ticket.title }}{{ ticket.brand.name }}',
  "{{ ticket.title | upcase | replace: 'TRIP', 'trip' }}",
  '{% if ticket.title contains "x" %}{{ ticket.title | truncate: 9 }}{% endif %} end',
  '[{{ ticket.title }}][{{ ticket.title }}]\n\n[{{ ticket.title }}]: https://good.example',
];

describe('A stranger’s words in a template', () => {
  it.each(PLACES)('are words and nothing else in %s', (template) => {
    const found = failures((text) => {
      const values = { 'ticket.title': text, 'ticket.brand.name': text };
      const filled = fillTemplate(template, values);
      const opens = filled.kind === 'filled' && holdsPlaceholder(filled.text + filled.html);
      return [...wrongs(template, values), ...(opens ? ['Zendesk would fill it in'] : [])];
    });
    expect(found).toEqual([]);
  });

  it('are the same in what is shown, in plain text and in HTML', () => {
    const found = failures((text) => {
      const filled = fillTemplate(WRITTEN, { 'ticket.title': text });
      if (filled.kind === 'failed') return [];
      return wordsOf(filled.html) === filled.text ? [] : [filled.html];
    });
    expect(found).toEqual([]);
  });

  it('turn no words but their own round', () => {
    const found = failures((text) => {
      const filled = fillTemplate(WRITTEN, { 'ticket.title': text });
      if (filled.kind === 'failed') return [];
      return /[\u202a-\u202e\u2066-\u2069]/u.test(filled.text) ? [filled.text] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('An agent’s facts', () => {
  it('are words and nothing else', () => {
    const facts = [{ key: 'when', kind: 'text', label: 'When', example: 'Monday' }] as const;
    const found = failures((text) => {
      const factValues = { when: text };
      const template =
        'By **{{ fact.when }}**: {{ fact.when }}, [{{ fact.when }}](https://a.example)';
      const filled = fillTemplate(template, {}, { facts, factValues });
      const opens = filled.kind === 'filled' && holdsPlaceholder(filled.text + filled.html);
      return [...wrongs(template, {}, { facts, factValues }), ...(opens ? ['filled in'] : [])];
    });
    expect(found).toEqual([]);
  });
});

describe('A hostile template', () => {
  const values = {
    'ticket.title': 'title',
    'ticket.requester.email': 'ann@good.example',
    'current_user.email': 'mara@good.example',
  };

  it.each(['%', 'Hello %, bye.', '**%**', '[%](https://good.example)', '[here](%)', '- %'])(
    'writes plain words or says what is wrong, in %s',
    (place) => {
      const found = failures((text) =>
        wrongs(
          place.replace('%', () => text),
          values,
        ),
      );
      expect(found).toEqual([]);
    },
  );

  it('never calls its facts what they are not', () => {
    const found = failures((text) => {
      const facts = [{ key: 'a', kind: 'text', label: text, example: text }] as const;
      return wrongs(
        'Hello {{ fact.a }}, *{{ fact.a }}*, [x](https://a.example/{{ fact.a }})',
        {},
        { facts },
      );
    });
    expect(found).toEqual([]);
  });

  it('leaves no override of the text’s direction in a reply', () => {
    const found = failures((text) => {
      const filled = fillTemplate(`Hello ${text}`, values);
      return filled.kind === 'filled' && /[\u202a-\u202e]/u.test(filled.text) ? [filled.text] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('Names of placeholders', () => {
  it('reach no prototype', () => {
    const found = failures((text) => {
      const hostile = JSON.parse(JSON.stringify({ [text]: 'x' })) as TemplateValues;
      fillTemplate('Hello {{ ticket.title }}', { ...hostile, 'ticket.title': 'x' });
      fillTemplate(`Hello {{ ${text} }}`, hostile, {
        facts: [{ key: text, kind: 'text', label: 'x', example: 'x' }],
        factValues: { [text]: text },
      });
      return isPolluted() ? ['polluted'] : [];
    });
    expect(found).toEqual([]);
  });
});
