import type { CallFault } from '../faults/Fault';
import { describeAnswer, describeCall } from './describe';
import { inWords } from './inWords';
import type { HookAnswer, Instance, Location } from './Instance';
import type { LiveTicket } from './LiveTicket';
import { answerPath } from './paths/answerPath';
import { answerRequest, type Delivery } from './rest/answerRequest';
import { readWireMessage, type Call, type Notice, type ToApp, type WireError } from './wire';
import type { Workspace } from './Workspace';

/** How long a save waits for the app. Not stated by Zendesk's reference; 30 s is what people report. */
const HOOK_TIMEOUT_MS = 30_000;

/** Notices of Zendesk's own SDK build that need no answer. */
const HEARD_ONLY = new Set(['session.live', '__track__']);

/**
 * The host's side of the wire for one iframe of the app. Messages go in by `receive` and out by `post`; it knows
 * nothing of windows.
 */
export class Host implements Instance {
  readonly guid: string;
  readonly location: Location;
  readonly ticket: LiveTicket | null;
  readonly label: string;
  readonly workspace: Workspace;
  readonly #post: (message: ToApp) => void;
  /** `<instance guid> <event>` → how many handlers the app has on it. */
  readonly #subscriptions = new Map<string, number>();
  readonly #hooks = new Map<string, (answer: HookAnswer) => void>();
  #isRegistered = false;
  #isDisposed = false;
  #isActive: boolean;
  isCollapsed = false;

  constructor(options: {
    guid: string;
    location: Location;
    ticket: LiveTicket | null;
    workspace: Workspace;
    /** Whether the agent can see it. */
    isActive: boolean;
    /** Sends one message to the app's window. */
    post: (message: ToApp) => void;
  }) {
    this.guid = options.guid;
    this.location = options.location;
    this.ticket = options.ticket;
    this.label = options.ticket?.slug ?? options.location;
    this.workspace = options.workspace;
    this.#post = options.post;
    this.#isActive = options.isActive;
    this.workspace.join(this);
  }

  get isRegistered(): boolean {
    return this.#isRegistered;
  }

  get isActive(): boolean {
    return this.#isActive;
  }

  /** Event → count, of the subscriptions to this instance's own events. */
  get subscriptions(): Record<string, number> {
    const own: Record<string, number> = {};
    for (const [key, count] of this.#subscriptions) {
      const [guid, event] = splitKey(key);
      if (guid === this.guid) own[event] = count;
    }
    return own;
  }

