import { part } from '../../src/zendesk/zaf/part';
import type { ZafClient, ZafRequest } from '../../src/zendesk/zaf/ZafClient';
import { passTimeWhile } from '../support/passTimeWhile';

/** What a host might settle a request with; `never` for none. */
export type Script = { resolves: unknown } | { rejects: unknown } | 'never';

/** A ZAF client whose requests are settled as a spec says, one after the other: for answers that no simulator makes. */
export class ScriptedClient implements ZafClient {
  readonly requests: ZafRequest[] = [];

  /** @param scripts the last one again and again */
  constructor(private readonly scripts: readonly Script[]) {}

  request(options: ZafRequest): Promise<unknown> {
    const script = this.scripts[this.requests.length] ?? this.scripts.at(-1) ?? 'never';
    this.requests.push(options);
    if (script === 'never') return new Promise(() => {});
    if ('resolves' in script) return Promise.resolve(script.resolves);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- ZAF rejects with what is no Error
    return Promise.reject(script.rejects);
  }

  /** Methods and addresses, in order. */
  get asked(): string[] {
    return this.requests.map(({ type, url }) => `${type} ${url}`);
  }

  get(): Promise<unknown> {
    return Promise.resolve({ errors: {} });
  }

  set(): Promise<unknown> {
    return Promise.resolve({ errors: {} });
  }

  invoke(): Promise<unknown> {
    return Promise.resolve({ errors: {} });
  }

  on(): void {}

  off(): void {}
}

/** A complete response that went well. */
export function done(body: unknown, status = 200): Script {
  return {
    resolves: { status, responseJSON: body, responseText: JSON.stringify(body), headers: {} },
  };
}

/** A complete response that did not; a text is a page. */
export function refused(
  status: number,
  body: unknown = null,
  headers: Record<string, string> = {},
): Script {
  const responseText = typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body);
  const json = typeof body === 'string' || body === null ? {} : { responseJSON: body };
  return { rejects: { status, statusText: '', responseText, ...json, headers } };
}

/** Lets time pass until there is an answer. Needs fake timers. */
export async function see<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  promise.then(settle, settle);
  await passTimeWhile(() => !isSettled, 50);
  return promise;
}

/** What a spied `request` was asked for, in order. */
export function urlsOf(calls: readonly unknown[][]): string[] {
  return calls.map(([options]) => String(part(options, 'url')));
}
