import * as v from 'valibot';
import { ENDINGS, type Ending } from './Scenario';
import type { Session } from './Session';

/** What an agent has practised: their own, kept in their browser, shown to nobody else. Keeping it is the screen's. */
export type Progress = {
  version: 1;
  /** By key of the scenario. */
  scenarios: Record<string, ScenarioProgress>;
  /** Keys of the lessons whose exercise was passed, in the order of passing. */
  lessons: string[];
};
export type ScenarioProgress = { best: Ending; plays: number };

export const NO_PROGRESS: Progress = { version: 1, scenarios: {}, lessons: [] };

/** Nobody practises more; what a broken store holds beyond is left out. */
const MOST_KEYS = 500;
const MOST_PLAYS = 10_000;

const key = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), v.maxLength(80));
const ScenarioProgressSchema = v.object({
  best: v.picklist(ENDINGS),
  plays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PLAYS)),
});

/** @returns what of a kept value can be used; nothing of what another version of Attune wrote. */
export function readProgress(value: unknown): Progress {
  const read = v.safeParse(
    v.object({ version: v.literal(1), scenarios: v.unknown(), lessons: v.unknown() }),
    value,
  );
  if (!read.success) return NO_PROGRESS;
  const { scenarios, lessons } = read.output;
  const isRecord = typeof scenarios === 'object' && scenarios !== null && !Array.isArray(scenarios);
  const kept = (isRecord ? Object.entries(scenarios) : [])
    .slice(0, MOST_KEYS)
    .flatMap(([name, one]) => {
      const progress = v.safeParse(ScenarioProgressSchema, one);
      return v.is(key, name) && progress.success ? [[name, progress.output] as const] : [];
    });
  const passed = (Array.isArray(lessons) ? lessons : [])
    .slice(0, MOST_KEYS)
    .filter((one): one is string => v.is(key, one));
  return { version: 1, scenarios: Object.fromEntries(kept), lessons: [...new Set(passed)] };
}

/** @returns the progress with a session that has come to its end; the same while it goes on. */
export function withSession(progress: Progress, { scenario, ended }: Session): Progress {
  if (ended === null) return progress;
  const before = Object.hasOwn(progress.scenarios, scenario.key)
    ? progress.scenarios[scenario.key]
    : undefined;
  const best = before === undefined || rank(ended) < rank(before.best) ? ended : before.best;
  const plays = Math.min(MOST_PLAYS, (before?.plays ?? 0) + 1);
  return { ...progress, scenarios: { ...progress.scenarios, [scenario.key]: { best, plays } } };
}

/** @returns the progress with a lesson whose exercise was passed. */
export function withLesson(progress: Progress, lesson: string): Progress {
  if (progress.lessons.includes(lesson)) return progress;
  return { ...progress, lessons: [...progress.lessons, lesson] };
}

/** The best ending first. */
function rank(ending: Ending): number {
  return ENDINGS.indexOf(ending);
}
