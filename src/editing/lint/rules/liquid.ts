import type { FillProblem, FillProblemCode } from '../../../templates/Filled';
import { FILTERS, TAGS } from '../../../templates/liquidLimits';
import type { Change, FindingCode } from '../Finding';
import type { Found, LintRule } from '../LintRule';
import { nearestWord } from '../nearestWord';
import type { ReadEntry } from '../ReadEntry';

/** What `checkTemplate` finds, with its place and, where it is plain, its cure. */

const SOURCE = 'checkTemplate: a template with such a problem is never offered';

type LiquidCode =
  | 'syntax'
  | 'unknown-tag'
  | 'unknown-filter'
  | 'unknown-placeholder'
  | 'unsupported-placeholder'
  | 'undeclared-fact'
  | 'unused-fact';

const CODES: Partial<Record<FillProblemCode, FindingCode>> = {
  syntax: 'syntax',
  tooMuch: 'too-much',
  unknownTag: 'unknown-tag',
  unknownFilter: 'unknown-filter',
  unknownPlaceholder: 'unknown-placeholder',
  unsupportedPlaceholder: 'unsupported-placeholder',
  undeclaredFact: 'undeclared-fact',
  unusedFact: 'unused-fact',
};

type Problem = FillProblem & { start: number };

/** @returns the problems of one code, each with its own place in the template. */
export function problemsOf(code: FindingCode, { problems }: ReadEntry): readonly Problem[] {
  return problems.filter((problem) => (CODES[problem.code] ?? 'syntax') === code);
}

function liquidRule(
  code: LiquidCode,
  examples: Pick<LintRule, 'fires' | 'silent'>,
  toFound: (problem: Problem, read: ReadEntry) => Found,
): LintRule {
  return {
    code,
    severity: 'error',
    languages: 'any',
    source: SOURCE,
    ...examples,
    find: (read) => problemsOf(code, read).map((problem) => toFound(problem, read)),
  };
}

/** The Liquid at a place; what liquidjs complains of may begin within it. */
export function pieceAt(
  { pieces, template }: ReadEntry,
  start: number,
): { start: number; end: number } {
  const piece = pieces.find((one) => one.start <= start && start < one.end) ?? pieces.at(-1);
  return piece ?? { start: 0, end: template.length };
}

/** The name where it is written, or all of the Liquid around it. */
function spanOfName(read: ReadEntry, from: number, name: string): { start: number; end: number } {
  const piece = pieceAt(read, from);
  const at = name === '' ? -1 : read.template.indexOf(name, from);
  return at === -1 || at + name.length > piece.end
    ? { start: Math.min(from, piece.end), end: piece.end }
    : { start: at, end: at + name.length };
}

function renamed(read: ReadEntry, problem: Problem, name: string, to: string | null): Found {
  const span = spanOfName(read, problem.start, name);
  const isName = read.template.slice(span.start, span.end) === name;
  if (to === null || !isName)
    return { ...span, values: { words: name, hasNearest: 'no', replacement: '' } };
  return {
    ...span,
    values: { words: name, hasNearest: 'yes', replacement: to },
    changes: [{ ...span, text: to }],
  };
}

