import fc from 'fast-check';
import { applyFix } from '../../src/editing/lint/applyFix';
import { lintEntry } from '../../src/editing/lint/lintEntry';
import { checkEntry } from '../../src/library/checkEntry';
import { checkTemplate } from '../../src/templates/checkTemplate';
import type { Fact } from '../../src/templates/Fact';
import type { Filled } from '../../src/templates/Filled';
import { fillTemplate } from '../../src/templates/fillTemplate';
import { requestedPlaceholders } from '../../src/templates/requestedPlaceholders';
import { anEntry } from '../editing/lint/anExample';
import { fuzz } from './fuzz';
import { anyLine, anyText } from './generators/awkwardText';
import {
  anyFactValues,
  anySoundTemplate,
  anyTemplate,
  anyValues,
  facts,
} from './generators/anyTemplate';
import { expectHarmless, expectSameWords, expectWellFormed, expectWithin } from './judge';

const anyOptions = fc.record(
  {
    factValues: anyFactValues,
    language: fc.constantFrom('en', 'de', 'ja', 'ar', 'es', 'zzz'),
    today: fc.constantFrom('2026-03-04', 'never', ''),
    greet: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What must hold of what comes of a template. */
function expectFilled(filled: Filled, template: string): void {
  if (filled.kind === 'failed') {
    expect(filled.problems.length).toBeGreaterThan(0);
    const lines = template.split(/\r\n?|\n/u);
    for (const { line, column } of filled.problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
    }
    return;
  }
  expectHarmless(filled.html);
  expectSameWords(filled);
  expectWellFormed(filled.text);
  expect(filled.text.trim()).not.toBe('');
  expect(filled.text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]|\p{NChar}/u);
  for (const stretch of [...filled.gaps, ...filled.marks]) expectWithin(filled.text, stretch);
  expect([...new Set(filled.gaps.map(({ fact }) => fact))]).toEqual(filled.openFacts);
}

describe('A template', () => {
  it('fills or says what is wrong, whatever it is', () => {
    fuzz(
      'a template',
      fc.tuple(anyTemplate, anyValues, anyOptions),
      ([template, values, options]) => {
        expectFilled(fillTemplate(template, values, { facts, ...options }), template);
        for (const { line, column } of checkTemplate(template, facts)) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        }
        expect(requestedPlaceholders(template).size).toBeLessThanOrEqual(template.length);
      },
    );
  });

  it('that is sound fills for every ticket, the same each time', () => {
    fuzz(
      'a filled template',
      fc.tuple(anySoundTemplate, anyValues, anyOptions),
      ([template, values, options]) => {
        const filled = fillTemplate(template, values, { facts, ...options });
        if (filled.kind === 'failed') {
          const codes = filled.problems.map(({ code }) => code);
          // Without its greeting nothing may be left; all else is a mistake.
          expect(codes).toEqual([expect.stringMatching(/^(?:tooMuch|emptyText)$/u)]);
        }
        expectFilled(filled, template);
        expect(fillTemplate(template, values, { facts, ...options })).toEqual(filled);
      },
    );
  });

  it('is linted, place by place, and its fixes fit', () => {
    const anyDraft = fc.record({
      title: anyLine,
      template: fc.oneof(anyTemplate, anyText()),
      language: fc.constantFrom('en', 'en', 'de', 'ja', 'x'),
      facts: fc.constantFrom<Fact[]>([], [...facts]),
      brands: fc.array(anyLine, { minLength: 1, maxLength: 2 }),
    });
    fuzz('a linted entry', anyDraft, (change) => {
      const entry = anEntry(change);
      const findings = lintEntry(entry, [anEntry({ key: 'other', template: change.template })]);
      for (const { field, start, end, line, column, fix } of findings) {
        if (field === 'template') expectWithin(entry.template, { start, end });
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        if (fix !== null && field === 'template') {
          for (const part of fix.changes) expectWithin(entry.template, part);
          expect(typeof applyFix(entry.template, fix)).toBe('string');
        }
      }
      if (checkEntry(entry).kind === 'failed') {
        expect(findings.map(({ severity }) => severity)).toContain('error');
      }
    });
  });
});
