import greetings from '../../../templates/greetings.json';
import { GIVEN_NAMES } from '../../../templates/givenNames';
import { foldName } from '../../../coach/foldName';
import type { LintRule } from '../LintRule';
import { orWithout } from '../orWithout';

const OPENINGS = Object.values(greetings.openings)
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((opening) => opening.replace(/ /gu, '\\s{1,3}'))
  .join('|');

const TITLES =
  'mr|mrs|ms|miss|mx|dr|prof|herr|frau|herrn|sr|sra|señor|señora|don|doña|senhor|senhora|monsieur|madame|m|mme|signor|signora|heer|mevrouw|pan|pani';

/** "Hi Maria", "Dear Mr Smith", "Sehr geehrte Frau Moser". */
const GREETED = new RegExp(
  `^\\s{0,20}(?:${OPENINGS})[,\\s]{1,3}((?:(?:${TITLES})\\.?\\s{1,2}){0,2})(\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]{1,30})?)(?=\\s*[,:!.\\n–-]|\\s{0,3}$)`,
  'iu',
);

/** "Maria," alone in its line. */
const CALLED = /^\s{0,20}(\p{Lu}[\p{L}\p{M}'’-]{1,30})(?:[,!]|\s–|:)[^\S\n]*\n/u;

/** The name of the customer for whom the words were first written. */
export const hardCodedName: LintRule = {
  code: 'hard-coded-name',
  severity: 'warning',
  languages: 'any',
  source:
    'Howard, Gengler, Jain (1995), "What’s in a Name?", Journal of Consumer Research 22(2): a wrong name undoes it',
  fires: [
    {
      template: 'Hi Maria,\n\nI will see to it.',
      fixed: "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nI will see to it.",
    },
    'Maria,\n\nI will see to it.',
    'Dear Mr Smith,\n\nI will see to it.',
    { language: 'de', template: 'Sehr geehrte Frau Moser,\n\nich kümmere mich darum.' },
    {
      language: 'fr',
      template: 'Bonjour Julie,\n\nje m’en occupe.',
      fixed:
        'Bonjour{% if ticket.requester.first_name %} {{ ticket.requester.first_name }}{% endif %},\n\nje m’en occupe.',
    },
  ],
  silent: [
    'Hi there,\n\nI will see to it.',
    'Yes,\n\nI will see to it.',
    'Dear Customer,\n\nI will see to it.',
    'Hello Team,\n\nI will see to it.',
    { language: 'de', template: 'Liebe Kundin, lieber Kunde,\n\nich kümmere mich darum.' },
    "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nMaria from our team will call.",
  ],
  find: ({ literal, template, entry: { language } }) => {
    const opening = literal.slice(0, 200);
    const called = CALLED.exec(opening)?.[1] ?? '';
    if (GIVEN_NAMES.has(foldName(called))) {
      const start = literal.indexOf(called);
      const end = start + called.length;
      return [{ start, end, values: { words: called } }];
    }
    const match = GREETED.exec(opening);
    if (match === null) return [];
    const [whole, titles = '', name = ''] = match;
    const [first = ''] = name.split(/\s/u);
    // The pattern takes small letters too: greetings are written either way, names are not.
    if (!/^\p{Lu}/u.test(name)) return [];
    if (titles === '' && !GIVEN_NAMES.has(foldName(first))) return [];
    const start = whole.length - name.length;
    const end = start + name.length;
    const words = template.slice(start - titles.length, end);
    const found = { start: start - titles.length, end, values: { words } };
    if (titles !== '' || name !== first) return [found];
    const changes = orWithout(template, { start, end }, `{{ ${NAME} }}`, NAME, language);
    return [changes === null ? found : { ...found, changes }];
  },
};

const NAME = 'ticket.requester.first_name';
