import type { Draft } from '../coach/Draft';
import { findPhrases, phraseSet } from '../coach/findPhrases';
import { hear } from '../coach/hear';
import { readDraft } from '../coach/readDraft';
import { contentStems, overlap } from '../coach/stems';
import { findAnswered, type Said } from './findAnswered';
import type { FoundMove, MoveKey } from './Move';
import { withoutEchoes } from './oddDraft';
import { answeredKeys, asksAhead, openAsks, standingOf } from './openAsks';
import type { Session } from './Session';
import { spansOf } from './spansOf';

/** What a reply has to say to what is asked. */
export type Answers = {
  moves: FoundMove[];
  /** Keys of the questions that it answers, those ahead among them. */
  answered: string[];
  /** Keys of those to which it promises an answer. */
  deferred: string[];
  /** Which share of what stood open it answered, in 0..1; 1 where nothing did. */
  share: number;
  /** It speaks of something else altogether. */
  isOffTopic: boolean;
  /** What the customer tells because the agent asked; indices into the scenario's `tells`. */
  told: number[];
};

/**
 * Hears what a reply answers, promises to answer, passes over and asks.
 *
 * @param customer all that the customer wrote: what is theirs is no answer
 */
export function hearAnswers(
  session: Session,
  draft: Draft,
  customer: readonly string[],
  namesIssue: boolean,
): Answers {
  const { scenario, turns } = session;
  const { stage } = standingOf(session);
  const known = answeredKeys(session);
  const open = openAsks(scenario, stage, known);
  const own = readDraft(withoutEchoes(draft, customer));
  const isOffTopic = open.length > 0 && !namesIssue && isElsewhere(draft, customer, scenario.facts);
  const heard = isOffTopic ? [] : findAnswered(own, open);
  const answers = heard.filter(({ isWrong }) => !isWrong);
  const wrong = heard.filter(({ isWrong }) => isWrong);
  const ahead = isOffTopic
    ? []
    : findAnswered(own, asksAhead(scenario, stage, known)).filter(({ isWrong }) => !isWrong);
  const left = open
    .filter(({ key }) => !answers.some((one) => one.key === key))
    .map(({ key, topic }): Said => ({ key, topic, spans: [], isWrong: false }));
  const promises = left.length > 0 ? spansOf(own, PROMISED) : [];
  const isDeferred =
    promises.length > 0 &&
    hear(own).times.length > 0 &&
    !left.some(({ key }) => turns.some(({ deferred }) => deferred.includes(key)));
  const told = scenario.tells.flatMap(({ asked }, at) => (asksFor(draft, asked) ? [at] : []));
  return {
    moves: [
      ...moveOn('answered', answers),
      ...moveOn('answered-ahead', ahead),
      ...(isDeferred
        ? moveOn('promised-an-answer', left).map((move) => ({ ...move, spans: promises }))
        : []),
      ...(isDeferred || told.length > 0 ? [] : moveOn('ignored-the-question', left)),
      ...moveOn('wrong-answer', wrong),
      ...(isOffTopic ? [{ key: 'off-topic' as const, spans: [] }] : []),
    ],
    answered: [...answers, ...ahead].map(({ key }) => key),
    deferred: isDeferred ? left.map(({ key }) => key) : [],
    share: open.length === 0 ? 1 : answers.length / open.length,
    isOffTopic,
    told,
  };
}

/** One move on all of these questions, or none. */
function moveOn(key: MoveKey, asks: readonly Said[]): FoundMove[] {
  if (asks.length === 0) return [];
  return [
    { key, spans: asks.flatMap(({ spans }) => spans), topics: asks.map(({ topic }) => topic) },
  ];
}

/** "I will find out and write to you": an answer is promised. */
const PROMISED = phraseSet([
  'find|figure out',
  "[i'll|i will|we'll|we will|let me|i am|i'm|to] [also|then|now|just]? check|checking|ask|asking|confirm|clarify",
  'get|come|be back to|with you',
  'let you know',
  "[i'll|i will|we'll|we will] [also|then|personally]? write|call|email|message|ring|phone|update [to]? you",
  'hear from me|us',
]);

/** Whether the agent asks the customer for it. */
function asksFor(draft: Draft, asked: readonly string[]): boolean {
  const book = phraseSet(asked);
  return findPhrases(draft, book).some(({ from }) => {
    const sentence = draft.sentences[draft.words[from]?.sentence ?? 0];
    if (sentence === undefined) return false;
    const words = draft.plain.slice(sentence.start, sentence.end);
    return (
      sentence.asks ||
      /\b(?:let me know|tell me|send me|please (?:send|tell|share|confirm|give))\b/iu.test(words)
    );
  });
}

/** A reply with fewer words about something is vague, and not about something else. */
const LEAST_STEMS = 6;

/** Whether a reply of some length has next to nothing in common with what the customer wrote and what is true here. */
function isElsewhere(draft: Draft, customer: readonly string[], facts: readonly string[]): boolean {
  const stems = contentStems(draft);
  if (stems.size < LEAST_STEMS) return false;
  const here = contentStems(readDraft([...customer, ...facts].join('\n')));
  return overlap(stems, here).same.length < 2;
}
