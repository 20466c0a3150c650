import {
  CALMING,
  CALMING_THE_CALM,
  EFFECTS,
  FOR_THIS_PERSON,
  INSULTS,
  isHelping,
  KIND_ONLY,
  MOST_CALMING,
  MOST_UPSETTING,
  UPSETTING,
  WITH_AN_INSULT,
  WITHOUT_CARE,
} from './moves';
import type { Found } from './findMoves';
import type { Move, MoveKey } from './Move';
import { isCalm } from './moods';
import { standingOf } from './openAsks';
import type { Session } from './Session';

export type Weighed = {
  moves: Move[];
  /** By how much the customer's heat changes, bounded by MOST_CALMING and MOST_UPSETTING. */
  change: number;
  /** Whether it cost one of the replies that they put up with. */
  costsPatience: boolean;
};

/**
 * Weighs what a reply did by the table of `moves.ts`: for this difficulty, for this person, and less where it was done
 * before. Kind words beside a question that is passed over count for little, and only once.
 */
export function weighMoves(session: Session, found: Found): Weighed {
  const { scenario, turns } = session;
  const done = new Set(turns.flatMap(({ moves }) => moves.map(({ key }) => key)));
  const counts = (key: MoveKey): number =>
    turns.filter((turn) => turn.moves.some((one) => one.key === key)).length;
  const raw = found.moves
    .map((move): Move => {
      const effect = EFFECTS[move.key];
      const scale = isHelping(move.key)
        ? CALMING[scenario.difficulty]
        : UPSETTING[scenario.difficulty];
      const touch = isHelping(move.key) ? scenario.calms : scenario.angers;
      const forThem = touch.moves.includes(move.key) ? FOR_THIS_PERSON : 1;
      const left = done.has(move.key) ? (effect.again ?? 1) : 1;
      // Passed over a second time it weighs more.
      const insisting = move.key === 'ignored-the-question' ? 1 + 0.25 * counts(move.key) : 1;
      const share =
        move.key === 'answered'
          ? found.share
          : move.key === 'ignored-the-question'
            ? 1 - found.share / 2
            : 1;
      return { ...move, effect: effect.heat * scale * forThem * left * insisting * share };
    })
    .filter(({ effect }) => effect !== 0);
  const most = mostKindness(found, turns.length === 0);
  const help = -sum(raw.filter(({ key }) => isHelping(key)));
  const calm = isCalm(standingOf(session).mood) ? CALMING_THE_CALM : 1;
  const has = (key: MoveKey): boolean => found.moves.some((move) => move.key === key);
  const insulted = [...INSULTS].some(has) || isInsulted(session, has) ? WITH_AN_INSULT : 1;
  const cold = has('ignored-the-feeling') ? WITHOUT_CARE[scenario.state] : 1;
  const kept = calm * Math.min(insulted, cold) * (help > most ? most / help : 1);
  const moves = raw.map((move) => ({
    ...move,
    effect: tenths(isHelping(move.key) ? move.effect * kept : move.effect),
  }));
  const change = Math.max(
    -MOST_CALMING[scenario.difficulty],
    Math.min(MOST_UPSETTING[scenario.difficulty], sum(moves)),
  );
  return {
    moves,
    change,
    costsPatience: moves.some(({ key }) => EFFECTS[key].patience === true),
  };
}

/** Whether an earlier reply insulted them and nobody has made up for it since. */
function isInsulted({ turns }: Session, has: (key: MoveKey) => boolean): boolean {
  if (MENDING.some(has)) return false;
  const last = turns.findLastIndex(({ moves }) => moves.some(({ key }) => INSULTS.has(key)));
  if (last === -1) return false;
  return !turns.slice(last + 1).some(({ moves }) => moves.some(({ key }) => MENDING.includes(key)));
}

/** What makes up for an insult. */
const MENDING: readonly MoveKey[] = ['acknowledged', 'apologised-with-action'];

/** How much the helping moves may calm together: all of it only where all is answered. */
function mostKindness(found: Found, isFirst: boolean): number {
  const { isOffTopic, share, answered, deferred, told } = found;
  if (isOffTopic) return KIND_ONLY.offTopic;
  if (share === 1) return Infinity;
  if (share > 0) return KIND_ONLY.first + share * KIND_ONLY.forAnswers;
  const moved = deferred.length + told.length + answered.length > 0;
  if (moved) return 2 * KIND_ONLY.first;
  return isFirst ? KIND_ONLY.first : KIND_ONLY.later;
}

function sum(moves: readonly Move[]): number {
  return moves.reduce((total, { effect }) => total + effect, 0);
}

function tenths(value: number): number {
  // Without the sum a negative nothing would stay, which JSON does not know.
  return Math.round(value * 10) / 10 + 0;
}
