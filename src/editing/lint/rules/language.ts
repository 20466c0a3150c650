import { languageName } from '../../../templates/languageName';
import type { LintRule } from '../LintRule';
import { withoutAddresses } from '../findMatches';
import { otherLanguage } from '../otherLanguage';
import { VALUE, type ReadEntry } from '../ReadEntry';

const SOURCE =
  'DESIGN.md, decision 13: entries are offered by their language; one that is filed wrongly goes to those who cannot read it';

const GERMAN = 'ich kümmere mich sofort darum und melde mich morgen wieder bei Ihnen.';

function ownWords({ literal }: ReadEntry): string {
  return withoutAddresses(literal).replaceAll(VALUE, ' ');
}

/** What the languages are called on the screen. */
function names({ entry, inLanguage }: ReadEntry, other: string): Record<string, string> {
  const name = (code: string): string => languageName(code, inLanguage) ?? code;
  return { language: name(other), expected: name(entry.language) };
}

/** Filed under another language than its words are in. */
export const wrongLanguage: LintRule = {
  code: 'wrong-language',
  severity: 'warning',
  languages: 'any',
  source: SOURCE,
  fires: [
    { language: 'en', template: GERMAN, fixed: 'de' },
    {
      language: 'ja',
      template: 'I will see to it at once and write to you by tomorrow.',
      fixed: 'en',
    },
    { language: 'fr', template: '確認のうえ、明日までにご連絡いたします。', fixed: 'ja' },
  ],
  silent: [
    { language: 'de', template: GERMAN },
    { language: 'en', template: 'OK, gracias.' },
    { language: 'ca', template: 'Me encargo yo ahora mismo y le escribo mañana sin falta.' },
    { language: '', template: GERMAN },
  ],
  find: (read) => {
    const { language } = read.entry;
    if (!/^[a-z]{2,3}$/u.test(language)) return [];
    const other = otherLanguage(ownWords(read), language);
    if (other === null) return [];
    return [
      {
        field: 'language',
        start: 0,
        end: language.length,
        values: names(read, other),
        changes: [{ start: 0, end: language.length, text: other }],
      },
    ];
  },
};

/** One paragraph of another language, among others that are in the right one. */
export const foreignParagraph: LintRule = {
  code: 'foreign-paragraph',
  severity: 'warning',
  languages: 'any',
  source: SOURCE,
  fires: [`I will see to it at once and write to you by tomorrow. You can lean back.\n\n${GERMAN}`],
  silent: [
    'I will see to it at once.\n\nI will write to you by tomorrow.',
    { language: 'en', template: `${GERMAN}\n\n${GERMAN}` },
  ],
  find: (read) => {
    const { language } = read.entry;
    const words = ownWords(read);
    if (!/^[a-z]{2,3}$/u.test(language) || !words.trimEnd().includes('\n')) return [];
    if (otherLanguage(words, language) !== null) return [];
    return [...words.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => {
      const other = otherLanguage(line, language);
      if (other === null) return [];
      const start = index + line.length - line.trimStart().length;
      return [{ start, end: index + line.trimEnd().length, values: names(read, other) }];
    });
  },
};
