import { LiquidError } from 'liquidjs';
import type { FillProblem, FillProblemCode } from './Filled';
import { NoClockError } from './liquidEngine';

/** More than anybody reads; a template of garbage has thousands. */
const MAX_PROBLEMS = 50;

/** liquidjs tells its errors apart by their words only. */
const MEANINGS: readonly { pattern: RegExp; code: FillProblemCode }[] = [
  { pattern: /^undefined filter: (.+)$/u, code: 'unknownFilter' },
  { pattern: /^tag "(.*)" not found$/u, code: 'unknownTag' },
  { pattern: /limit exceeded|call stack|Invalid (?:array|string) length/u, code: 'tooMuch' },
];

/**
 * @param error what liquidjs threw.
 * @returns the complaints in it, at least one, in the order of the template.
 */
export function liquidProblems(error: unknown): FillProblem[] {
  if (!LiquidError.is(error)) return [toProblem(error)];
  const errors: unknown = 'errors' in error ? error.errors : null;
  const problems = Array.isArray(errors) ? errors.map(toProblem) : [toProblem(error)];
  const causes = problems.filter((problem, index) => index === 0 || !isConsequence(problem));
  return causes.slice(0, MAX_PROBLEMS);
}

/** Behind an `{% if %}` that could not be read, its own `{% endif %}` is a stranger to Liquid. */
function isConsequence({ code, name = '' }: FillProblem): boolean {
  return code === 'unknownTag' && /^(?:end|else$|elsif$|when$)/u.test(name);
}

function toProblem(error: unknown): FillProblem {
  if (!(error instanceof Error)) throw error;
  const [line = 1, column = 1] = LiquidError.is(error) ? error.token.getPosition() : [];
  const cause = (LiquidError.is(error) ? error.originalError : undefined) ?? error;
  // liquidjs appends the place, which we tell apart.
  const detail = cause.message.replace(/(?:, file:[^,]*)?, line:\d+, col:\d+$/u, '');
  if (cause instanceof NoClockError) return { code: 'noClock', line, column, detail };
  for (const { pattern, code } of MEANINGS) {
    const match = pattern.exec(detail);
    if (match === null) continue;
    const name = match[1];
    return { code, line, column, detail, ...(name === undefined ? {} : { name }) };
  }
  return { code: 'syntax', line, column, detail };
}
