import { findPhrases, phraseSet } from '../../../coach/findPhrases';
import { readDraft } from '../../../coach/readDraft';
import phrases from '../phrases.json';
import type { Change } from '../Finding';
import { findMatches } from '../findMatches';
import type { Found, LintRule } from '../LintRule';
import type { ReadEntry } from '../ReadEntry';
import { spanInTemplate } from '../writeVersions';

const THANKS = phraseSet(phrases.thanks);
const GESTURES = phraseSet(phrases.gestures);
const PERCENT = /\d{1,3}\s?%\s(?:off|discount)\b/giu;

/** Where one of the phrases stands in the template's own words, in any of its versions. */
function findOwn({ versions, template }: ReadEntry, book: ReturnType<typeof phraseSet>): Found[] {
  const found = new Map<number, Found>();
  for (const version of versions) {
    for (const match of findPhrases(readDraft(version.text), book)) {
      const span = spanInTemplate(version, match.start, match.end);
      if (span === null) continue;
      const { start, end } = span;
      found.set(start, { start, end, values: { words: template.slice(start, end) } });
    }
  }
  return [...found.values()];
}

/** Gratitude and praise to somebody who is angry. */
export const thanksToAngry: LintRule = {
  code: 'thanks-to-angry',
  severity: 'warning',
  languages: 'en',
  source:
    'DESIGN.md, decision 15: to thank an angry customer is the worst of misfits; they hear that nobody has read it',
  fires: [
    {
      states: ['angry'],
      template: 'Thank you so much for your kind patience. I will call the depot today.',
    },
    {
      states: ['frustrated', 'angry'],
      template: 'We appreciate your feedback and will call the depot today.',
    },
    { states: ['angry'], template: 'Glad to hear from you. I will call the depot today.' },
  ],
  silent: [
    { states: ['happy'], template: 'Thank you so much for your kind words.' },
    {
      states: ['angry'],
      template: 'Thank you for putting it so plainly. I will call the depot today.',
    },
    { states: ['angry'], template: 'I will call the depot today, and thank them for you.' },
  ],
  find: (read) => (read.entry.states.includes('angry') ? findOwn(read, THANKS) : []),
};

/** An offer that policy must allow, in an entry that is not marked as one. */
export const gestureNotMarked: LintRule = {
  code: 'gesture-not-marked',
  severity: 'hint',
  languages: 'en',
  source:
    'DESIGN.md, "gesture": an extra-mile offer that policy allows; agents who may make none are not offered it',
  fires: [
    'I will take 10% off your next order today.',
    'I am adding a voucher to your account now.',
  ],
  silent: [
    { gesture: true, template: 'I will take 10% off your next order today.' },
    'The discount code from your order did not work. I am checking why now.',
  ],
  find: (read) => {
    if (read.entry.gesture === true) return [];
    return [...findMatches(read, PERCENT, () => ({})), ...findOwn(read, GESTURES)];
  },
};

const UPSET: ReadonlySet<string> = new Set([
  'angry',
  'frustrated',
  'disappointed',
  'worried',
  'sad',
]);

/** Loud to somebody who is upset; more than one to anybody. */
export const exclamation: LintRule = {
  code: 'exclamation',
  severity: 'hint',
  languages: 'any',
  source:
    'netiquette, RFC 1855 §2.1.1; Kruger et al. (2005), "Egocentrism over E-Mail", JPSP 89(6)',
  fires: [
    { states: ['angry'], template: 'It is on its way!', fixed: 'It is on its way.' },
    {
      states: ['happy'],
      template: 'Thank you! That made our day!!',
      fixed: 'Thank you! That made our day.',
    },
    { states: ['sad'], language: 'es', template: '¡Lo siento!', fixed: 'Lo siento.' },
    {
      states: ['worried'],
      language: 'ja',
      template: 'ご連絡ありがとうございます！',
      fixed: 'ご連絡ありがとうございます。',
    },
  ],
  silent: [
    { states: ['happy'], template: 'Thank you, that made our day!' },
    { states: ['happy', 'neutral'], template: 'Hi there! Yes.' },
    { states: ['angry'], template: 'It is on its way.' },
    { states: ['angry'], template: '![logo](https://larkfield.test/logo.png)' },
  ],
  find: ({ entry: { states }, literal, greetingEnd }) => {
    const marks = [...literal.matchAll(/[^\S\n]?[!！]{1,40}(?!\[)/gu)].filter(
      ({ index }) => index >= greetingEnd,
    );
    const isUpset = states.some((state) => UPSET.has(state));
    return marks
      .filter(({ 0: mark }, at) => isUpset || at > 0 || mark.trim().length > 1)
      .slice(0, 20)
      .map(({ 0: mark, index: start }) => {
        const end = start + mark.length;
        return { start, end, changes: calmed(literal, start, end) };
      });
  },
};

/** The mark becomes a full stop; the one that opens a Spanish sentence goes. */
function calmed(literal: string, start: number, end: number): Change[] {
  const opening = literal.lastIndexOf('¡', start);
  const isPair = opening !== -1 && !/[.!?\n]/u.test(literal.slice(opening, start));
  const text = literal.slice(start, end).includes('！') ? '。' : '.';
  return [
    ...(isPair ? [{ start: opening, end: opening + 1, text: '' }] : []),
    { start, end, text: /^[?.]/u.test(literal.slice(end)) ? '' : text },
  ];
}
