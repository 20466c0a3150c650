import { GIVEN_NAMES } from '../../templates/givenNames';
import type { Context } from '../Context';
import type { Draft } from '../Draft';
import { foldName } from '../foldName';
import nicknames from '../phrases/nicknames.json';
import type { Span } from '../Review';
import type { Rule } from '../Rule';

/** Short forms: each line is one name. */
const NICKNAMES: readonly ReadonlySet<string>[] = nicknames.map((line) => new Set(line.split(' ')));

/** A greeting with another name than the customer's. */
export const nameWrong: Rule = {
  kind: 'name-wrong',
  weight: 0.97,
  source:
    'Howard, Gengler, Jain (1995), "What’s in a Name?", Journal of Consumer Research 22(2): a wrong name undoes it',
  fires: [
    { draft: 'Hi Peter,\nyour order is on its way.', name: 'Maria' },
    { draft: 'Dear Mr Jones,\nyour order is on its way.', name: 'Maria Lopez' },
    { draft: 'Peter, your order is on its way.', name: 'Maria' },
    { draft: 'Hi Mario, your order is on its way.', name: 'Maria' },
  ],
  silent: [
    { draft: 'Hi Maria,\nyour order is on its way.', name: 'Maria' },
    { draft: 'Hi there,\nyour order is on its way.', name: 'Maria' },
    { draft: 'Dear Ms Lopez,\nyour order is on its way.', name: 'María López' },
    { draft: 'Hi Peter,\nyour order is on its way.' },
    { draft: 'Peter, our driver, has your parcel.' },
    { draft: 'Maria, it is on its way.', name: 'Maria' },
    { draft: 'Hi Liz,\nyour order is on its way.', name: 'Elizabeth' },
  ],
  find: (draft, context) => {
    const span =
      draft.greeting === null ? (openingName(draft) ?? namedAtEnd(draft)) : draft.greeting.name;
    if (span == null || context.names.length === 0 || context.firstName === null) return [];
    const greeted = draft.text.slice(span.start, span.end);
    if (isTheirs(greeted, context)) return [];
    const hasTitle = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau)\.?\s{0,3}$/iu.test(
      draft.text.slice(Math.max(0, span.start - 12), span.start),
    );
    // Of a customer known by first name only, nobody can say what the family name is.
    if (hasTitle && context.names.length === 1) return [];
    const found = {
      rule: 'name-wrong',
      values: { words: greeted, name: context.firstName },
      ...span,
    };
    // "%FIRSTNAME%", "*NAME*": a name between the marks of a form would not stand well.
    const isMarked = /[%*_#$@]/u.test(
      draft.text.slice(Math.max(0, span.start - 1), span.start) + draft.text.charAt(span.end),
    );
    return [hasTitle || isMarked ? found : { ...found, replacement: context.firstName }];
  },
};

/** "Peter, your order is on its way": a chat often begins with nothing but the name. */
function openingName({ words, plain }: Draft): Span | null {
  const [first] = words;
  if (first === undefined || !GIVEN_NAMES.has(foldName(first.word))) return null;
  const isCapital = /^\p{Lu}/u.test(plain.slice(first.start, first.start + 2));
  return isCapital && plain.charAt(first.end) === ','
    ? { start: first.start, end: first.end }
    : null;
}

/** "Thank you for your feedback, Aaron Brown." in a reply that greets nobody. */
function namedAtEnd({ sentences, plain }: Draft): Span | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const match =
    /^(?:thanks?|sorry|hello|hi|yes|no|great)\b[^,]{0,80}, (\p{Lu}[\p{L}'’-]{1,24}(?: \p{Lu}[\p{L}'’-]{1,24})?)[.!?]$/iu.exec(
      plain.slice(first.start, first.end),
    );
  const name = match?.[1];
  if (name === undefined || !GIVEN_NAMES.has(foldName(name.split(' ')[0] ?? ''))) return null;
  return { start: first.end - 1 - name.length, end: first.end - 1 };
}

function isTheirs(greeted: string, { names, customer }: Context): boolean {
  const words = greeted.split(/[\s-]+/u).map(foldName);
  const known = [...names, ...names.flatMap((name) => name.split('-'))];
  const isKnown = (word: string): boolean =>
    known.some((name) => name === word || areShortForms(name, word));
  if (words.some(isKnown)) return true;
  // Signed otherwise than the account says: the last line of what they wrote.
  const last = customer.words.slice(-3).map(({ word }) => foldName(word));
  if (words.some((word) => last.includes(word))) return true;
  // "Hi Support Team", "Dear Booking": no person.
  return (
    !words.some((word) => GIVEN_NAMES.has(word)) && words.some((word) => NOT_PERSONS.has(word))
  );
}

const NOT_PERSONS = new Set(
  'sir madam customer team support guest friend neighbor member traveler passenger student parent patient'.split(
    ' ',
  ),
);

function areShortForms(one: string, other: string): boolean {
  return NICKNAMES.some((line) => line.has(one) && line.has(other));
}
