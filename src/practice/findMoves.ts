import type { Draft } from '../coach/Draft';
import { phraseSet } from '../coach/findPhrases';
import { readDraft } from '../coach/readDraft';
import type { Review } from '../coach/Review';
import { reviewDraft } from '../coach/reviewDraft';
import { correctReading } from '../emotion/correctReading';
import { findHarms } from './findHarms';
import { findHelps } from './findHelps';
import { hearAnswers, type Answers } from './hearAnswers';
import { isHelping } from './moves';
import { HARMING_MOVES, type FoundMove, type MoveKey } from './Move';
import { findOddity } from './oddDraft';
import { lastMessage, standingOf } from './openAsks';
import type { Session } from './Session';
import { spansOf } from './spansOf';

/** What a reply did, not yet weighed; `moves` holds each at most once. */
export type Found = Answers;

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

  const onIssue = touched(draft, scenario.issue, 'named-the-issue');
  const helps = findHelps(draft, review);
  const answers = hearAnswers(session, draft, customer, onIssue.length > 0);
  return {
    ...answers,
    moves: oneEach([
      ...helps,
      ...onIssue,
      ...touched(draft, scenario.calms.phrases, 'struck-home'),
      ...answers.moves,
      ...findHarms(session, draft, review, helps, onIssue.length > 0),
      ...touched(draft, scenario.angers.phrases, 'sore-point'),
      ...touched(draft, scenario.beyond.phrases, 'promised-too-much'),
    ]),
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

function touched(draft: Draft, phrases: readonly string[], key: MoveKey): FoundMove[] {
  const spans = spansOf(draft, phraseSet(phrases));
  return spans.length > 0 ? [{ key, spans: spans.slice(0, 3) }] : [];
}

/** The same done twice is one move with more places. */
function oneEach(moves: readonly FoundMove[]): FoundMove[] {
  const kept = new Map<MoveKey, FoundMove>();
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
