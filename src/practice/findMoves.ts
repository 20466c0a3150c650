import type { Draft } from '../coach/Draft';
import { findPhrases, hasPhrase, phraseSet } from '../coach/findPhrases';
import { hear } from '../coach/hear';
import { readDraft } from '../coach/readDraft';
import type { Review, Span } from '../coach/Review';
import { reviewDraft } from '../coach/reviewDraft';
import { contentStems, overlap } from '../coach/stems';
import { correctReading } from '../emotion/correctReading';
import type { State } from '../emotion/Reading';
import care from './care.json';
import disrespect from './disrespect.json';
import { findAnswered } from './findAnswered';
import { isHelping, MOVE_OF_RULE, MOVE_OF_TIP } from './moves';
import { HARMING_MOVES, type Move, type MoveKey } from './Move';
import { findOddity, withoutEchoes } from './oddDraft';
import { answeredKeys, asksAhead, lastMessage, openAsks, standingOf } from './openAsks';
import type { Session } from './Session';

/** What a reply did, not yet weighed. */
export type Found = {
  moves: Omit<Move, 'effect'>[];
  answered: string[];
  deferred: string[];
  /** Which share of what stood open it answered, in 0..1; 1 where nothing did. */
  share: number;
  /** It speaks of something else altogether. */
  isOffTopic: boolean;
  /** What the customer tells because the agent asked; indices into the scenario's `tells`. */
  told: number[];
};

/** Finds what a reply did in this conversation: the coach reads it beside the customer's last message. */
export function findMoves(session: Session, text: string): Found {
  const { scenario, turns } = session;
  const draft = readDraft(text);
  const customer = [scenario.opening.text, ...turns.map(({ says }) => says)];
  const oddity = findOddity(draft, customer);
  if (oddity !== null) return nothingSaid(oddity);
  const review = reviewed(session, text);
  if (review.kind === 'silent')
    return nothingSaid(review.why === 'empty' ? 'empty' : 'other-language');

  const { stage } = standingOf(session);
  const known = answeredKeys(session);
  const open = openAsks(scenario, stage, known);
  const own = readDraft(withoutEchoes(draft, customer));
  const onIssue = spansOf(draft, phraseSet(scenario.issue));
  const isOffTopic =
    open.length > 0 && onIssue.length === 0 && isElsewhere(draft, customer, scenario.facts);
  const said = isOffTopic ? [] : findAnswered(own, open);
  const answers = said.filter(({ isWrong }) => !isWrong);
  const wrong = said.filter(({ isWrong }) => isWrong);
  const ahead = isOffTopic
    ? []
    : findAnswered(own, asksAhead(scenario, stage, known)).filter(({ isWrong }) => !isWrong);
  const left = open.filter(({ key }) => !answers.some((one) => one.key === key));
  const deferring = left.length > 0 ? spansOf(own, PROMISED) : [];
  const isDeferred =
    deferring.length > 0 &&
    hear(own).times.length > 0 &&
    !left.some(({ key }) => turns.some(({ deferred }) => deferred.includes(key)));
  const told = scenario.tells.flatMap(({ asked }, at) => (asksFor(draft, asked) ? [at] : []));

  const helps = helpsOf(draft, review);
  const isCared = hasCared(session, draft, helps);
  const isCold = !isCared && isUpset(standingOf(session).mood.state);
  const moves: Found['moves'] = [
    ...helps,
    ...(onIssue.length > 0
      ? [{ key: 'named-the-issue' as const, spans: onIssue.slice(0, 3) }]
      : []),
    ...touched(draft, scenario.calms.phrases, 'struck-home'),
    ...(answers.length > 0
      ? [
          {
            key: 'answered' as const,
            spans: answers.flatMap(({ spans }) => spans),
            topics: answers.map(({ topic }) => topic),
          },
        ]
      : []),
    ...(ahead.length > 0
      ? [
          {
            key: 'answered-ahead' as const,
            spans: ahead.flatMap(({ spans }) => spans),
            topics: ahead.map(({ topic }) => topic),
          },
        ]
      : []),
    ...(isDeferred
      ? [
          {
            key: 'promised-an-answer' as const,
            spans: deferring,
            topics: left.map(({ topic }) => topic),
          },
        ]
      : []),
    ...(left.length > 0 && !isDeferred && told.length === 0
      ? [
          {
            key: 'ignored-the-question' as const,
            spans: [],
            topics: left.map(({ topic }) => topic),
          },
        ]
      : []),
    ...(wrong.length > 0
      ? [
          {
            key: 'wrong-answer' as const,
            spans: wrong.flatMap(({ spans }) => spans),
            topics: wrong.map(({ topic }) => topic),
          },
        ]
      : []),
    ...(isOffTopic ? [{ key: 'off-topic' as const, spans: [] }] : []),
    ...harmsOf(review).filter((move) => !isOwedNoMore(move, session, isCared, onIssue.length > 0)),
    ...(isCold ? [{ key: 'ignored-the-feeling' as const, spans: [] }] : []),
    ...insults(draft, review),
    ...touched(draft, scenario.angers.phrases, 'sore-point'),
    ...touched(draft, scenario.beyond.phrases, 'promised-too-much'),
    ...(isSentBefore(
      draft,
      turns.map((turn) => turn.draft),
    )
      ? [{ key: 'repeated' as const, spans: [] }]
      : []),
  ];
  return {
    moves: oneEach(moves),
    answered: [...answers, ...ahead].map(({ key }) => key),
    deferred: isDeferred ? left.map(({ key }) => key) : [],
    share: open.length === 0 ? 1 : answers.length / open.length,
    isOffTopic,
    told,
  };
}

