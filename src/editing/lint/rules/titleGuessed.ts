import { findMatches } from '../findMatches';
import type { LintRule } from '../LintRule';
import { VALUE } from '../ReadEntry';

/** A form of address for one sex, right before a value; "Herr/Frau" and "Mr or Ms" leave it open. */
const TITLED = new RegExp(
  String.raw`(?<![\p{L}/]|\p{L}\s?/\s?|(?:or|oder|o|ou)\s)(?:mr|mrs|ms|miss|herrn?|frau|sr|sra|señora?|senhora?|monsieur|madame|mme|signora?|de heer|mevrouw|pan|pani)\.?\s{1,2}(?=${VALUE})`,
  'giu',
);

/** "Mr" before a placeholder: half of the customers are no such. */
export const titleGuessed: LintRule = {
  code: 'title-guessed',
  severity: 'warning',
  languages: 'any',
  source:
    'DESIGN.md, decision 10, "wrong is worse than none": no placeholder knows by which title somebody is addressed',
  fires: [
    "Dear Mr. {{ ticket.requester.last_name | default: 'Customer' }},\n\nI will see to it.",
    {
      language: 'de',
      template: "Sehr geehrte Frau {{ ticket.requester.last_name | default: 'X' }},\n\nja.",
    },
  ],
  silent: [
    "Dear {{ ticket.requester.first_name | default: 'there' }},\n\nI will see to it.",
    "Dear Mr or Ms {{ ticket.requester.last_name | default: 'Customer' }},\n\nyes.",
    {
      language: 'de',
      template: "Guten Tag Herr/Frau {{ ticket.requester.last_name | default: 'X' }},\n\nja.",
    },
    'Your contact is Ms {{ current_user.last_name | default: current_user.name }}.',
  ],
  find: (read) =>
    findMatches(read, TITLED, ([found], _start, end) => {
      const value = read.pieces.find((piece) => piece.start === end);
      if (value === undefined || !/^ticket\.requester\b/u.test(value.inside)) return null;
      return { end: value.end, values: { words: found.trim() } };
    }),
};
