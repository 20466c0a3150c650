import type { Failure } from '../Zendesk';
import { readAnswer, readRejection, type Answer } from './readAnswer';
import { within } from './within';
import type { ZafClient } from './ZafClient';

/** How patiently a question is asked. */
export type Patience = {
  /** Pauses before the further tries, in milliseconds. */
  waitsMs: readonly number[];
  timeoutMs: number;
};

/**
 * The npm SDK gives up a call after 5 s; a busy Agent Workspace needs longer at times, so reads are tried again. The
 * CDN build waits 5 minutes: nobody looks at a skeleton that long.
 */
export const AT_LEISURE: Patience = { waitsMs: [300, 1000], timeoutMs: 15_000 };

/** The agent has clicked and waits: one more try, and no long one. */
export const WHILE_WAITED_FOR: Patience = { waitsMs: [300], timeoutMs: 5000 };

/**
 * Asks for `paths` in one call, and for those that failed again. A path that this Zendesk does not know (an older
 * interface has no `ticket.editor`) is not asked for again.
 */
export async function readPaths(
  client: ZafClient,
  paths: readonly string[],
  { waitsMs, timeoutMs }: Patience,
): Promise<Answer | Failure> {
  let answer = await settle(client.get([...paths]), timeoutMs);
  for (const waitMs of waitsMs) {
    const open = answer.kind === 'failed' ? paths : refusedPaths(answer);
    if (open.length === 0) break;
    await pause(waitMs);
    answer = merge(answer, await settle(client.get([...open]), timeoutMs));
  }
  return answer;
}

/** Asks until there is an answer, and no oftener than `patience` allows. */
export async function askAgain(
  ask: () => Promise<unknown>,
  { waitsMs, timeoutMs }: Patience,
): Promise<Answer | Failure> {
  let answer = await settle(ask(), timeoutMs);
  for (const waitMs of waitsMs) {
    if (answer.kind !== 'failed' && refusedPaths(answer).length === 0) break;
    await pause(waitMs);
    answer = await settle(ask(), timeoutMs);
  }
  return answer;
}

/** Asks for what must not be done twice. */
export function askOnce(ask: () => Promise<unknown>): Promise<Answer | Failure> {
  return settle(ask(), AT_LEISURE.timeoutMs);
}

/** Paths that Zendesk knows and did not serve. */
export function refusedPaths(answer: Answer): string[] {
  return Object.entries(answer.errors)
    .filter(([, error]) => error.name !== 'APINotFoundError')
    .map(([path]) => path);
}

function settle(call: Promise<unknown>, timeoutMs: number): Promise<Answer | Failure> {
  return within(timeoutMs, call.then(readAnswer, readRejection), {
    kind: 'failed',
    reason: 'timeout',
    detail: 'No answer from Zendesk.',
  });
}

/** What the second asking told, over what the first one did. */
function merge(before: Answer | Failure, again: Answer | Failure): Answer | Failure {
  if (before.kind === 'failed') return again;
  if (again.kind === 'failed') return before;
  const errors = { ...before.errors };
  for (const path of Object.keys(again.values)) delete errors[path];
  return {
    kind: 'answer',
    values: { ...before.values, ...again.values },
    errors: { ...errors, ...again.errors },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
