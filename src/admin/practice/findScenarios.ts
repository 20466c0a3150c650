import type { State } from '../../emotion/Reading';
import type { ChannelKind } from '../../library/Entry';
import type { Situation } from '../../library/Situation';
import type { Progress, ScenarioProgress } from '../../practice/Progress';
import type { Difficulty, Scenario } from '../../practice/Scenario';

export const TRIED = ['new', 'open', 'well'] as const;
/** `new`: not tried; `open`: tried, and never ended well. */
export type Tried = (typeof TRIED)[number];

/** What the agent wants to practise; `null` for anything. */
export type Wanted = {
  state: State | null;
  situation: Situation | null;
  channel: ChannelKind | null;
  difficulty: Difficulty | null;
  tried: Tried | null;
};

export const ANYTHING: Wanted = {
  state: null,
  situation: null,
  channel: null,
  difficulty: null,
  tried: null,
};

/** The scenarios that fit, the easy ones first. */
export function findScenarios(
  scenarios: readonly Scenario[],
  wanted: Wanted,
  played: Progress['scenarios'],
): Scenario[] {
  const { state, situation, channel, difficulty, tried } = wanted;
  return scenarios
    .filter(
      (one) =>
        (state === null || one.state === state) &&
        (situation === null || one.situation === situation) &&
        (channel === null || one.channel === channel) &&
        (difficulty === null || one.difficulty === difficulty) &&
        (tried === null || howTried(one.key, played) === tried),
    )
    .sort((a, b) => a.difficulty - b.difficulty);
}

function howTried(key: string, played: Progress['scenarios']): Tried {
  const best = playedOf(key, played)?.best;
  if (best === undefined) return 'new';
  return best === 'resolved' || best === 'calmed' ? 'well' : 'open';
}

/** A key may be any word, also one that every object has. */
export function playedOf(key: string, played: Progress['scenarios']): ScenarioProgress | undefined {
  return Object.hasOwn(played, key) ? played[key] : undefined;
}