function nothingSaid(key: MoveKey): Found {
  return {
    moves: [{ key, spans: [] }],
    answered: [],
    deferred: [],
    share: 0,
    isOffTopic: true,
    told: [],
  };
}

function reviewed(session: Session, text: string): Review {
  const { scenario, turns } = session;
  const { mood } = standingOf(session);
  const reading = {
    ...correctReading(null, mood.state),
    intensity: mood.intensity,
    language: 'en',
  };
  return reviewDraft({
    text,
    customer: { reading, said: lastMessage(session) },
    name: scenario.customer.name,
    channel: scenario.channel,
    sent: turns.map(({ draft }) => draft),
  });
}

/** What the coach praises, with the words that did it. */
function helpsOf(draft: Draft, review: Extract<Review, { kind: 'reviewed' }>): Found['moves'] {
  const { good, tips } = review;
  const { acknowledgments, apologies, actions, instructions, times, condolences } = hear(draft);
  const acts = actions.filter(({ when }) => when !== 'offered');
  const isOpen = tips.some(({ kind }) => kind === 'action-without-time' || kind === 'open-fact');
  const moves: Found['moves'] = [];
  const add = (key: MoveKey, spans: readonly Span[]): void => {
    moves.push({ key, spans: spans.slice(0, 4).map(({ start, end }) => ({ start, end })) });
  };
  if (good.includes('acknowledge'))
    add('acknowledged', [
      ...acknowledgments.filter(({ how }) => how === 'specific'),
      ...condolences,
    ]);
  if (good.includes('apology-with-action')) add('apologised-with-action', [...apologies, ...acts]);
  else if (acts.length > 0) add('acted', acts);
  if (times.length > 0 && acts.length > 0 && !isOpen) add('gave-a-time', times);
  const isListed = draft.sentences.filter(({ listed }) => listed).length > 1;
  if (instructions.length > 1 || isListed) add('step-by-step', instructions);
  if (good.includes('personal'))
    add('personal', draft.greeting?.name == null ? [] : [draft.greeting.name]);
  if (good.includes('positive-language')) add('positive-words', []);
  return moves;
}

