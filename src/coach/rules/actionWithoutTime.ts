import type { Action } from '../findActions';
import type { Draft } from '../Draft';
import { findPhrases, hasPhrase, phraseSet } from '../findPhrases';
import { namesMoment } from '../findTimes';
import type { Span } from '../Review';
import type { Found, Rule } from '../Rule';

/** What waits for the customer has no time of ours; nor has what is said of any time. */
const CONDITIONS = phraseSet([
  'if',
  'once',
  'whenever',
  'as soon as i|we|you|it|the|they|he|she|your',
  'when you|it|the|your',
  'should you',
  'in case',
  'until',
  'always',
  'anytime',
  'any time',
  'after',
  'with that',
  'is enough|all',
  'tell me',
  'let me know',
  'send me',
  '^ then',
  'from there|here|your',
]);
const VAGUE = phraseSet([
  '[as soon as possible]',
  'asap',
  'shortly',
  'soon',
  'in due course',
  'at some point',
  'in the near future',
  'quickly',
  'when possible',
]);

/** Something is promised, and not when. */
export const actionWithoutTime: Rule = {
  kind: 'action-without-time',
  weight: 0.5,
  source:
    'Maister (1985), "The Psychology of Waiting Lines": uncertain waits are longer than known, finite waits',
  fires: [
    'I will look into it and get back to you.',
    'We will contact you shortly.',
    'I will check with the warehouse as soon as possible.',
  ],
  silent: [
    'I will look into it and get back to you by Friday.',
    'I have refunded the fee.',
    'Once you send the photo, I will order a new one.',
    'I am checking it now.',
    'You will receive the code within ten minutes.',
  ],
  find: (draft, { state, isUpset, heard: { actions, times } }) => {
    if (state === 'happy') return [];
    // What is asked of the customer comes first, and has no time of ours; "right?" asks nothing.
    if (draft.sentences.some(({ asks, from, to }) => asks && to - from > 3)) return [];
    const waiting = actions.filter((action) => isOpen(draft, action, isUpset));
    const [first] = waiting;
    const last = waiting.at(-1);
    if (first === undefined || last === undefined) {
      const [soon] = actions.length === 0 && isUpset ? findPhrases(draft, VAGUE) : [];
      return soon === undefined ? [] : [vagueTime(draft, soon)];
    }
    // A time before the first promise is about something else: how long it has taken so far.
    const from = draft.sentences[first.sentence]?.start ?? 0;
    if (times.some(({ start }) => start >= from)) return [];
    if (actions.some((action) => hasMoment(draft, action))) return [];
    const [vague] = findPhrases(draft, VAGUE);
    if (vague !== undefined) return [vagueTime(draft, vague)];
    const end = endOfSentence(draft, last.sentence);
    return [{ rule: 'action-without-time', values: {}, start: end, end }];
  },
};

/** Handed on is not done: somebody else is still to act. */
const HANDED_ON = /(?:forwarded|escalated|passed|reported|handed|raised|logged)$/u;

/** At work on it, for as long as it takes. */
const ONGOING = /(?:working|looking|investigating|reviewing)$/u;

/** On the way, and when it arrives is not said; who is upset has waited long enough. */
const ON_THE_WAY = /(?:way|post|mail)$/u;

/** Whether something is still to come that hangs on nobody but us. */
function isOpen(draft: Draft, action: Action, isUpset: boolean): boolean {
  const words = draft.plain.slice(action.start, action.end).toLowerCase();
  const isPending =
    action.when === 'promised' ||
    (action.when === 'now' && ONGOING.test(words)) ||
    (action.when === 'done' && (HANDED_ON.test(words) || (isUpset && ON_THE_WAY.test(words))));
  return isPending && !AT_ONCE.test(words) && !isConditional(draft, action);
}

function hasMoment(draft: Draft, { sentence }: Action): boolean {
  const span = draft.sentences[sentence];
  return span !== undefined && namesMoment(draft.plain.slice(span.start, span.end));
}

function vagueTime({ text }: Draft, { start, end }: Span): Found {
  return { rule: 'vague-time', values: { words: text.slice(start, end) }, start, end };
}

/** Done with the reply itself: nobody waits for it. */
const AT_ONCE =
  /(?:close|mark|keep|leave|note|stay|pass|pick|attach|add|explain|walk|guide|be|hold)$/u;

function isConditional(draft: Draft, { sentence }: Action): boolean {
  const span = draft.sentences[sentence];
  if (span === undefined) return false;
  return hasPhrase(draft, CONDITIONS, span.from, span.to);
}

/** Before the mark that ends it. */
function endOfSentence(draft: Draft, sentence: number): number {
  const to = draft.sentences[sentence]?.to ?? 0;
  return draft.words[to - 1]?.end ?? draft.bodyEnd;
}