  /** One message from the app's window, whatever it is. Never throws. */
  receive(data: unknown): void {
    if (this.#isDisposed) return;
    const message = readWireMessage(data);
    switch (message.kind) {
      case 'malformed':
        this.#warn(`malformed message: ${message.why}`, data);
        return;
      case 'badCall':
        this.#warn(`malformed call #${message.id}: ${message.why}`, data);
        this.#send(
          { id: message.id, error: wireError('TypeError', message.why) },
          `#${message.id} fails: TypeError`,
        );
        return;
      case 'call':
        this.#say('app', describeCall(message), data);
        if (this.#mayTalk(message)) void this.#answer(message);
        return;
      case 'notice':
        this.#hear(message);
        return;
    }
  }

  /** An event of this instance, for whoever subscribed to it. */
  emit(event: string, message?: unknown): void {
    this.workspace.emitOn(this.guid, event, message);
  }

  /** Sends an event of the instance `guid` to this iframe, if it asked for it. */
  deliver(guid: string, event: string, message: unknown): void {
    if (!this.#isRegistered || !this.#subscriptions.has(joinKey(guid, event))) return;
    // The SDK throws on a guid that it does not know, so its own is left out.
    const of = guid === this.guid ? {} : { instanceGuid: guid };
    this.#send({ key: `zaf.${event}`, message, ...of }, event);
  }

  /** Asks the app's leave. An app that did not subscribe agrees; so does one that is asked already. */
  ask(hook: string): Promise<HookAnswer> {
    const isSubscribed = this.#subscriptions.has(joinKey(this.guid, hook));
    // While an answer is pending the SDK ignores the same hook: waiting for two would be waiting for ever.
    if (!this.#isRegistered || !isSubscribed || this.#hooks.has(hook)) {
      return Promise.resolve({ kind: 'ok' });
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#hooks.delete(hook);
        this.#warn(`no reply to ${hook} within ${HOOK_TIMEOUT_MS / 1000} s`);
        resolve({ kind: 'timeout' });
      }, HOOK_TIMEOUT_MS);
      this.#hooks.set(hook, (answer) => {
        clearTimeout(timer);
        this.#hooks.delete(hook);
        resolve(answer);
      });
      this.#send({ key: `zaf.${hook}`, needsReply: true }, `${hook}?`);
    });
  }

  /** The agent comes to it, or leaves it. */
  setActive(isActive: boolean): void {
    if (isActive === this.#isActive) return;
    this.#isActive = isActive;
    const what = isActive ? 'activated' : 'deactivated';
    this.emit(`app.${what}`);
    if (this.location === 'nav_bar') this.emit(`pane.${what}`);
  }

  setCollapsed(isCollapsed: boolean): void {
    if (isCollapsed === this.isCollapsed) return;
    this.isCollapsed = isCollapsed;
    this.emit(isCollapsed ? 'app.collapsed' : 'app.expanded');
  }

  /** The last thing that an instance hears. Pending hooks are let go. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.emit('app.willDestroy');
    this.#isDisposed = true;
    for (const settle of Array.from(this.#hooks.values())) settle({ kind: 'ok' });
    this.workspace.leave(this);
  }

  #hear(notice: Notice): void {
    const { key } = notice;
    const [verb, subject] = splitNotice(key);
    if (key === 'iframe.handshake') {
      this.#say('app', `handshake ${versionOf(notice.message)}`, notice);
      this.#register();
    } else if (HEARD_ONLY.has(key)) {
      this.#say('app', `${key} (ignored)`, notice);
    } else if (!this.#mayTalk(notice)) {
      return;
    } else if (verb === 'on' || verb === 'off') {
      this.#subscribe(verb, subject, notice);
    } else if (verb === 'reply') {
      this.#reply(subject, notice);
    } else if (verb === 'trigger') {
      this.#say('app', `trigger ${subject}`, notice);
      this.workspace.emitOn(notice.instanceGuid ?? this.guid, subject, notice.message);
    } else if (/^request:\d+$/.test(key)) {
      void this.#request(key, notice);
    } else {
      this.#warn(`unknown message "${key}": ignored`, notice);
    }
  }

  #register(): void {
    if (this.#isRegistered) {
      this.#warn('a second handshake: ignored, an app is registered once');
      return;
    }
    if (this.workspace.plan.hidesHost()) {
      this.#say('note', 'told not to answer the handshake');
      return;
    }
    this.#isRegistered = true;
    this.#send(
      {
        key: 'zaf.app.registered',
        message: { ...this.#introduction(), iframe_session_timeout: 300_000 },
      },
      'app.registered',
    );
    this.emit('instance.registered');
    // Sent to everybody: the app's subscription to it can only arrive after registration.
    if (this.#isActive) {
      this.#send({ key: 'zaf.app.activated', message: { firstLoad: true } }, 'app.activated');
    }
  }

  #introduction(): Record<string, unknown> {
    const { app } = this.workspace;
    return {
      metadata: {
        appId: 7001,
        installationId: 8001,
        name: app.name,
        version: app.version,
        settings: { title: app.name, ...app.settings },
      },
      context: this.context(),
    };
  }

  /** The instance as the app sees it: its `context`. */
  context(): Record<string, unknown> {
    return {
      instanceGuid: this.guid,
      product: 'support',
      location: this.location,
      account: { subdomain: this.workspace.subdomain },
      ...(this.ticket && { ticketId: this.ticket.data.id }),
    };
  }

  #subscribe(verb: 'on' | 'off', event: string, notice: Notice): void {
    const count = countOf(notice.message);
    const key = joinKey(notice.instanceGuid ?? this.guid, event);
    if (count === null) {
      this.#warn(`${verb} ${event} without a subscriberCount: ignored`, notice);
      return;
    }
    this.#say('app', `${verb} ${event} (${count})`, notice);
    if (count > 0) this.#subscriptions.set(key, count);
    else this.#subscriptions.delete(key);
  }

  #reply(hook: string, notice: Notice): void {
    const settle = this.#hooks.get(hook);
    if (!settle) {
      this.#warn(`a reply to ${hook}, which nobody asked: ignored`, notice);
      return;
    }
    const isVeto = notice.error !== null;
    const message = isVeto ? messageOf(notice.error) : null;
    this.#say('app', isVeto ? `${hook}: no, ${inWords(message)}` : `${hook}: ok`, notice);
    settle(isVeto ? { kind: 'veto', message } : { kind: 'ok' });
  }

  async #answer(call: Call): Promise<void> {
    const paths = call.params.map(([path]) => path);
    const fault = this.workspace.plan.ofCall(call.request, paths);
    if (fault === 'silence') {
      this.#say('note', `told not to answer #${call.id}`);
      return;
    }
    await this.#whileUnderWay(async () => {
      await this.#wait();
      await this.#answerAs(call, fault);
    });
  }

  async #answerAs(call: Call, fault: Exclude<CallFault, 'silence'> | null): Promise<void> {
    const failure = fault === null ? undefined : ERRORS[fault];
    if (failure !== undefined) {
      this.#send({ id: call.id, error: failure }, `#${call.id} fails: ${fault}`);
      return;
    }
    const target = call.instanceGuid === null ? this : this.workspace.instanceOf(call.instanceGuid);
    if (!target) {
      const error = wireError('InstanceNotFoundError', `No instance ${call.instanceGuid}`);
      this.#send({ id: call.id, error }, `#${call.id} fails: ${error.name}`);
      return;
    }

    // Gathered as pairs: as a property, a path named `__proto__` would not be one.
    const values: [path: string, value: unknown][] = [];
    const failed: [path: string, error: WireError][] = [];
    for (const [path, value] of call.params) {
      const answer = await answerPath(
        { instance: target, workspace: this.workspace },
        call.request,
        path,
        value,
      );
      if (answer.kind === 'value') {
        if (answer.value !== undefined) values.push([path, answer.value]);
      } else {
        failed.push([path, { ...wireError(answer.name, answer.message), path }]);
        this.#warn(`refused: ${call.request} ${path} (${answer.name}: ${answer.message})`);
      }
    }
    const errors = Object.fromEntries(failed);
    const result = { ...Object.fromEntries(values), errors };
    const reply: ToApp = fault === 'no-result' ? { id: call.id } : { id: call.id, result };
    const delivery = fault === 'held' || fault === 'twice' ? fault : 'once';
    this.#deliver(reply, describeAnswer(call, errors), delivery);
  }

  async #request(key: string, notice: Notice): Promise<void> {
    const asked = notice.message;
    this.#say('app', `${key} ${describeRequest(asked)}`, notice);
    await this.#whileUnderWay(async () => {
      await this.#wait();
      const answer = await answerRequest(this.workspace, asked, (seconds) =>
        this.#say('note', `${key} was made too often (429): again in ${seconds} s`),
      );
      if (answer.refused !== null) this.#warn(`refused: ${key} ${answer.refused}`);
      // Handlers of requests are asked for before and forgotten after; the event is the reply itself.
      this.#deliver(
        { key: `zaf.${key}.${answer.outcome}`, message: { responseArgs: answer.responseArgs } },
        `${key}.${answer.outcome} ${answer.status}`,
        answer.delivery,
      );
    });
  }

  /** An app speaks after its handshake, and under its own name. */
  #mayTalk(message: Call | Notice): boolean {
    if (!this.#isRegistered) {
      this.#warn('a message before the registration: ignored', message);
      return false;
    }
    if (message.appGuid !== this.guid) {
      this.#warn(`a message under another guid (${message.appGuid}): ignored`, message);
      return false;
    }
    return true;
  }

  #wait(): Promise<void> {
    const { slowMs } = this.workspace.settings;
    if (slowMs <= 0) return Promise.resolve();
    return new Promise((resolve) => setTimeout(resolve, slowMs));
  }

  async #whileUnderWay(work: () => Promise<void>): Promise<void> {
    this.workspace.underWay += 1;
    try {
      await work();
    } finally {
      this.workspace.underWay -= 1;
    }
  }

  #deliver(message: ToApp, line: string, delivery: Delivery): void {
    switch (delivery) {
      case 'never':
        this.#say('note', `told not to send ${line}`);
        return;
      case 'held':
        this.#say('note', `told to keep back ${line}`);
        this.workspace.plan.hold(() => this.#send(message, line));
        return;
      case 'twice':
        this.#send(message, line);
        this.#send(message, line);
        return;
      case 'once':
        this.#send(message, line);
    }
  }

  #send(message: ToApp, line: string): void {
    if (this.#isDisposed) return;
    this.#say('host', line, message);
    this.#post(message);
  }

  #say(speaker: 'app' | 'host' | 'note', text: string, detail: unknown = null): void {
    this.workspace.log.add(speaker, this.label, text, detail);
  }

  #warn(text: string, detail: unknown = null): void {
    this.workspace.log.add('warning', this.label, text, detail);
  }
}

