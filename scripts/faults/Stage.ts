import type { Browser, Frame, Page } from 'playwright-core';
import type { RunningSimulator } from '../../simulator/server';

/** What the app shows at a moment. */
export type Screen = {
  /** All that can be read. */
  text: string;
  /** The sentences of notices and live regions that came after `markOld`. */
  news: string[];
  /** Whether anything says that it is being waited for. */
  busy: boolean;
};

/** The built app in the simulator, in a browser whose clock can be moved on. */
export type Stage = {
  page: Page;
  /** The app's own frame: beside the ticket that the moment is about, or the full page. */
  app: () => Promise<Frame>;
  /** `null` while there is nothing to read: a page is being loaded. */
  read: () => Promise<Screen | null>;
  /** What stands on the screen now is no news any more. */
  markOld: () => Promise<void>;
  /** Uncaught errors and console errors of any frame, since last asked. */
  takeComplaints: () => string[];
  /** How often a moment has looked. */
  counter: { times: number };
  /** A number that no other act of this stage has had. */
  next: () => number;
  /** Waits until `isSo`, moving the clock on where nothing is under way. @throws Error after so long. */
  until: (what: string, isSo: () => Promise<boolean>) => Promise<void>;
  close: () => Promise<void>;
};

/** Where the SDK comes from, which nobody reaches from here. */
const CDN = 'https://static.zdassets.com/';

/** Nothing is waited for any longer than this, by this machine's clock and by the page's; four times that at most. */
const PATIENCE_MS = 15_000;
const PAGE_PATIENCE_MS = 400_000;
/** What does not come within this time is waited for with the clock moved on. */
const AT_ONCE_MS = 200;
/** What the clock is moved on by while the host is quiet. */
const STEP_MS = 1500;

let stores = 0;

export async function openStage(
  browser: Browser,
  simulator: RunningSimulator,
  query: Readonly<Record<string, string>>,
): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  // Functions that are sent to a page have been through a compiler that wraps names.
  await context.addInitScript('globalThis.__name ??= (value) => value;');
  await context.clock.install();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isRefused = message.location().url.startsWith(CDN);
    if (message.type() === 'error' && !isRefused) complaints.push(message.text());
  });
  const address = new URL(simulator.url);
  const store = `faults-${(stores += 1)}`;
  for (const [name, value] of Object.entries({ controls: '0', store, ...query })) {
    address.searchParams.set(name, value);
  }
  await page.goto(address.href);

  const slug = query.ticket;
  const place = slug === undefined ? '[data-location="nav_bar"]' : `[data-ticket="${slug}"]`;
  const app = async (): Promise<Frame> => {
    const element = await page.waitForSelector(`iframe${place}`, { state: 'attached' });
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The app has no frame.');
    return frame;
  };

  async function read(): Promise<Screen | null> {
    try {
      const frame = await app();
      return await frame.evaluate(readScreen);
    } catch {
      return null; // between two documents
    }
  }

  let count = 0;
  return {
    page,
    app,
    read,
    markOld: async () => {
      const frame = await app();
      await frame.evaluate(() => {
        for (const one of document.querySelectorAll(
          '[role=alert],[role=status],[role=group],[aria-live]',
        )) {
          one.setAttribute('data-old', one.textContent ?? '');
        }
      });
    },
    takeComplaints: () => complaints.splice(0),
    counter: { times: 0 },
    next: () => (count += 1),
    until: async (what, isSo) => {
      const start = Date.now();
      let moved = 0;
      while (!(await isSo())) {
        const gone = Date.now() - start;
        const isOver = gone > PATIENCE_MS && moved > PAGE_PATIENCE_MS;
        if (isOver || gone > 4 * PATIENCE_MS) {
          throw new Error(`it never came to this: ${what}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 15));
        if (gone > AT_ONCE_MS) moved += await hurry(page);
      }
    },
    close: () => context.close(),
  };
}

/** Moves the clock on where the host has nothing to do. @returns by how much */
async function hurry(page: Page): Promise<number> {
  const isQuiet = await page.evaluate(() => window.simulator?.isQuiet() ?? false);
  if (!isQuiet) return 0;
  await page.clock.fastForward(STEP_MS);
  return STEP_MS;
}

/** Runs in the page. */
function readScreen(): Screen {
  const sentenceOf = (element: Element): string => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isButton = node.parentElement?.closest('button') != null;
      const words = (node.textContent ?? '').trim();
      if (!isButton && words !== '') parts.push(words);
    }
    return parts.join(' ');
  };
  const isSeen = (element: Element): boolean =>
    element instanceof HTMLElement && element.offsetParent !== null;
  const told = Array.from(
    document.querySelectorAll(
      '[role=alert],[role=status],[role=group][type],[aria-live],[data-garden-id^="notifications."]',
    ),
  ).filter(
    (one) =>
      (isSeen(one) || getComputedStyle(one).position === 'fixed') &&
      one.parentElement?.closest(
        '[role=alert],[role=status],[data-garden-id="notifications.alert"]',
      ) === null &&
      one.getAttribute('data-old') !== one.textContent,
  );
  return {
    text: document.body.innerText,
    news: told.map(sentenceOf).filter((sentence) => sentence !== ''),
    busy: document.querySelector('[aria-busy="true"]') !== null,
  };
}
