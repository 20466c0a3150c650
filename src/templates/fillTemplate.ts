import { toValueSync } from 'liquidjs';
import { cleanValue } from './cleanValue';
import type { Fact, FactValues } from './Fact';
import type { Filled, FillProblem } from './Filled';
import { FillContext } from './FillContext';
import { findGreeting } from './findGreeting';
import { liquid, parseTemplate } from './liquidEngine';
import { MAX_SIGNS, MAX_TEXT_CHARS } from './liquidLimits';
import { liquidProblems } from './liquidProblems';
import { GREETING_END, NOTHING } from './noncharacters';
import { isPlaceholder, type TemplateValues } from './placeholders';
import { release } from './protect';
import { readMarkdown } from './readMarkdown';
import { tidy } from './tidy';
import { writeFact } from './writeFact';
import { writeReply } from './writeReply';

export type FillOptions = {
  /** The facts that the template may use. */
  facts?: readonly Fact[];
  factValues?: FactValues;
  /** ISO 639-1 code or BCP 47 tag; dates that the agent picks are written out in it. */
  language?: string;
  /** ISO day, for templates that ask for the date of today. */
  today?: string;
  /** `false` leaves the greeting line out: a later reply in the same thread need not greet again. */
  greet?: boolean;
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
  { facts = [], factValues = {}, language = 'en', today, greet = true }: FillOptions = {},
): Filled {
  const scope = toScope(values, facts, factValues, language);
  const context = new FillContext(scope, liquid, facts, today ?? null, language);
  const readable = withoutControls(template);
  const body = greet ? 0 : findGreeting(readable);
  let marked: string;
  try {
    const parsed = parseTemplate(markGreeting(readable, body));
    marked = String(toValueSync(liquid.renderer.renderTemplates(parsed, context)));
  } catch (error) {
    return { kind: 'failed', problems: liquidProblems(error) };
  }
  const greetingLines = body === 0 ? 0 : readable.slice(0, body).split('\n').length;
  const problems = context.problems.filter(({ line }) => line > greetingLines);
  if (problems.length > 0) return { kind: 'failed', problems: unlike(problems) };

  const source = tidy(afterGreeting(marked));
  const isLong = release(source).length > MAX_TEXT_CHARS;
  if (isLong || countSigns(source) > MAX_SIGNS) return failure('tooMuch');
  const reply = writeReply(readMarkdown(source), facts);
  if (reply.text.trim() === '') return failure('emptyText');
  const openFacts = [...new Set(reply.gaps.map((gap) => gap.fact))];
  return { kind: 'filled', ...reply, openFacts };
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
  for (const [name, value] of Object.entries(values)) {
    if (isPlaceholder(name)) put(scope, name.split('.'), cleanValue(value ?? ''));
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

/**
 * Keeps line feeds; every other control and noncharacter becomes a space, so that columns stay right. Embeddings and
 * overrides of the text's direction go: with them a template that was imported could show one address and lead to
 * another. Isolates and marks stay, since right-to-left letters need them.
 */
function withoutControls(template: string): string {
  return template
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n]|\p{Cs}|\p{NChar}/gu, ' ')
    .replace(/[\u202a-\u202e]/gu, NOTHING);
}

/** Everything before the body runs, since it may set variables, but is not shown. */
function markGreeting(template: string, body: number): string {
  return body === 0 ? template : template.slice(0, body) + GREETING_END + template.slice(body);
}

function afterGreeting(marked: string): string {
  const end = marked.indexOf(GREETING_END);
  return end < 0 ? marked : marked.slice(end + GREETING_END.length);
}

/** How many signs could open or close markup. */
function countSigns(source: string): number {
  return source.match(/[*_[\\]/gu)?.length ?? 0;
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