/** Errors must have a name: the SDK takes a nameless one for a result. */
function wireError(name: string, message: string): WireError {
  return { name, message, stack: '' };
}

const WHY = 'The simulator was told to fail it.';

/** What a call is answered with that fails as a whole. */
const ERRORS: Partial<Record<CallFault, WireError | Pick<WireError, 'message'>>> = {
  error: wireError('InternalError', WHY),
  'nameless-error': { message: WHY },
  forbidden: wireError('Forbidden', 'You do not have access to this page.'),
};

/** `iframe.on:ticket.save` → `['on', 'ticket.save']`; anything else has no verb. */
function splitNotice(key: string): [verb: string, subject: string] {
  const parts = /^iframe\.(on|off|trigger|reply):(.+)$/.exec(key);
  return [parts?.[1] ?? '', parts?.[2] ?? ''];
}

function joinKey(guid: string, event: string): string {
  return `${guid} ${event}`;
}

function splitKey(key: string): [guid: string, event: string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function countOf(message: unknown): number | null {
  const count = property(message, 'subscriberCount');
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
}

function versionOf(message: unknown): string {
  const version = property(message, 'version');
  return typeof version === 'string' ? version : '(no version)';
}

function messageOf(error: unknown): unknown {
  return property(error, 'msg') ?? null;
}

function describeRequest(asked: unknown): string {
  const type = property(asked, 'type');
  const url = property(asked, 'url');
  return `${typeof type === 'string' ? type : 'GET'} ${typeof url === 'string' ? url : '(no url)'}`;
}
