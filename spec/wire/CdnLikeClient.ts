import type { Client } from '../simulator/support/loadSdk';
import type { CdnLine } from './CdnLine';
import { errorFrom, isRecord, pathError } from './readHostMessage';

type Handler = (message?: unknown) => unknown;
type Result = Record<string, unknown>;

/**
 * A client of the wire between app and host that behaves as Zendesk's CDN build does, written from what is known of
 * that build and without a line of the npm package: where an app works with both, it does not lean on either. It
 * differs from the npm package in
 * - five minutes until a call is given up, and then a rejection with an `Error`;
 * - handlers of requests that are taken back;
 * - what it reports of itself: clicks and hovers, activity, late answers;
 * - the hosts that it talks to at all (see `cdnLikeSdk.ts`).
 */
export class CdnLikeClient implements Client {
  private readonly handlers = new Map<string, Handler[]>();
  private ownContext: unknown = null;

  constructor(
    private readonly line: CdnLine,
    private readonly guid: string,
  ) {
    line.clients.set(guid, this);
    this.on('context.updated', (context) => this.knowContext(context));
  }

  get(path: string | readonly string[]): Promise<Result> {
    const paths: readonly unknown[] = typeof path === 'string' ? [path] : path;
    if (!paths.every(isText)) {
      throw new Error('The get method accepts a string or array of strings.');
    }
    return this.call('get', path, paths);
  }

  set(path: string | Result, ...values: [value?: unknown]): Promise<Result> {
    if (typeof path === 'string' && values.length === 0) {
      throw new Error('The setter requires a value');
    }
    const params = typeof path === 'string' ? { [path]: values[0] } : path;
    if (!isRecord(params)) {
      throw new Error('The set method accepts a key and value pair, or an object of such pairs.');
    }
    return this.call('set', path, params);
  }

  invoke(path: string | Result, ...args: unknown[]): Promise<Result> {
    const params = typeof path === 'string' ? { [path]: args } : path;
    const isListOfTexts = (list: unknown) => Array.isArray(list) && list.every(isText);
    if (typeof path !== 'string' && !Object.values(path).every(isListOfTexts)) {
      throw new Error('Invoke supports string arguments or an object with array of strings.');
    }
    return this.call('invoke', path, params);
  }

  request(options: string | Record<string, unknown>): Promise<unknown> {
    const key = this.line.nextRequest();
    const root = this.line.clients.get(this.line.appGuid) ?? this;
    return new Promise((resolve, reject) => {
      const settleWith = (settle: (first: unknown) => void) => (message: unknown) => {
        const args = isRecord(message) ? message['responseArgs'] : undefined;
        settle(Array.isArray(args) ? args[0] : undefined);
        root.off(`${key}.fail`, fail);
        root.off(`${key}.done`, done);
      };
      const done = settleWith(resolve);
      const fail = settleWith(reject);
      root.on(`${key}.done`, done);
      root.on(`${key}.fail`, fail);
      const asked = typeof options === 'string' ? { url: options } : options;
      this.line.notify(this.line.appGuid, key, asked);
    });
  }

  on(event: string, handler: Handler): void {
    const handlers = this.handlers.get(event) ?? [];
    handlers.push(handler);
    this.handlers.set(event, handlers);
    if (event !== 'app.registered') this.tellSubscribers('on', event, handlers.length);
  }

  off(event: string, handler: Handler): void {
    const handlers = this.handlers.get(event);
    if (handlers === undefined) return;
    const at = handlers.indexOf(handler);
    if (at >= 0) handlers.splice(at, 1);
    this.tellSubscribers('off', event, handlers.length);
  }

  trigger(event: string, message?: unknown): void {
    this.line.notify(this.guid, `iframe.trigger:${event}`, message);
  }

  postMessage(key: string, message?: unknown): void {
    this.line.notify(this.guid, key, message);
  }

  instance(guid: string): Client {
    return this.line.clients.get(guid) ?? new CdnLikeClient(this.line, guid);
  }

  metadata(): Promise<unknown> {
    return this.registered(() => this.line.metadata);
  }

  async context(): Promise<unknown> {
    if (this.guid === this.line.appGuid) return this.registered(() => this.ownContext);
    const key = `instances.${this.guid}`;
    this.ownContext ??= (await this.get(key))[key];
    return this.ownContext;
  }

  knowContext(context: unknown): void {
    this.ownContext = context;
  }

  handlersOf(event: string): readonly Handler[] {
    return [...(this.handlers.get(event) ?? [])];
  }

  /** Tells an event. The list is walked as it is: a handler that takes itself back makes the next one miss it. */
  deliver(event: string, message: unknown): void {
    this.handlers.get(event)?.forEach((handler) => handler(message));
  }

  /** What is wrong with the arguments is thrown at once; what comes of the call, later. */
  private call(
    request: 'get' | 'set' | 'invoke',
    asked: unknown,
    params: readonly string[] | Result,
  ): Promise<Result> {
    return this.line.call(this.guid, request, params).then((result) => resultOf(asked, result));
  }

  private registered(value: () => unknown): Promise<unknown> {
    if (this.line.metadata !== null) return Promise.resolve(value());
    const root = this.line.clients.get(this.line.appGuid) ?? this;
    return new Promise((resolve) => root.on('app.registered', () => resolve(value())));
  }

  private tellSubscribers(verb: 'on' | 'off', event: string, subscriberCount: number): void {
    this.line.notify(this.guid, `iframe.${verb}:${event}`, { subscriberCount });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What a call resolves with: of a single path, its error is thrown; of several, it stands in the result. */
function resultOf(asked: unknown, result: unknown): Result {
  const error = typeof asked === 'string' ? pathError(result, asked) : null;
  if (error !== null) throw errorFrom(error);
  // As it came: of several paths, without a result, nothing.
  return result as Result;
}
