import { toValueSync } from 'liquidjs';
import { cleanValue } from './cleanValue';
import type { Fact, FactValues } from './Fact';
import type { Filled, FillProblem } from './Filled';
import { FillContext } from './FillContext';
import { readGapMarks } from './gapMarks';
import { liquid, parseTemplate } from './liquidEngine';
import { MAX_TEXT_CHARS } from './liquidLimits';
import { liquidProblems } from './liquidProblems';
import { PLACEHOLDERS, type TemplateValues } from './placeholders';
import { toHtml } from './toHtml';
import { writeFact } from './writeFact';

export type FillOptions = {
  /** The facts that the template may use. */
  facts?: readonly Fact[];
  factValues?: FactValues;
  /** ISO 639-1 code or BCP 47 tag; dates that the agent picks are written out in it. */
  language?: string;
  /** ISO day, for templates that ask for the date of today. */
  today?: string;
};

/**
 * Fills a Liquid template.
 *
 * - Every value is a stranger's: it is cleaned, escaped in `html`, and never read as Liquid or markup.
 * - A placeholder without a value is never a silent blank: the template's own fallback, or a problem.
 * - A fact without a value shows as `[its label]` and is listed in `openFacts`.
 * - Work is bounded (`liquidLimits.ts`); the outcome depends on the arguments alone.
 */
export function fillTemplate(
  template: string,
  values: TemplateValues,
  { facts = [], factValues = {}, language = 'en', today }: FillOptions = {},
): Filled {
  const scope = toScope(values, facts, factValues, language);
  const context = new FillContext(scope, liquid, facts, today ?? null);
  let marked: string;
  try {
    const parsed = parseTemplate(withoutControls(template));
    marked = String(toValueSync(liquid.renderer.renderTemplates(parsed, context)));
  } catch (error) {
    return { kind: 'failed', problems: liquidProblems(error) };
  }
  if (context.problems.length > 0) return { kind: 'failed', problems: unlike(context.problems) };

  const { text, gaps } = readGapMarks(tidy(marked), facts);
  if (text === '') return failure('emptyText');
  if (text.length > MAX_TEXT_CHARS) return failure('tooMuch');
  const openFacts = [...new Set(gaps.map((gap) => gap.fact))];
  return { kind: 'filled', text, html: toHtml(text, gaps), openFacts, gaps };
}

type Scope = { [name: string]: string | Scope };

/** `{ 'ticket.brand.name': 'Acme' }` → `{ ticket: { brand: { name: 'Acme' } } }`, without prototypes. */
function toScope(
  values: TemplateValues,
  facts: readonly Fact[],
  factValues: FactValues,
  language: string,
): Scope {
  const scope = emptyScope();
  for (const placeholder of PLACEHOLDERS) {
    put(scope, placeholder.split('.'), cleanValue(values[placeholder] ?? ''));
  }
  for (const fact of facts) {
    const value = Object.hasOwn(factValues, fact.key) ? factValues[fact.key] : undefined;
    put(scope, ['fact', fact.key], writeFact(fact, cleanValue(value ?? ''), language));
  }
  return scope;
}

function emptyScope(): Scope {
  const scope: Scope = {};
  Object.setPrototypeOf(scope, null);
  return scope;
}

/** A blank value is not put in: Liquid takes an empty text for true. */
function put(scope: Scope, path: readonly string[], value: string): void {
  if (value === '') return;
  let inner = scope;
  path.forEach((name, index) => {
    if (index === path.length - 1) {
      inner[name] = value;
      return;
    }
    const next = inner[name];
    const branch = typeof next === 'object' ? next : emptyScope();
    inner[name] = branch;
    inner = branch;
  });
}

/** Keeps line feeds; every other control becomes a space, so that columns stay right. */
function withoutControls(template: string): string {
  return template.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n]|\p{Cs}/gu, ' ');
}

/** HTML shows a run of spaces as one and none at a line's ends, so the plain text has it no other way. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n\u00a0\u202f]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** A placeholder within a loop would be complained of in every round. */
function unlike(problems: readonly FillProblem[]): FillProblem[] {
  const byPlace = new Map<string, FillProblem>();
  for (const problem of problems) {
    byPlace.set([problem.code, problem.placeholder, problem.line, problem.column].join(), problem);
  }
  return [...byPlace.values()];
}

function failure(code: 'emptyText' | 'tooMuch'): Filled {
  return { kind: 'failed', problems: [{ code, line: 1, column: 1, detail: '' }] };
}
