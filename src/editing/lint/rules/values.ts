import type { LintRule } from '../LintRule';
import type { Piece } from '../readPieces';

/** What a placeholder is called where it stands: `ticket.requester.first_name`. */
function nameOf({ inside }: Piece): string {
  return /^[\w.]{1,120}/u.exec(inside)?.[0] ?? '';
}

const INTERNAL =
  /^(?:ticket\.(?:requester|organization|assignee)\.(?:notes|details)|ticket\.tags|current_user\.(?:notes|details))$/u;

/** Notes that agents write for each other. */
export const internalValue: LintRule = {
  code: 'internal-value',
  severity: 'warning',
  languages: 'any',
  source:
    'Zendesk, "Adding and managing user details and notes": visible to agents only, not to end users',
  fires: ["{{ ticket.requester.notes | default: 'nothing' }} is what we know."],
  silent: ["{% if ticket.requester.notes contains 'VIP' %}Welcome back.{% endif %} Hello."],
  find: ({ pieces }) =>
    pieces
      .filter((piece) => piece.kind === 'output' && INTERNAL.test(nameOf(piece)))
      .map((piece) => ({ start: piece.start, end: piece.end, values: { words: nameOf(piece) } })),
};

/** Beyond these a name sounds like a sales call. */
const MOST_NAMES = 2;

/** The customer's name more than twice. */
export const nameOverused: LintRule = {
  code: 'name-overused',
  severity: 'hint',
  languages: 'any',
  source: 'Howard, Gengler, Jain (1995), "What’s in a Name?", Journal of Consumer Research 22(2)',
  fires: [
    "Hi {{ ticket.requester.first_name | default: 'there' }}, thanks, {{ ticket.requester.first_name | default: 'friend' }}. Bye {{ ticket.requester.first_name | default: 'now' }}.",
  ],
  silent: [
    '{% if ticket.requester.first_name %}Hi {{ ticket.requester.first_name }}, bye {{ ticket.requester.first_name }}{% else %}Hi {{ ticket.requester.name }}, bye {{ ticket.requester.name }}{% endif %}.',
  ],
  find: ({ versions }) => {
    for (const { outputs } of versions) {
      const names = outputs.filter((piece) =>
        /^ticket\.requester\.(?:first_name|name)$/u.test(nameOf(piece)),
      );
      const third = names[MOST_NAMES];
      if (third !== undefined)
        return [{ start: third.start, end: third.end, values: { count: names.length } }];
    }
    return [];
  },
};

/** More than an agent types for one reply; the built-in entries ask for at most five. */
const MOST_FACTS = 5;

/** A form rather than a reply. */
export const manyFacts: LintRule = {
  code: 'many-facts',
  severity: 'hint',
  languages: 'any',
  source:
    'DESIGN.md, "People": agents answer dozens of tickets an hour; each fact is a field to fill',
  fires: [
    {
      facts: [1, 2, 3, 4, 5, 6].map((at) => ({
        key: `f${at}`,
        kind: 'text',
        label: 'l',
        example: 'e',
      })),
    },
  ],
  silent: [
    { facts: [1, 2].map((at) => ({ key: `f${at}`, kind: 'text', label: 'l', example: 'e' })) },
  ],
  find: ({ entry: { facts } }) =>
    facts.length > MOST_FACTS
      ? [{ field: 'facts', start: 0, end: 0, values: { count: facts.length } }]
      : [],
};