/** Only what liquidjs says in one way for certain is put right. */
function cureSyntax(
  { detail }: Problem,
  { template }: ReadEntry,
  span: { start: number; end: number },
): Change[] | undefined {
  const unclosed =
    /^tag \{%-?\s*(if|unless|case|for|capture|comment|raw)\b[^"]*%\} not closed$/u.exec(detail);
  if (unclosed !== null) {
    const text = `{% end${unclosed[1] ?? ''} %}`;
    return [{ start: template.length, end: template.length, text }];
  }
  if (/^output ".*" not closed$/su.test(detail)) {
    const typed = /^\{\{-?[^\S\n]*[\w.]*/u.exec(template.slice(span.start, span.end))?.[0] ?? '';
    if (!/\w$/u.test(typed)) return undefined;
    const rest = template.slice(span.start + typed.length, span.end);
    const braces = /^[^\S\n]*\}?/u.exec(rest)?.[0].length ?? 0;
    const start = span.start + typed.length;
    return [{ start, end: start + braces, text: ' }}' }];
  }
  return undefined;
}

export const LIQUID: Record<LiquidCode, LintRule> = {
  syntax: liquidRule(
    'syntax',
    {
      fires: [
        {
          template: 'I will check {{ fact.date',
          facts: [aDate()],
          fixed: 'I will check {{ fact.date }}',
        },
        { template: 'Yes{% if ticket.id %}.', fixed: 'Yes{% if ticket.id %}.{% endif %}' },
        "Hi {{ ticket.requester.first_name | default 'there' }}.",
      ],
      silent: ["Hi {{ ticket.requester.first_name | default: 'there' }}."],
    },
    (problem, read) => {
      const piece = pieceAt(read, problem.start);
      const changes = cureSyntax(problem, read, piece);
      const end = Math.max(piece.end, problem.start);
      return {
        start: problem.start,
        end,
        values: { detail: problem.detail },
        ...(changes === undefined ? {} : { changes }),
      };
    },
  ),
  'unknown-tag': liquidRule(
    'unknown-tag',
    {
      fires: [
        { template: 'A{% fi ticket.id %}b{% endif %}', fixed: 'A{% if ticket.id %}b{% endif %}' },
        '{% include "x" %}',
      ],
      silent: ['A{% if ticket.id %}b{% endif %}'],
    },
    (problem, read) => {
      const name = problem.name ?? '';
      return renamed(
        read,
        problem,
        name,
        nearestWord(
          name,
          [...TAGS].filter((tag) => tag.length > 1),
        ),
      );
    },
  ),
  'unknown-filter': liquidRule(
    'unknown-filter',
    {
      fires: [
        {
          template: "Hi {{ ticket.requester.first_name | defualt: 'there' }}.",
          fixed: "Hi {{ ticket.requester.first_name | default: 'there' }}.",
        },
        '{{ ticket.id | json }}',
      ],
      silent: ['{{ ticket.title | upcase }}'],
    },
    (problem, read) => {
      const name = problem.name ?? '';
      return renamed(read, problem, name, nearestWord(name, FILTERS));
    },
  ),
  'unknown-placeholder': liquidRule(
    'unknown-placeholder',
    {
      fires: [
        {
          template: "Hi {{ ticket.requester.frist_name | default: 'there' }}.",
          fixed: "Hi {{ ticket.requester.first_name | default: 'there' }}.",
        },
        'Hi {{ somebody }}.',
      ],
      silent: ['{% assign n = ticket.id %}{{ n }}', '{{ ticket.ticket_field_4711 }}'],
    },
    (problem, read) => renamed(read, problem, problem.placeholder ?? '', problem.nearest ?? null),
  ),
  'unsupported-placeholder': liquidRule(
    'unsupported-placeholder',
    { fires: ['{{ ticket.latest_comment }}', '{{ dc.welcome }}'], silent: ['{{ ticket.id }}'] },
    (problem, read) => renamed(read, problem, problem.placeholder ?? '', null),
  ),
  'undeclared-fact': liquidRule(
    'undeclared-fact',
    {
      fires: [
        'By {{ fact.date }}.',
        { template: 'By {{ fact.dat }}.', facts: [aDate()], fixed: 'By {{ fact.date }}.' },
      ],
      silent: [{ template: 'By {{ fact.date }}.', facts: [aDate()] }],
    },
    (problem, read) => {
      const name = problem.placeholder ?? '';
      const keys = read.entry.facts.map(({ key }) => key);
      const nearest = nearestWord(name.replace(/^fact\./u, ''), keys);
      return renamed(read, problem, name, nearest === null ? null : `fact.${nearest}`);
    },
  ),
  'unused-fact': liquidRule(
    'unused-fact',
    {
      fires: [{ template: 'I will see to it.', facts: [aDate()] }],
      silent: [{ template: 'By {{ fact.date }}.', facts: [aDate()] }],
    },
    ({ placeholder = '' }, { entry }) => {
      const key = placeholder.replace(/^fact\./u, '');
      const index = entry.facts.findIndex((fact) => fact.key === key);
      return { field: `facts.${index}.key`, start: 0, end: key.length, values: { words: key } };
    },
  ),
};

function aDate(): { key: string; kind: 'date'; label: string; example: string } {
  return { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' };
}
