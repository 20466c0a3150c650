import { errorFrom, type WireAnswer } from './readHostMessage';

/** How long a call is waited for; the npm package waits five seconds. */
export const CALL_TIMEOUT_MS = 300_000;

/** From here on an answer is so late that it is counted. */
const LATE_MS = 10_000;

type Pending = { settle: (answer: WireAnswer) => void };

/** What is counted of a slow host: which call, and how long it took, in tens of seconds. */
export type LateCall = { action: string; span: string };

/** The calls under way of one SDK: all its clients count them together, from 1. */
export class PendingCalls {
  private lastId = 0;
  private readonly pending = new Map<number, Pending>();

  /** @param tellLate hears of answers that took longer than ten seconds, and of those that never came. */
  constructor(private readonly tellLate: (late: LateCall) => void) {}

  /**
   * Begins a call. The promise settles as the host's answer says; without one, it rejects after five minutes.
   *
   * @param isEndless some calls wait for a person
   */
  begin(action: string, isEndless: boolean): { id: number; answered: Promise<unknown> } {
    const id = (this.lastId += 1);
    const begunAt = Date.now();
    const answered = new Promise<unknown>((resolve, reject) => {
      const timer = isEndless
        ? undefined
        : setTimeout(() => {
            this.pending.delete(id);
            this.tellLate({ action, span: '300+' });
            reject(new Error('Invocation request timeout'));
          }, CALL_TIMEOUT_MS);
      const settle = (answer: WireAnswer): void => {
        clearTimeout(timer);
        const ms = Date.now() - begunAt;
        if (ms > LATE_MS) this.tellLate({ action, span: spanOf(ms) });
        // An error without a name is taken for a result, as both SDKs do.
        if (answer.error === undefined) resolve(answer.result);
        else if (answer.error.name === undefined) resolve(answer.error);
        else reject(errorFrom(answer.error));
      };
      this.pending.set(id, { settle });
    });
    return { id, answered };
  }

  /** @returns whether a call was waiting for this answer. */
  settle(id: number, answer: WireAnswer): boolean {
    const call = this.pending.get(id);
    this.pending.delete(id);
    call?.settle(answer);
    return call !== undefined;
  }
}

function spanOf(ms: number): string {
  const tens = Math.floor(ms / LATE_MS) * 10;
  return `${tens}-${tens + 10}`;
}
