import type { LintRule } from '../LintRule';

/** The built-in entries ask for two things at most. */
const MOST = 3;

/** An interview. */
export const manyQuestions: LintRule = {
  code: 'many-questions',
  severity: 'hint',
  languages: 'any',
  source:
    'Tourangeau, Rips, Rasinski (2000), "The Psychology of Survey Response": of many questions at once some stay unanswered',
  fires: ['Which one? When? Where? And how?'],
  silent: ['Which one? When? Where?', 'See https://larkfield.test/a?b=1 and ?c and ?d and ?e.'],
  find: ({ literal }) => {
    const marks = [...literal.matchAll(/[?？؟]{1,20}(?=[\s"”»)*_]|$|\p{Lo})/gu)];
    const over = marks[MOST];
    if (over === undefined) return [];
    return [
      { start: over.index, end: over.index + over[0].length, values: { count: marks.length } },
    ];
  },
};
