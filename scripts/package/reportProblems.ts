import type { Problem } from '../checkPackage';

/** Problems as lines for a person: errors first, each with its rule's name, then how many there are. */
export function reportProblems(problems: Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return [
    ...[...errors, ...warnings].map(
      ({ severity, rule, message }) => `${severity} ${rule}: ${message}`,
    ),
    `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`,
  ].join('\n');
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
