import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import type { RunningSimulator } from '../../../simulator/server';

/** A workspace in which whatever a payload does is noticed. */
export type ArmedWorkspace = {
  context: BrowserContext;
  page: Page;
  /** What happened that must not: something ran, was opened, loaded, navigated to, or became an element; each once. */
  tripped: Set<string>;
};

/** Zendesk's SDK, which is not to be had here: the app has one of its own. */
const CDN = 'https://static.zdassets.com/';

const TELL = '__trip';

const TIMEOUT_MS = 20_000;

/** Elements that the app's pages are made of. */
const ELEMENTS =
  'html head title meta style script link body main nav header footer section article aside div span p h1 h2 h3 h4 ' +
  'ul ol li dl dt dd strong em b bdi mark ins del small time abbr table caption thead tbody tr th td pre code kbd hr br ' +
  'button input textarea select option optgroup label fieldset legend form output progress details summary a ' +
  'svg path g circle rect line polyline polygon ellipse text tspan defs desc clippath use';

/** Where texts may stand that a person reads, hears, or has typed. */
const TEXT_ATTRIBUTES =
  'title aria-label aria-description aria-valuetext placeholder value alt content name summary';

/** Opens the workspace with an armed wire in each of its frames. */
export async function openArmed(
  browser: Browser,
  simulator: RunningSimulator,
  query: Readonly<Record<string, string>>,
): Promise<ArmedWorkspace> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  const tripped = new Set<string>();
  await context.exposeBinding(TELL, (_source, what: unknown) => tripped.add(String(what)));
  await context.addInitScript(arm, {
    tell: TELL,
    elements: ELEMENTS.split(' '),
    textAttributes: TEXT_ATTRIBUTES.split(' '),
  });
  const own = [simulator.url, simulator.appUrl].map((url) => new URL(url).origin);
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = own.includes(origin) || protocol === 'blob:';
    if (!isOwn && !request.url().startsWith(CDN)) tripped.add(`asked ${request.url()}`);
  });
  const page = await context.newPage();
  context.on('page', (other) => tripped.add(`opened ${other.url()}`));
  page.on('dialog', (dialog) => tripped.add(`dialog ${dialog.message()}`));
  page.on('pageerror', (error) => tripped.add(`error ${error.message}`));
  page.on('framenavigated', (frame) => {
    if (!own.some((one) => frame.url().startsWith(`${one}/`)))
      tripped.add(`went to ${frame.url()}`);
  });
  const address = new URL(simulator.url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address.href);
  return { context, page, tripped };
}

type Armed = { tell: string; elements: readonly string[]; textAttributes: readonly string[] };

/** Runs in every frame, before all scripts; stands alone. */
function arm({ tell, elements, textAttributes }: Armed): void {
  const told = new Set<string>();
  const say = (what: string) => {
    if (told.has(what)) return;
    told.add(what);
    const binding: unknown = Reflect.get(window, tell);
    if (typeof binding === 'function') Reflect.apply(binding, window, [what]);
  };
  for (const name of ['trip', 'alert', 'confirm', 'prompt', 'print', 'open']) {
    Reflect.set(window, name, () => say(`${name}() ran`));
  }
  // The workspace shows customers' HTML as Zendesk does, through a sanitizer of its own.
  if (window === window.parent) return;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    say(`policy: ${violatedDirective} ${blockedURI}`),
  );

  const known = new Set(elements);
  const texts = new Set(textAttributes);
  const judge = (element: Element) => {
    const tag = element.localName.toLowerCase();
    // CodeMirror sets an empty picture beside what it draws itself.
    const isBuffer =
      tag === 'img' && element.className === 'cm-widgetBuffer' && !element.hasAttribute('src');
    if (!known.has(tag) && !isBuffer) say(`<${tag}>`);
    if (element instanceof HTMLScriptElement && !element.src) say('a script without an address');
    for (const { name, value } of element.attributes) {
      const where = `${tag}[${name}] ${value.slice(0, 80)}`;
      if (/^on|^(?:srcdoc|formaction|action|srcset|ping|background|poster|data|is)$/i.test(name))
        say(where);
      else if (/^(?:href|src|xlink:href)$/i.test(name)) {
        const { protocol, origin } = new URL(value, location.href);
        const isLink = tag === 'a';
        const fits = isLink ? /^(?:https?|mailto|tel|blob):$/ : /^(?:https?|data):$/;
        if (!fits.test(protocol)) say(where);
        const isOwn = origin === location.origin || origin === 'https://static.zdassets.com';
        if (!isLink && protocol !== 'data:' && !isOwn) say(where);
        if (isLink && !isOwn && !/noopener/.test(element.getAttribute('rel') ?? '')) say(where);
      } else if (/trip\(|evil\.example/.test(value) && !texts.has(name)) say(where);
      else if (name === 'style' && /url\(|expression|javascript/i.test(value)) say(where);
    }
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) judge(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        judge(node);
        for (const inner of node.querySelectorAll('*')) judge(inner);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/**
 * @returns texts that turn the words beside them round: a sign of direction stands there which nothing ends before
 *   other words of the same line begin. Elements that isolate end what is within them.
 */
export function findTurned(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const isOpen = (text: string) => {
      const opened = (text.match(/[\u202a\u202b\u202d\u202e]/g) ?? []).length;
      const isolated = (text.match(/[\u2066-\u2068]/g) ?? []).length;
      const [ends, closes] = [text.match(/\u202c/g) ?? [], text.match(/\u2069/g) ?? []];
      return opened > ends.length || isolated > closes.length;
    };
    const isInLine = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element);
      return unicodeBidi === 'normal' && /^(?:inline|contents)$/.test(display);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      if (!isOpen(text)) continue;
      let around = node.parentElement;
      while (around !== null && isInLine(around)) around = around.parentElement;
      const range = document.createRange();
      range.setStartAfter(node);
      range.setEndAfter(around?.lastChild ?? node);
      if (range.toString().trim() !== '') found.push(`${text} | ${range.toString()}`.slice(0, 200));
    }
    return found;
  });
}

/** Whether nothing was put on what everything inherits from, in any frame. */
export async function isUnpolluted(page: Page): Promise<boolean> {
  const clean = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() => !('polluted' in {}) && Object.keys(Object.prototype).length === 0),
      ),
  );
  return clean.every(Boolean);
}
