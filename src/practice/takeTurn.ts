import { MAX_COACHED_CHARS } from '../coach/readDraft';
import { answerAgent } from './answerAgent';
import { findMoves } from './findMoves';
import { BOILS_FROM, isCalm, moodAt, startHeat } from './moods';
import { answeredKeys, asksAhead, openAsks, standingOf } from './openAsks';
import type { Ending, Scenario } from './Scenario';
import type { Session, Standing, Turn } from './Session';
import { weighMoves } from './weighMoves';

/** No conversation is longer; who is calm then goes in peace. */
export const MAX_TURNS = 8;

const SOURED_BY = 4;

export function startSession(scenario: Scenario): Session {
  return { version: 1, scenario, turns: [], ended: null };
}

/**
 * The agent sends a reply, and the customer answers.
 *
 * @param draft anything: a reply, nothing, another language, the customer's own words
 * @param random the next number in 0..1, 1 left out; the same numbers make the same answer. See `seededRandom`.
 * @returns the session with one turn more; the same session where it has ended
 */
export function takeTurn(session: Session, draft: string, random: () => number): Session {
  if (session.ended !== null) return session;
  const { scenario, turns } = session;
  const text = draft.slice(0, MAX_COACHED_CHARS);
  const before = standingOf(session);
  const found = findMoves(session, text);
  const { moves, change, costsPatience } = weighMoves(session, found);
  const answered = new Set([...answeredKeys(session), ...found.answered]);
  const open = openAsks(scenario, before.stage, answered);
  const after: Standing = {
    mood: moodAt(scenario.state, before.mood.heat + change),
    patience: before.patience - (costsPatience ? 1 : 0),
    stage: open.length === 0 ? nextStage(scenario, before.stage, answered) : before.stage,
  };
  const turn: Omit<Turn, 'says' | 'lines'> = {
    draft: text,
    stage: before.stage,
    moves,
    answered: found.answered,
    deferred: found.deferred,
    after,
  };
  const ended = endingOf(session, turn, answered);
  const answer = answerAgent({ session, turn, told: found.told, ended }, random);
  return { ...session, turns: [...turns, { ...turn, ...answer }], ended };
}

/** The next stage in which something is still to be asked; the last one where there is none. */
function nextStage(scenario: Scenario, stage: number, answered: ReadonlySet<string>): number {
  const next = scenario.stages.findIndex(
    ({ asks }, at) => at > stage && asks.some(({ key }) => !answered.has(key)),
  );
  return next === -1 ? scenario.stages.length - 1 : next;
}

function endingOf(
  { scenario, turns }: Session,
  { after, answered: now, moves, deferred, stage: turnStage }: Omit<Turn, 'says' | 'lines'>,
  answered: ReadonlySet<string>,
): Ending | null {
  const { mood, patience, stage } = after;
  if (mood.heat >= BOILS_FROM && (turns.length > 0 || patience <= 1)) return 'left-angry';
  if (patience <= 0) return mood.state === 'angry' ? 'left-angry' : 'out-of-patience';
  const open = openAsks(scenario, stage, answered);
  const isDone = open.length === 0 && asksAhead(scenario, stage, answered).length === 0;
  if (isCalm(mood)) {
    const isOver = [...turns.flatMap((turn) => turn.moves), ...moves].some(
      ({ key }) => key === 'promised-too-much',
    );
    // Who came happy and goes cool has got the answer and lost the joy.
    const isSoured = mood.heat > startHeat(scenario.state, scenario.intensity) + SOURED_BY;
    if (isDone) return isOver || isSoured ? 'calmed' : 'resolved';
    const promised = new Set([...turns.flatMap((turn) => turn.deferred), ...deferred]);
    const asked = scenario.stages.slice(0, turnStage + 1).flatMap(({ asks }) => asks);
    const hasAnswered = asked.some(({ key }) => now.includes(key));
    if (hasAnswered && open.length > 0 && open.every(({ key }) => promised.has(key)))
      return 'calmed';
  }
  if (turns.length + 1 < MAX_TURNS) return null;
  return isCalm(mood) ? 'calmed' : 'out-of-patience';
}
