import { complaintAbout } from './complaintAbout';
import type { Fact } from './Fact';
import type { FillProblem } from './Filled';
import { liquidProblems } from './liquidProblems';
import { isPlaceholder } from './placeholders';
import { readRequests, type Request } from './requestedPlaceholders';

/**
 * Reads a template without filling it: what would go wrong for any ticket.
 *
 * @param facts those that the entry declares.
 * @returns all problems in the order of the template; none when it is fine. Misspelt placeholders are found even
 *   where the template has a fallback, which would otherwise be used for every customer.
 */
export function checkTemplate(template: string, facts: readonly Fact[]): FillProblem[] {
  let requests: Request[];
  try {
    requests = readRequests(template);
  } catch (error) {
    return liquidProblems(error);
  }
  const declared = new Set(facts.map((fact) => fact.key));
  const usedFacts = new Set<string>();
  const problems: FillProblem[] = [];
  for (const { name, line, column } of requests) {
    const [root, key = ''] = name.split('.');
    if (root === 'fact') {
      usedFacts.add(key);
      if (declared.has(key) && name === `fact.${key}`) continue;
      problems.push({ code: 'undeclaredFact', placeholder: name, line, column, detail: '' });
    } else if (!isPlaceholder(name)) {
      problems.push({ ...complaintAbout(name), line, column, detail: '' });
    }
  }
  for (const key of declared) {
    if (usedFacts.has(key)) continue;
    const placeholder = `fact.${key}`;
    problems.push({ code: 'unusedFact', placeholder, line: 1, column: 1, detail: '' });
  }
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
