import type { Direction } from '../emotion/readCustomer';
import { isHarming, isHelping } from './moves';
import type { Move } from './Move';
import { moodAt, startHeat } from './moods';
import { answeredKeys } from './openAsks';
import type { Ending } from './Scenario';
import type { Mood, Session } from './Session';

/** What became of one reply. */
export type TurnReview = {
  /** Index of the turn. */
  turn: number;
  /** By how much the customer's heat changed; below 0 the reply calmed. */
  change: number;
  /** The weightiest first. */
  helped: Move[];
  harmed: Move[];
  /** A reply that would have done at this point. */
  model: string;
};

export type SessionReview = {
  /** `null` while the conversation goes on. */
  ended: Ending | null;
  from: Mood;
  to: Mood;
  /** `null` before the first reply. */
  direction: Direction | null;
  /** The customer's mood as they came and behind every reply. */
  trend: Mood[];
  turns: TurnReview[];
  /** The turns that moved the customer most, either way; at most three, the strongest first. */
  turningPoints: TurnReview[];
  /** Topics that nobody answered. */
  unanswered: string[];
};

/** How far the heat has to move before it counts as a change. */
const CHANGE = 8;
const TURNING_FROM = 10;
const MOST_TURNING_POINTS = 3;

/** What a conversation was like, at its end or before. */
export function reviewSession(session: Session): SessionReview {
  const { scenario, ended } = session;
  const from = moodAt(scenario.state, startHeat(scenario.state, scenario.intensity));
  const trend = [from, ...session.turns.map(({ after }) => after.mood)];
  const to = trend.at(-1) ?? from;
  const turns = session.turns.map(({ moves, stage }, turn): TurnReview => ({
    turn,
    change: (trend[turn + 1]?.heat ?? 0) - (trend[turn]?.heat ?? 0),
    helped: moves.filter(({ key }) => isHelping(key)).sort((a, b) => a.effect - b.effect),
    harmed: moves.filter(({ key }) => isHarming(key)).sort((a, b) => b.effect - a.effect),
    model: scenario.stages[stage]?.model ?? '',
  }));
  const answered = answeredKeys(session);
  const change = to.heat - from.heat;
  return {
    ended,
    from,
    to,
    direction:
      turns.length === 0
        ? null
        : change <= -CHANGE
          ? 'calming'
          : change >= CHANGE
            ? 'worsening'
            : 'steady',
    trend,
    turns,
    turningPoints: turns
      .filter((one) => Math.abs(one.change) >= TURNING_FROM)
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
      .slice(0, MOST_TURNING_POINTS),
    unanswered: scenario.stages
      .flatMap(({ asks }) => asks)
      .filter(({ key }) => !answered.has(key))
      .map(({ topic }) => topic),
  };
}
