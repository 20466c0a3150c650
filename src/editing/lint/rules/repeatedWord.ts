import { findMatches } from '../findMatches';
import type { LintRule } from '../LintRule';

/** Right twice in a row: "that that", "so so" is gushing, "bye bye". */
const MAY_REPEAT = new Set('that had is so very really bye no ha knock'.split(' '));

/** A word that was typed twice. */
export const repeatedWord: LintRule = {
  code: 'repeated-word',
  severity: 'hint',
  languages: 'en',
  source: 'A slip in a template goes out a thousand times',
  fires: [
    { template: 'I will see to to it.', fixed: 'I will see to it.' },
    'You have the\nthe last word.',
  ],
  silent: ['I know that that is so.', 'Yes. Yes, it is.', 'One to one.'],
  find: (read) =>
    findMatches(
      read,
      /(?<![\p{L}\p{N}'’-])(\p{L}{2,30})(\s{1,3})\1(?![\p{L}\p{N}'’-])/giu,
      ([, word = '', gap = ''], start, end) => {
        if (MAY_REPEAT.has(word.toLowerCase())) return null;
        const from = start + word.length;
        return {
          start: from + gap.length,
          values: { words: word },
          changes: [{ start: from, end, text: '' }],
        };
      },
    ),
};
