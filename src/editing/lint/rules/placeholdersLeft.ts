import { findOpenFacts } from '../../../coach/findOpenFacts';
import { nearestPlaceholder } from '../../../templates/nearestPlaceholder';
import { findMatches } from '../findMatches';
import type { LintRule } from '../LintRule';
import { orWithout } from '../orWithout';
import { VALUE } from '../ReadEntry';

/** `{name}`, `${name}`, `%NAME%`, `*|NAME|*`: as other programs write placeholders. */
const FOREIGN =
  /\$\{[\w. ]{2,40}\}|(?<![{$])\{[a-z][\w. ]{1,40}\}(?!\})|%[A-Za-z][A-Za-z_]{2,30}%|\*\|[A-Z_:]{2,30}\|\*/gu;

/** A placeholder of another program, which customers would read as it stands. */
export const foreignPlaceholder: LintRule = {
  code: 'foreign-placeholder',
  severity: 'warning',
  languages: 'any',
  source: 'DESIGN.md, decision 8: templates are Liquid; other marks are words',
  fires: [
    {
      template: 'Hi {first_name}, I will see to it.',
      fixed: "Hi {{ ticket.requester.first_name | default: 'there' }}, I will see to it.",
    },
    'Hi %FIRSTNAME%, I will see to it.',
    'Your code is ${code}.',
  ],
  silent: [
    "Hi {{ ticket.requester.first_name | default: 'there' }}, yes.",
    '50% of it, or 20% less.',
  ],
  find: (read) =>
    findMatches(read, FOREIGN, ([found], start, end) => {
      const name = found.replace(/[^\w. ]/gu, '').trim();
      const nearest = nearestPlaceholder(name.toLowerCase());
      if (nearest === null) return {};
      const output = `{{ ${nearest} }}`;
      const { template, entry } = read;
      const changes =
        nearest === 'ticket.requester.first_name'
          ? orWithout(template, { start, end }, output, nearest, entry.language)
          : null;
      return {
        values: { words: found, replacement: output },
        changes: changes ?? [{ start, end, text: output }],
      };
    }),
};

/** "[date]", "$XX", "TBD": what somebody was to fill in by hand. */
export const openGap: LintRule = {
  code: 'open-gap',
  severity: 'warning',
  languages: 'any',
  source: 'DESIGN.md, "fact": what only the agent knows is asked for before inserting',
  fires: [
    'It arrives on [date].',
    'Your refund of $XX is on its way.',
    { template: 'Am [Datum] ist es da.', language: 'de' },
    {
      template: 'It arrives on [date], by {{ fact.date }}.',
      facts: [{ key: 'date', kind: 'date', label: 'by when', example: 'Friday' }],
      fixed: 'It arrives on {{ fact.date }}, by {{ fact.date }}.',
    },
  ],
  silent: [
    'See note [1] and [the guide](https://larkfield.test/guide).',
    'Size XXL is in stock.',
    'It is on its way {{ fact.date',
  ],
  find: ({ literal, template, entry }) =>
    findOpenFacts(literal.replaceAll(VALUE, 'x'))
      .slice(0, 20)
      .map(({ start, end }) => {
        const words = template.slice(start, Math.min(end, start + 60));
        const key = words
          .replace(/^[[<]|[\]>]$/gu, '')
          .trim()
          .toLowerCase()
          .replace(/[\s-]/gu, '_');
        const isFact = entry.facts.some((fact) => fact.key === key);
        const text = `{{ fact.${key} }}`;
        if (!isFact) return { start, end, values: { words } };
        return {
          start,
          end,
          values: { words, replacement: text },
          changes: [{ start, end, text }],
        };
      }),
};
