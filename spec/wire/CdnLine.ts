import { askHandlers } from './askHandlers';
import type { CdnLikeClient } from './CdnLikeClient';
import type { CdnWindow } from './CdnWindow';
import { PendingCalls } from './PendingCalls';
import { isRecord, readHostMessage } from './readHostMessage';

/** A release of Zendesk's build, as it names itself to the host. */
const VERSION = '2.1.2';

/** The only calls that have no end: a person has to do something first. */
const ENDLESS = ['instances.create'];

/** One app's line to the host; the clients of all its instances share it. */
export class CdnLine {
  readonly calls: PendingCalls;
  readonly clients = new Map<string, CdnLikeClient>();
  metadata: unknown = null;
  private isReady = false;
  private requests = 0;
  /** Said before the host has registered the app. They are never forgotten: a second registration says them again. */
  private readonly queue: (() => void)[] = [];
  private readonly hooksUnderWay = new Set<string>();

  constructor(
    private readonly window: CdnWindow,
    private readonly origin: string,
    readonly appGuid: string,
  ) {
    this.calls = new PendingCalls(({ action, span }) =>
      this.track('sdk_request_timeout', [`action:${action}`, `request_response_time:${span}`]),
    );
  }

  /** Begins to listen, and introduces the app. */
  open(): void {
    this.window.addEventListener('message', ({ data, origin, source }) => {
      if (origin === this.origin && source === this.window.parent) this.hear(data);
    });
    this.notify(this.appGuid, 'iframe.handshake', { version: VERSION }, true);
  }

  /** Makes a call of `instanceGuid`'s, as soon as the app is registered; its time runs at once. */
  call(
    instanceGuid: string,
    request: 'get' | 'set' | 'invoke',
    params: readonly string[] | Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const paths: readonly string[] = isRecord(params) ? Object.keys(params) : params;
    const isEndless = paths.some((path) => ENDLESS.includes(path));
    if (isEndless && paths.length > 1) throw new Error(`Illegal bulk call: ${paths.join(', ')}`);
    const { id, answered } = this.calls.begin(`${request}-${paths.join(',')}`, isEndless);
    this.say({ id, request, params, appGuid: this.appGuid, instanceGuid });
    return answered;
  }

  /** Posts what nobody answers. */
  notify(instanceGuid: string, key: string, message?: unknown, isAtOnce = false): void {
    this.say({ key, message, appGuid: this.appGuid, instanceGuid }, isAtOnce);
  }

  /** Posts a figure of how the SDK is doing. */
  track(name: string, tags: readonly string[]): void {
    const message = { event_name: name, event_type: 'increment', data: 1, tags };
    this.notify(this.appGuid, '__track__', message, true);
  }

  nextRequest(): string {
    return `request:${(this.requests += 1)}`;
  }

  private say(message: object, isAtOnce = false): void {
    const post = (): void => this.window.parent.postMessage(JSON.stringify(message), this.origin);
    if (this.isReady || isAtOnce) post();
    else this.queue.push(post);
  }

  private hear(data: unknown): void {
    const message = readHostMessage(data);
    if (message === null) return;
    if (message.kind === 'answer') {
      this.calls.settle(message.id, message.answer);
      return;
    }
    const { name, instanceGuid } = message;
    const client = this.clients.get(instanceGuid ?? this.appGuid);
    if (client === undefined) {
      throw new Error(`[ZAF SDK] Could not find client for instance ${instanceGuid}`);
    }
    if (message.needsReply) void this.reply(name, client);
    else if (name === 'app.registered') this.register(client, message.message);
    else client.deliver(name, message.message);
  }

  private register(root: CdnLikeClient, message: unknown): void {
    this.isReady = true;
    this.metadata = isRecord(message) ? message['metadata'] : undefined;
    root.knowContext(isRecord(message) ? message['context'] : undefined);
    for (const post of this.queue) post();
    root.deliver('app.registered', message);
  }

  private async reply(hook: string, client: CdnLikeClient): Promise<void> {
    // Nobody waits for two replies to the same hook.
    if (this.hooksUnderWay.has(hook)) return;
    this.hooksUnderWay.add(hook);
    const verdict = await askHandlers(client.handlersOf(hook));
    this.hooksUnderWay.delete(hook);
    const error = verdict.kind === 'veto' ? { error: { msg: verdict.msg } } : {};
    // An object, in contrast to everything else.
    this.window.parent.postMessage(
      { appGuid: this.appGuid, key: `iframe.reply:${hook}`, ...error },
      this.origin,
    );
  }
}
