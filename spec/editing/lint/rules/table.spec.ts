import { applyFix } from '../../../../src/editing/lint/applyFix';
import { FINDING_CODES } from '../../../../src/editing/lint/Finding';
import { lintEntry } from '../../../../src/editing/lint/lintEntry';
import type { Example } from '../../../../src/editing/lint/LintRule';
import { LINT_RULES } from '../../../../src/editing/lint/rules/table';
import type { Entry } from '../../../../src/library/Entry';
import { anExample, lintExample } from '../anExample';

const named = (example: Example): string => JSON.stringify(example).slice(0, 160);
const firing = FINDING_CODES.flatMap((code) =>
  LINT_RULES[code].fires.map((example) => [code, named(example), example] as const),
);
const silent = FINDING_CODES.flatMap((code) =>
  LINT_RULES[code].silent.map((example) => [code, named(example), example] as const),
);

function textOf(entry: Entry, field: string): string {
  return field === 'language' ? entry.language : field === 'title' ? entry.title : entry.template;
}

describe('LINT_RULES', () => {
  it('has a rule for each code, with a source and examples of both sorts', () => {
    for (const code of FINDING_CODES) {
      const rule = LINT_RULES[code];
      expect(rule.code).toBe(code);
      expect(rule.source.length).toBeGreaterThan(20);
      expect(rule.fires.length).toBeGreaterThan(0);
      expect(rule.silent.length).toBeGreaterThan(0);
    }
  });

  it.each(firing)('%s fires on %s', (code, _, example) => {
    expect(lintExample(example).map((finding) => finding.code)).toContain(code);
  });

  it.each(silent)('%s is silent on %s', (code, _, example) => {
    expect(lintExample(example).map((finding) => finding.code)).not.toContain(code);
  });

  it.each(firing)('%s is put right by its fix, where it has one: %s', (code, _, example) => {
    const { entry, others, fixed } = anExample(example);
    const findings = lintEntry(entry, others).filter((finding) => finding.code === code);
    const [first] = findings.filter(({ fix }) => fix !== null);
    if (first?.fix == null) {
      expect(fixed).toBeNull();
      return;
    }
    const text = applyFix(textOf(entry, first.field), first.fix);
    if (fixed !== null) expect(text).toBe(fixed);
    const after = lintEntry({ ...entry, [first.field]: text }, others);
    expect(after.filter((finding) => finding.code === code).length).toBeLessThan(findings.length);
    expect(after.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(
      lintEntry(entry, others).filter(({ severity }) => severity === 'error').length,
    );
  });
});
