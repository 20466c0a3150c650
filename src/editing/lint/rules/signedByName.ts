import { foldName } from '../../../coach/foldName';
import { GIVEN_NAMES } from '../../../templates/givenNames';
import type { LintRule } from '../LintRule';

/** How letters close, in the languages of the built-in replies and a few more. */
const CLOSING =
  /(?:regards|sincerely|best|cheers|wishes|thanks|thank you|yours|grüße|grüßen|gruß|grüsse|saludos|saludo|atentamente|cordialement|salutations|bien à vous|atenciosamente|abraços|abraço|cumprimentos|saluti|groet|groeten|hälsningar|hilsen)[\s,.!]{0,4}$/iu;

const NAME = /^[-–—~ ]{0,4}(\p{Lu}[\p{L}\p{M}'’-]{1,24})((?: \p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,2})$/u;

/** The name of the agent who wrote it first, under the words of all others. */
export const signedByName: LintRule = {
  code: 'signed-by-name',
  severity: 'warning',
  languages: 'any',
  source: 'Customers answer to the name that they read; the agent who sends it is another',
  fires: [
    {
      template: 'I will see to it today.\n\nBest,\nAnna',
      fixed: 'I will see to it today.\n\nBest,\n{{ current_user.first_name }}',
    },
    'I will see to it today.\n\nKind regards,\nAnna\nLarkfield Support',
    {
      language: 'de',
      template: 'Ich kümmere mich darum.\n\nViele Grüße\nAnna Berger',
      fixed: 'Ich kümmere mich darum.\n\nViele Grüße\n{{ current_user.name }}',
    },
  ],
  silent: [
    'I will see to it today.\n\nBest,\n{{ current_user.first_name }}',
    'I will see to it today.\n\nBest,\nThe Larkfield team',
    'Anna will call you today.',
  ],
  find: ({ literal, template }) => {
    const lines = linesOf(literal);
    for (const [at, line] of lines.slice(-LAST_LINES).entries()) {
      const next = lines.slice(-LAST_LINES)[at + 1];
      if (next === undefined || !CLOSING.test(line.text.slice(-60))) continue;
      const [, first = '', rest = ''] = NAME.exec(next.text) ?? [];
      if (!GIVEN_NAMES.has(foldName(first))) continue;
      const start = next.start + next.text.indexOf(first);
      const end = start + first.length + rest.length;
      const text = rest === '' ? '{{ current_user.first_name }}' : '{{ current_user.name }}';
      const values = { words: template.slice(start, end), replacement: text };
      return [{ start, end, values, changes: [{ start, end, text }] }];
    }
    return [];
  },
};

/** A closing, a name, and up to three lines about the company. */
const LAST_LINES = 5;

/** The lines that say something, without the blanks around them. */
function linesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => ({
    text: line.trim(),
    start: index + line.length - line.trimStart().length,
  }));
}
