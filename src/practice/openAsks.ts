import type { Ask, Scenario } from './Scenario';
import type { Session, Standing } from './Session';
import { moodAt, startHeat } from './moods';

/** How things stand at the end of a session so far; before the first reply, as the customer came. */
export function standingOf({ scenario, turns }: Session): Standing {
  return (
    turns.at(-1)?.after ?? {
      mood: moodAt(scenario.state, startHeat(scenario.state, scenario.intensity)),
      patience: scenario.customer.patience,
      stage: 0,
    }
  );
}

/** What the customer wrote last: the ticket, or the answer to the latest reply. */
export function lastMessage({ scenario, turns }: Session): string {
  return turns.at(-1)?.says ?? scenario.opening.text;
}

/** Keys of all questions that have been answered. */
export function answeredKeys({ turns }: Pick<Session, 'turns'>): ReadonlySet<string> {
  return new Set(turns.flatMap(({ answered }) => answered));
}

/** The questions that the customer has asked by the given stage and that nobody has answered. */
export function openAsks(
  scenario: Scenario,
  stage: number,
  answered: ReadonlySet<string>,
): readonly Ask[] {
  return scenario.stages
    .slice(0, stage + 1)
    .flatMap(({ asks }) => asks)
    .filter(({ key }) => !answered.has(key));
}

/** The questions that are still to be asked. */
export function asksAhead(
  scenario: Scenario,
  stage: number,
  answered: ReadonlySet<string>,
): readonly Ask[] {
  return scenario.stages
    .slice(stage + 1)
    .flatMap(({ asks }) => asks)
    .filter(({ key }) => !answered.has(key));
}
