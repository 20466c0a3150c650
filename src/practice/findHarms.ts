import type { Draft } from '../coach/Draft';
import { hasPhrase, phraseSet } from '../coach/findPhrases';
import { readDraft } from '../coach/readDraft';
import type { Review } from '../coach/Review';
import type { State } from '../emotion/Reading';
import care from './care.json';
import disrespect from './disrespect.json';
import { MOVE_OF_RULE, MOVE_OF_TIP } from './moves';
import type { FoundMove, MoveKey } from './Move';
import { standingOf } from './openAsks';
import type { Session } from './Session';
import { spansOf } from './spansOf';

type Reviewed = Extract<Review, { kind: 'reviewed' }>;

/**
 * What of a reply harms, whatever is asked: what the coach would change, in the light of this conversation; no word of
 * care for somebody who is upset; contempt; the same reply again.
 *
 * @param helps what the same reply does well
 * @param namesIssue whether it says what this is about
 */
export function findHarms(
  session: Session,
  draft: Draft,
  review: Reviewed,
  helps: readonly FoundMove[],
  namesIssue: boolean,
): FoundMove[] {
  const isCared = hasCared(session, draft, helps);
  const isCold = !isCared && UPSET.includes(standingOf(session).mood.state);
  const isSent = isSentBefore(
    draft,
    session.turns.map((turn) => turn.draft),
  );
  return [
    ...harmsOf(review).filter((move) => !isOwedNoMore(move, session, isCared, namesIssue)),
    ...(isCold ? [{ key: 'ignored-the-feeling' as const, spans: [] }] : []),
    ...findInsults(draft, review),
    ...(isSent ? [{ key: 'repeated' as const, spans: [] }] : []),
  ];
}

const UPSET: readonly State[] = ['angry', 'frustrated', 'disappointed', 'worried', 'sad'];

function harmsOf({ tips }: Reviewed): FoundMove[] {
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
function findInsults(draft: Draft, { tips }: Reviewed): FoundMove[] {
  if (tips.some(({ kind }) => kind === 'blame' || kind === 'dismissive')) return [];
  const spans = spansOf(draft, DISRESPECT);
  return spans.length > 0 ? [{ key: 'disrespected', spans: spans.slice(0, 3) }] : [];
}

/**
 * What the coach misses in a reply taken alone and this conversation does not: an acknowledgment and an apology are owed
 * once, a word that the customer uses is no jargon, and where the issue is named, "the case" may be called so.
 */
function isOwedNoMore(
  { key, tip }: FoundMove,
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
function hasCared({ turns }: Session, draft: Draft, helps: readonly FoundMove[]): boolean {
  const caring = (key: MoveKey): boolean =>
    key === 'acknowledged' || key === 'apologised-with-action';
  return (
    helps.some(({ key }) => caring(key)) ||
    turns.some(({ moves }) => moves.some(({ key }) => caring(key))) ||
    [draft, ...turns.map((turn) => readDraft(turn.draft))].some((one) => hasPhrase(one, CARE))
  );
}

/** Word for word what was sent already; of longer sentences the coach tells. */
function isSentBefore(draft: Draft, sent: readonly string[]): boolean {
  const plain = (words: Draft['words']): string => words.map(({ word }) => word).join(' ');
  return sent.some((text) => plain(readDraft(text).words) === plain(draft.words));
}
