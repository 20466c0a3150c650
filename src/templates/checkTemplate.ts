import { analyzeSync, type Variable } from 'liquidjs';
import type { Fact } from './Fact';
import type { FillProblem } from './Filled';
import { parseTemplate } from './liquidEngine';
import { liquidProblems } from './liquidProblems';
import { isPlaceholder } from './placeholders';

/**
 * Reads a template without filling it: what would go wrong for any ticket.
 *
 * @param facts those that the entry declares.
 * @returns all problems in the order of the template; none when it is fine. Misspelt placeholders are found even
 *   where the template has a fallback, which would otherwise be used for every customer.
 */
export function checkTemplate(template: string, facts: readonly Fact[]): FillProblem[] {
  let used: Variable[];
  try {
    const { globals } = analyzeSync(parseTemplate(template), { partials: false });
    used = Object.values(globals).flat();
  } catch (error) {
    return liquidProblems(error);
  }
  const declared = new Set(facts.map((fact) => fact.key));
  const usedFacts = new Set<string>();
  const problems: FillProblem[] = [];
  for (const variable of used) {
    const [root, key] = variable.segments;
    const placeholder = nameOf(variable);
    const { row: line, col: column } = variable.location;
    if (root === 'fact') {
      usedFacts.add(String(key));
      if (declared.has(String(key)) && placeholder === `fact.${String(key)}`) continue;
      problems.push({ code: 'undeclaredFact', placeholder, line, column, detail: '' });
    } else if (!isPlaceholder(placeholder)) {
      problems.push({ code: 'unknownPlaceholder', placeholder, line, column, detail: '' });
    }
  }
  for (const key of declared) {
    if (usedFacts.has(key)) continue;
    problems.push({
      code: 'unusedFact',
      placeholder: `fact.${key}`,
      line: 1,
      column: 1,
      detail: '',
    });
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** `.size` of a value is Liquid's own and no part of the placeholder's name. */
function nameOf({ segments }: Variable): string {
  const last = segments.length > 2 && segments.at(-1) === 'size' ? -1 : segments.length;
  return segments.slice(0, last).map(String).join('.');
}