function harmsOf({ tips }: Extract<Review, { kind: 'reviewed' }>): Found['moves'] {
  return tips.flatMap(({ kind, rule, values, start, end }) => {
    const key = MOVE_OF_RULE[rule] ?? MOVE_OF_TIP[kind];
    if (key === undefined) return [];
    return [{ key, spans: start === end ? [] : [{ start, end }], tip: { kind, rule, values } }];
  });
}

/** Care that the coach does not count as an acknowledgment: it earns nothing, and it is not cold. */
const CARE = phraseSet(care);
const DISRESPECT = phraseSet(disrespect);

/** Right in the facts and from above: where the coach has said so already, it is not said twice. */
function insults(draft: Draft, { tips }: Extract<Review, { kind: 'reviewed' }>): Found['moves'] {
  if (tips.some(({ kind }) => kind === 'blame' || kind === 'dismissive')) return [];
  const spans = spansOf(draft, DISRESPECT);
  return spans.length > 0 ? [{ key: 'disrespected', spans: spans.slice(0, 3) }] : [];
}

/**
 * What the coach misses in a reply taken alone and this conversation does not: an acknowledgment and an apology are owed
 * once, a word that the customer uses is no jargon, and where the issue is named, "the case" may be called so.
 */
function isOwedNoMore(
  { key, tip }: Found['moves'][number],
  { scenario, turns }: Session,
  isCared: boolean,
  namesIssue: boolean,
): boolean {
  const done = new Set(turns.flatMap(({ moves }) => moves.map((move) => move.key)));
  switch (key) {
    case 'ignored-the-feeling':
      return isCared || (tip?.rule === 'acknowledge-happy' && scenario.state !== 'happy');
    case 'no-apology':
      return done.has('acknowledged') || done.has('apologised-with-action');
    case 'said-the-issue':
      return namesIssue;
    case 'jargon': {
      const words = (tip?.values['words'] ?? '').toLowerCase();
      return [scenario.opening.text, ...scenario.issue].some((text) =>
        text.toLowerCase().includes(words),
      );
    }
    default:
      return false;
  }
}

/** Whether this reply or an earlier one has had a word for what it is like. */
function hasCared({ turns }: Session, draft: Draft, helps: Found['moves']): boolean {
  const caring = (key: MoveKey): boolean =>
    key === 'acknowledged' || key === 'apologised-with-action';
  return (
    helps.some(({ key }) => caring(key)) ||
    turns.some(({ moves }) => moves.some(({ key }) => caring(key))) ||
    [draft, ...turns.map((turn) => readDraft(turn.draft))].some((one) => hasPhrase(one, CARE))
  );
}

const UPSET: readonly State[] = ['angry', 'frustrated', 'disappointed', 'worried', 'sad'];

function isUpset(state: State): boolean {
  return UPSET.includes(state);
}

function touched(draft: Draft, phrases: readonly string[], key: MoveKey): Found['moves'] {
  const spans = spansOf(draft, phraseSet(phrases));
  return spans.length > 0 ? [{ key, spans: spans.slice(0, 3) }] : [];
}

function spansOf(draft: Draft, book: ReturnType<typeof phraseSet>): Span[] {
  return findPhrases(draft, book).map(({ start, end }) => ({ start, end }));
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

/** Word for word what was sent already; of longer sentences the coach tells. */
function isSentBefore(draft: Draft, sent: readonly string[]): boolean {
  const plain = (words: Draft['words']): string => words.map(({ word }) => word).join(' ');
  return sent.some((text) => plain(readDraft(text).words) === plain(draft.words));
}

/** The same done twice is one move with more places. A promise that cannot be kept outweighs what it helped. */
function oneEach(moves: Found['moves']): Found['moves'] {
  const kept = new Map<MoveKey, Found['moves'][number]>();
  for (const move of moves) {
    const known = kept.get(move.key);
    kept.set(
      move.key,
      known === undefined ? move : { ...known, spans: [...known.spans, ...move.spans] },
    );
  }
  const order = (key: MoveKey): number =>
    isHelping(key) ? -1 : HARMING_MOVES.findIndex((one) => one === key);
  return [...kept.values()].sort((a, b) => order(a.key) - order(b.key));
}
