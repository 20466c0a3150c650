import { fillTemplate } from '../../../templates/fillTemplate';
import type { LintRule } from '../LintRule';
import { VALUE, type ReadEntry } from '../ReadEntry';
import { sampleFacts, sampleValues } from '../sampleValues';
import { problemsOf } from './liquid';

const SOURCE = 'liquidLimits.ts: work is bounded, and a reply of nothing is not inserted';

/** Loops or makes more than a filling may. */
export const tooMuch: LintRule = {
  code: 'too-much',
  severity: 'error',
  languages: 'any',
  source: SOURCE,
  fires: ['{% for i in (1..999999) %}{{ ticket.id }}{% endfor %} yes'],
  silent: ['{% for i in (1..3) %}{{ ticket.id }} {% endfor %}'],
  find: (read) => {
    const found = problemsOf('too-much', read).map(({ start }) => ({
      start,
      end: read.template.length,
    }));
    if (found.length > 0 || read.problems.length > 0 || !fails(read, 'tooMuch')) return found;
    return [{ start: 0, end: 0 }];
  },
};

/** Liquid, and nothing that anybody would read. */
export const emptyText: LintRule = {
  code: 'empty-text',
  severity: 'error',
  languages: 'any',
  source: SOURCE,
  fires: ['{% if ticket.id %}{% endif %}', '{% comment %}later{% endcomment %}'],
  silent: ['{{ ticket.id }}', ''],
  find: (read) => {
    const { template, problems, literal } = read;
    if (template.trim() === '' || problems.length > 0) return [];
    if (literal.trim() !== '' && (literal.includes(VALUE) || /[\p{L}\p{N}]/u.test(literal)))
      return [];
    return fails(read, 'emptyText') ? [{ start: 0, end: 0 }] : [];
  },
};

function fails({ template, entry, pieces }: ReadEntry, code: 'tooMuch' | 'emptyText'): boolean {
  const filled = fillTemplate(template, sampleValues(pieces), {
    facts: entry.facts,
    factValues: sampleFacts(entry.facts),
    today: '2026-01-15',
  });
  return filled.kind === 'failed' && filled.problems.some((problem) => problem.code === code);
}
