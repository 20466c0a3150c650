import { TIP_KINDS } from '../../../src/coach/Review';
import { reviewDraft } from '../../../src/coach/reviewDraft';
import type { Example } from '../../../src/coach/Rule';
import { RULES } from '../../../src/coach/rules/table';
import { anInput } from '../anInput';

function kindsIn(example: Example): string[] {
  const review = reviewDraft(anInput(example));
  return review.kind === 'silent' ? [] : review.tips.map(({ kind }) => kind);
}

const examples = TIP_KINDS.flatMap((kind) => [
  ...RULES[kind].fires.map((example) => [kind, 'fires', JSON.stringify(example), example] as const),
  ...RULES[kind].silent.map(
    (example) => [kind, 'is silent', JSON.stringify(example), example] as const,
  ),
]);

describe('RULES', () => {
  it('has a rule for each kind, with a source, a weight and examples of both sorts', () => {
    for (const kind of TIP_KINDS) {
      const rule = RULES[kind];
      expect(rule.kind).toBe(kind);
      expect(rule.source.length).toBeGreaterThan(20);
      expect(rule.weight).toBeGreaterThan(0);
      expect(rule.weight).toBeLessThanOrEqual(1);
      expect(rule.fires.length).toBeGreaterThan(0);
      expect(rule.silent.length).toBeGreaterThan(0);
    }
  });

  it.each(examples)('%s %s on %s', (kind, what, _, example) => {
    if (what === 'fires') expect(kindsIn(example)).toContain(kind);
    else expect(kindsIn(example)).not.toContain(kind);
  });
});
