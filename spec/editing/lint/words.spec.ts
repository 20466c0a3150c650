import { FINDING_CODES } from '../../../src/editing/lint/Finding';
import { LINT_RULES } from '../../../src/editing/lint/rules/table';
import { adminWords } from '../../../src/words/adminWords';
import { readArguments } from '../../translations/readMessage';
import { lintExample } from './anExample';

/** What a message names; a selection is told by its name alone. */
function named(message: unknown): string[] {
  return readArguments(String(message)).map((argument) => argument.split(' ')[0] ?? '');
}

describe('the words of the lint', () => {
  const { messages } = adminWords.english;

  it.each(FINDING_CODES)('say %s with the values that its findings have', (code) => {
    const message = messages[`lint.${code}`];
    expect(message).toBeDefined();
    for (const example of LINT_RULES[code].fires) {
      const found = lintExample(example).filter((finding) => finding.code === code);
      for (const { values, fix, tip } of found) {
        expect(Object.keys(values)).toEqual(expect.arrayContaining(named(message)));
        if (tip !== undefined) expect(messages[`coach.tip.${tip}`]).toBeDefined();
        if (fix === null) continue;
        const label = messages[`lint.fix.${code}`];
        expect([code, label]).toEqual([code, expect.anything()]);
        expect(Object.keys(values)).toEqual(expect.arrayContaining(named(label)));
      }
    }
  });
});
