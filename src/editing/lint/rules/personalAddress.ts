import { foldName } from '../../../coach/foldName';
import { GIVEN_NAMES } from '../../../templates/givenNames';
import { findMatches } from '../findMatches';
import type { LintRule } from '../LintRule';
import { LEFT_OVER } from '../orFact';

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;

const FOR_ANYBODY =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|gmx|web|protonmail|proton|mail|msn|orange|free|libero|uol|bol)\.\w{2,3}(?:\.\w{2})?$/iu;

/** Boxes that a team shares. */
const SHARED =
  /(?:^|[._+-])(?:support|service|info|help|hello|hi|contact|sales|shop|store|team|orders?|billing|returns|care|kontakt|hilfe|ayuda|contato|suporte|aide)(?:[._+-]|$)/iu;

/** The e-mail address of one person. */
export const personalAddress: LintRule = {
  code: 'personal-address',
  severity: 'warning',
  languages: 'any',
  source: `${LEFT_OVER}; a person's address in it is a leak`,
  fires: ['Write to anna.berger@larkfield.test.', 'I wrote to jo88@gmail.com today.'],
  silent: [
    'Write to support@larkfield.test.',
    'Write to {{ current_user.email }}.',
    'Write to larkfield.support@gmail.com.',
    'Write to returns-eu@larkfield.test.',
  ],
  find: (read) =>
    findMatches(read, MAIL, ([found]) => {
      const [local = ''] = found.split('@');
      if (SHARED.test(local)) return null;
      const isPerson = local.split(/[._+-]/u).some((part) => GIVEN_NAMES.has(foldName(part)));
      return isPerson || FOR_ANYBODY.test(found) ? {} : null;
    }),
};
