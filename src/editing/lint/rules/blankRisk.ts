import { fillTemplate } from '../../../templates/fillTemplate';
import type { Found, LintRule } from '../LintRule';
import { orWithout } from '../orWithout';
import type { ReadEntry } from '../ReadEntry';
import { pieceAt } from './liquid';
import { sampleFacts, sampleValues } from '../sampleValues';

/** What every ticket and every agent has. */
const NEVER_EMPTY =
  /^(?:ticket\.(?:id|status|via|url|url_with_protocol|link|created_at\w*|updated_at\w*|brand\.\w+|requester\.(?:id|time_zone)|assignee\.id)|current_user\.(?:id|name|first_name|email|language|time_zone))$/u;

const IS_NAME = /^ticket\.requester\.(?:first_name|last_name|name)$/u;

/** A placeholder that some tickets have no value for, and nothing to take its place. */
export const blankRisk: LintRule = {
  code: 'blank-risk',
  severity: 'warning',
  languages: 'any',
  source:
    'DESIGN.md, decision 8: an empty placeholder without a fallback is a complaint, so the entry is not offered there',
  fires: [
    {
      template: 'Hi {{ticket.requester.first_name}},\n\nI will see to it.',
      fixed: "Hi {{ticket.requester.first_name | default: 'there'}},\n\nI will see to it.",
    },
    {
      language: 'de',
      template: 'Guten Tag {{ ticket.requester.first_name }},\n\nich kümmere mich.',
      fixed:
        'Guten Tag{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %},\n\nich kümmere mich.',
    },
    {
      language: 'es',
      template: 'Hola, {{ ticket.requester.first_name }}:\n\nMe encargo yo.',
      fixed:
        'Hola{% if ticket.requester.first_name %}, {{ ticket.requester.first_name }}{% endif %}:\n\nMe encargo yo.',
    },
    {
      language: 'ja',
      template: '{{ ticket.requester.last_name }}様\n\n確認いたします。',
      fixed:
        '{% if ticket.requester.last_name %}{{ ticket.requester.last_name }}様{% else %}お客様{% endif %}\n\n確認いたします。',
    },
    {
      template: 'Thank you, {{ ticket.requester.first_name }}. I will see to it.',
      fixed:
        'Thank you{% if ticket.requester.first_name %}, {{ ticket.requester.first_name }}{% endif %}. I will see to it.',
    },
    {
      template: 'Dear {{ ticket.requester.name }},\n\nI will see to it.',
      fixed:
        'Hello{% if ticket.requester.name %} {{ ticket.requester.name }}{% endif %},\n\nI will see to it.',
    },
    'Dear Mr {{ ticket.requester.last_name }},\n\nI will see to it.',
    '{{ ticket.requester.first_name }}, thank you.',
    'Your field says {{ ticket.ticket_field_4711 }}.',
    '{% if ticket.requester.last_name %}Dear {{ ticket.requester.first_name }}{% endif %}, hello.',
  ],
  silent: [
    "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nI will see to it.",
    'Hi{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %},\n\nyes.',
    'Your ticket is {{ ticket.id }}. {{ current_user.first_name }}',
    {
      template: 'By {{ fact.date }}.',
      facts: [{ key: 'date', kind: 'date', label: 'when', example: 'today' }],
    },
  ],
  find: (read) => {
    if (read.problems.length > 0) return [];
    const byPlace = new Map<number, Found>();
    for (const { placeholder, start } of blanks(read)) {
      if (NEVER_EMPTY.test(placeholder)) continue;
      const { start: from, end } = pieceAt(read, start);
      const output = read.template.slice(from, end);
      const changes = IS_NAME.test(placeholder)
        ? orWithout(read.template, { start: from, end }, output, placeholder, read.entry.language)
        : null;
      byPlace.set(from, {
        start: from,
        end,
        values: { words: placeholder },
        ...(changes === null ? {} : { changes }),
      });
    }
    return [...byPlace.values()];
  },
};

/** So many placeholders are each left out once; a template that has more is tried with none at all. */
const MAX_TRIED = 6;

/** Fills the template without any values, and without each by itself: a condition may stand on another than it shows. */
function blanks({ entry, template, pieces }: ReadEntry): { placeholder: string; start: number }[] {
  const values = sampleValues(pieces);
  const names = Object.keys(values);
  if (names.length === 0) return [];
  const lines = [0];
  for (let at = template.indexOf('\n'); at !== -1; at = template.indexOf('\n', at + 1))
    lines.push(at + 1);
  const tries =
    names.length > MAX_TRIED || names.length === 1
      ? [{}]
      : [{}, ...names.map((name) => ({ ...values, [name]: '' }))];
  return tries.flatMap((some) => {
    const filled = fillTemplate(template, some, {
      facts: entry.facts,
      factValues: sampleFacts(entry.facts),
      today: '2026-01-15',
    });
    if (filled.kind === 'filled') return [];
    return filled.problems
      .filter(({ code }) => code === 'emptyPlaceholder')
      .map(({ placeholder = '', line, column }) => ({
        placeholder: placeholder.split('|')[0]?.trim() ?? '',
        start: (lines[line - 1] ?? 0) + column - 1,
      }));
  });
}
