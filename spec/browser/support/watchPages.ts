import type { BrowserContext, Request } from 'playwright-core';

/** What the pages of a browser did that somebody outside could see. */
export type Deeds = {
  requests: Asked[];
  /** What the app said to the host over the wire: calls and REST requests, as they were sent, each once. */
  wire: string[];
  /** What the console says, but for what the workspace itself writes there. */
  logged: string[];
  /** What the Content-Security-Policy has kept from happening. */
  violations: string[];
  /** Pages, sockets and workers that were opened. */
  opened: string[];
  /** What the host has told the app that customers wrote: messages, subjects; and who they are: names, addresses. */
  told: Set<string>;
  named: Set<string>;
};

export type Asked = {
  url: string;
  method: string;
  body: string | null;
  /** Whether the app's own frame has asked, and not the workspace around it. */
  byApp: boolean;
};

/** By name: what the script below calls in every frame. */
const TELL = '__tellSpec';

/** Where the workspace is served, and where the app is. */
export type Served = { url: string; appUrl: string };

const noDeeds = (): Deeds => ({
  requests: [],
  wire: [],
  logged: [],
  violations: [],
  opened: [],
  told: new Set(),
  named: new Set(),
});

/**
 * Watches the pages of `context`.
 *
 * @returns a function that begins a new record: what the pages do from then on is in it.
 */
export async function watchPages(
  context: BrowserContext,
  { url: workspaceUrl, appUrl }: Served,
): Promise<() => Deeds> {
  let deeds = noDeeds();
  const isOfApp = (url: string) => url.startsWith(`${appUrl}/`);
  context.on('request', (request) => {
    deeds.requests.push({
      url: request.url(),
      method: request.method(),
      body: request.postData(),
      byApp: isOfApp(request.url()) || isOfApp(frameUrlOf(request)),
    });
  });
  context.on('console', (message) => {
    const isOfWorkspace = message.location().url.startsWith(`${workspaceUrl}/`);
    if (!isOfWorkspace) deeds.logged.push(message.text());
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => deeds.opened.push(`page ${popup.url()}`));
    page.on('websocket', (socket) => deeds.opened.push(`socket ${socket.url()}`));
    page.on('worker', (worker) => deeds.opened.push(`worker ${worker.url()}`));
  });
  await context.exposeBinding(TELL, (_source, kind: unknown, text: unknown) => {
    if (typeof text !== 'string') return;
    if (kind === 'wire') deeds.wire.push(text);
    else if (kind === 'violation') deeds.violations.push(text);
    else if (kind === 'named') deeds.named.add(text);
    else deeds.told.add(text);
  });
  await context.addInitScript(listen, TELL);
  return () => (deeds = noDeeds());
}

/** A frame that is on its way to its first page has none yet: then the address itself tells whose it is. */
function frameUrlOf(request: Request): string {
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/** Runs in every frame, before all scripts; stands alone. */
function listen(tell: string): void {
  const told = new Set<string>();
  const say = (kind: string, text: string) => {
    if (told.has(kind + text)) return;
    told.add(kind + text);
    const binding: unknown = Reflect.get(window, tell);
    if (typeof binding === 'function') Reflect.apply(binding, window, [kind, text]);
  };
  const part = (whole: unknown, name: string): unknown =>
    typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined;

  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sample } = event;
    say('violation', `${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
  });

  /** The app's word to the host: without the number, which is another one each time. */
  function hearApp(data: unknown): void {
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    const request = part(message, 'request');
    const key = part(message, 'key');
    if (typeof request === 'string') {
      say('wire', JSON.stringify({ request, params: part(message, 'params') }));
    } else if (typeof key === 'string' && /^request:\d+$/.test(key)) {
      say('wire', JSON.stringify({ rest: part(message, 'message') }));
    }
  }

  /** The host's word to the app: whatever it knows of the customer. */
  function hearHost(data: unknown): void {
    const message: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    const result = part(message, 'result');
    const texts = [part(result, 'ticket.subject')];
    const requester = part(result, 'ticket.requester');
    const conversation = part(result, 'ticket.conversation');
    for (const entry of Array.isArray(conversation) ? conversation : []) {
      const isOurs = /agent|admin|system/.test(String(part(part(entry, 'author'), 'role')));
      if (!isOurs) texts.push(part(part(entry, 'message'), 'content'));
    }
    for (const name of [part(requester, 'name'), part(requester, 'email')]) {
      if (typeof name === 'string' && name !== '') say('named', name);
    }
    for (const text of texts) if (typeof text === 'string' && text !== '') say('told', text);
  }

  window.addEventListener('message', ({ data, source }) => {
    try {
      if (window !== window.parent) hearHost(data);
      else if (source !== window) hearApp(data);
    } catch {
      // Not of the wire.
    }
  });
}
