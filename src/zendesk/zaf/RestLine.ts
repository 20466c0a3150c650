import type { RecordFailure, WaitOptions } from '../RecordStore';
import { callRest, type RestCall, type RestReply } from './callRest';
import { readRestTrouble } from './readRestTrouble';
import type { ZafClient } from './ZafClient';

/** What Zendesk answered; `absent` where there is no such thing (404), which only who asked can tell the meaning of. */
export type RestAnswer =
  { kind: 'answer'; body: unknown } | { kind: 'absent'; detail: string } | RecordFailure;

/** A reply later than this counts as none. */
const TIMEOUT_MS = 20_000;

/** Seconds to wait where Zendesk asks for a pause (429) and does not say how long; then it is given up. */
const UNTOLD_WAITS = [5, 15, 30, 60];
/** The limit is counted by the minute: whoever asks for much more is not to be waited for beside a screen. */
const MAX_WAIT_SECONDS = 180;

/** Seconds before a further try. A reading can be asked for again; what writes might have arrived. */
const AFTER_COLLISION = [0.5, 1.5];
const AFTER_TROUBLE = [0.5, 2];
const AFTER_SILENCE = [0.5];

/**
 * Asks Zendesk's REST API as one line of people would: one request after the other, waiting where Zendesk asks for it,
 * and never more often than the tables above say. Never rejects.
 */
export class RestLine {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: ZafClient) {}

  ask(call: RestCall, options: WaitOptions = {}): Promise<RestAnswer> {
    const turn = this.last.then(() => this.askInTurn(call, options));
    this.last = turn;
    return turn;
  }

  private async askInTurn(call: RestCall, { onWait, signal }: WaitOptions): Promise<RestAnswer> {
    for (let tries = 0; ; tries += 1) {
      if (signal?.aborted) return canceled(call);
      const reply = await callRest(this.client, call, { timeoutMs: TIMEOUT_MS, autoRetry: false });
      const wait = findWait(reply, call.method, tries);
      if (wait === null) return readReply(reply, call);
      if (wait.told) onWait?.(wait.seconds);
      await pause(wait.seconds, signal);
      if (wait.told) onWait?.(0);
    }
  }
}

/** `told`: Zendesk has asked for it. */
type Wait = { seconds: number; told: boolean };

/** @returns how long to wait before asking again; `null` where the reply is to be taken as it is. */
function findWait(reply: RestReply, method: RestCall['method'], tries: number): Wait | null {
  const again = (table: readonly number[]): Wait | null => {
    const seconds = table[tries];
    return seconds === undefined ? null : { seconds, told: false };
  };
  const reads = method === 'GET';
  if (reply.kind === 'silence') return reads ? again(AFTER_SILENCE) : null;
  const { status, retryAfterSeconds } = reply;
  // 503 with a time is maintenance: as with 429, nothing was done.
  if (status === 429 || (status === 503 && retryAfterSeconds !== null)) {
    const untold = UNTOLD_WAITS[tries];
    const seconds = Math.max(1, retryAfterSeconds ?? untold ?? 0);
    return untold === undefined || seconds > MAX_WAIT_SECONDS ? null : { seconds, told: true };
  }
  if (status === 409) return again(AFTER_COLLISION);
  return status >= 500 && reads ? again(AFTER_TROUBLE) : null;
}

function readReply(reply: RestReply, call: RestCall): RestAnswer {
  if (reply.kind === 'silence' || reply.status >= 400) {
    const trouble = readRestTrouble(reply, call);
    const isAbsent = reply.kind === 'reply' && reply.status === 404;
    return isAbsent ? { kind: 'absent', detail: trouble.detail } : trouble;
  }
  return { kind: 'answer', body: reply.body };
}

function canceled({ method, url }: RestCall): RecordFailure {
  return { kind: 'failed', reason: 'canceled', detail: `${method} ${url} was not asked any more.` };
}

/** Ends early when the signal comes. */
export function pause(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    signal?.addEventListener('abort', end);
  });
}
