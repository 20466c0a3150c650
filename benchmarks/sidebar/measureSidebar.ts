import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { openChromium } from '../../scripts/openChromium';
import { startSimulator, type RunningSimulator } from '../../simulator/server';
import { median } from '../measureSpeed';
import { buildPages } from './buildPages';
import { watchPage, type Marks } from './watchPage';

/** In milliseconds. */
export type Opening = {
  /** From `zaf.app.registered` to the paint. */
  sinceRegistered: number;
  /** From the frame's start to the paint: scripts, handshake and all. */
  sinceBegin: number;
};

export type AtSpeed = {
  floor: Opening;
  app: Opening;
  /** From a ticket's opening to its first suggestion, in a frame of its own, the scripts in the cache. */
  nextTicket: number;
  /** From going back to an open ticket to the screen's next frame but one. */
  backToTicket: number;
  /** The longest frame of the first keystroke, which also fetches the search and prepares it, and of those after. */
  search: { first: number; later: number };
};

/** Bytes, gzip -9, by the script's name. */
export type Transfer = {
  beforeFirstSuggestion: Record<string, number>;
  later: Record<string, number>;
};

export type SidebarResults = {
  chromium: string;
  runs: number;
  /** By how much the processor is slowed down. */
  speeds: { slowdown: number; times: AtSpeed }[];
  transfer: Transfer;
  /** What the floor page weighs, in the same units. */
  floor: { transfer: Record<string, number>; heap: { tickets: number; bytes: number }[] };
  /** Bytes of JavaScript's heap with so many tickets open, after garbage was collected. The workspace is in it. */
  heap: { tickets: number; bytes: number }[];
};

const TICKET = 'wedding-cake';
const OTHER_TICKET = 'two-invoices';
const CDN = 'https://static.zdassets.com/**';
const SLOWDOWNS = [1, 4];
const TYPED = 'refund late delivery';
const HEAP_TICKETS = [1, 20];
/** Suggestions that stand above what a search finds. */
const SUGGESTIONS = 3;
/** Not by frames: a frame that is not drawn has none. */
const WAIT = { polling: 50, timeout: 60_000 };
/** Between keystrokes. */
const PAUSE_MS = 120;
/** Until a frame has come to rest. */
const SETTLE_MS = 1_000;

/** @param runs how often each measure is taken; medians are kept. */
export const measureSidebar = async (runs: number): Promise<SidebarResults> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attune-sidebar-'));
  const browser = await openChromium();
  const running: RunningSimulator[] = [];
  try {
    const { workspace, ...pages } = await buildPages(folder);
    const start = async (dist: string): Promise<Site> => {
      const simulator = await startSimulator({
        port: 0,
        appPort: 0,
        dist,
        workspaceDist: workspace,
      });
      running.push(simulator);
      return { browser, simulator };
    };
    const [app, floor, many] = [
      await start(pages.app),
      await start(pages.floor),
      await start(pages.manyEntries),
    ];
    const speeds: SidebarResults['speeds'] = [];
    for (const slowdown of SLOWDOWNS) {
      const openings = await measureOpenings({ app, floor }, slowdown, runs);
      const tickets = await measureTickets(app, slowdown, runs);
      const search = await measureSearch(many, slowdown, runs);
      speeds.push({ slowdown, times: { ...openings, ...tickets, search } });
    }
    const transfer = await measureTransfer(app);
    const { beforeFirstSuggestion, later } = await measureTransfer(floor);
    return {
      chromium: browser.version(),
      runs,
      speeds,
      transfer,
      heap: await measureHeaps(app),
      floor: {
        transfer: { ...beforeFirstSuggestion, ...later },
        heap: await measureHeaps(floor),
      },
    };
  } finally {
    await browser.close();
    for (const simulator of running) await simulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

type Site = { browser: Browser; simulator: RunningSimulator };

/**
 * Opens the ticket in a fresh profile, so that nothing is in the cache. The CDN is refused, from outside the browser,
 * since a network takes its time too: the packaged SDK serves every page alike.
 */
const visit = async <T>(
  { browser }: Site,
  slowdown: number,
  measure: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  try {
    await context.route(CDN, (route) => route.abort('connectionrefused'));
    const page = await context.newPage();
    // tsx names every function by a function of its own, which a page does not have.
    await page.addInitScript('globalThis.__name = (one) => one;');
    await page.addInitScript(watchPage);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await measure(page);
  } finally {
    await context.close();
  }
};

const addressOf = ({ simulator }: Site): string => `${simulator.url}/?ticket=${TICKET}&controls=0`;

/** The app's frame that is shown, once it has painted. */
const shownFrame = async (page: Page): Promise<Frame> => {
  const shown = page.locator('iframe[title^="Attune"]:visible');
  const frame = await (await shown.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The app has no frame.');
  await frame.waitForFunction(() => window.marks?.painted != null, null, WAIT);
  return frame;
};

const marksOf = async (frame: Frame): Promise<Record<keyof Marks, number>> => {
  const { began, registered, painted } = (await frame.evaluate(() => window.marks)) ?? {};
  if (began === undefined || registered == null || painted == null)
    throw new Error('The app was never registered, or painted nothing.');
  return { began, registered, painted };
};

const measureOpenings = async (
  { app, floor }: { app: Site; floor: Site },
  slowdown: number,
  runs: number,
): Promise<Pick<AtSpeed, 'app' | 'floor'>> => {
  const open = (site: Site): Promise<Opening> =>
    visit(site, slowdown, async (page) => {
      await page.goto(addressOf(site));
      const { began, registered, painted } = await marksOf(await shownFrame(page));
      return { sinceRegistered: painted - registered, sinceBegin: painted - began };
    });
  const found: Record<'app' | 'floor', Opening[]> = { app: [], floor: [] };
  // In turns, so that what else the machine does hits both; the first of each is not counted.
  for (let run = 0; run <= runs; run++) {
    const pair = { floor: await open(floor), app: await open(app) };
    if (run === 0) continue;
    found.floor.push(pair.floor);
    found.app.push(pair.app);
  }
  return { floor: medians(found.floor), app: medians(found.app) };
};

const medians = (openings: readonly Opening[]): Opening => ({
  sinceRegistered: median(openings.map(({ sinceRegistered }) => sinceRegistered)),
  sinceBegin: median(openings.map(({ sinceBegin }) => sinceBegin)),
});

const measureTickets = async (
  app: Site,
  slowdown: number,
  runs: number,
): Promise<Pick<AtSpeed, 'nextTicket' | 'backToTicket'>> => {
  const next: number[] = [];
  const back: number[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(app, slowdown, async (page) => {
      await page.goto(addressOf(app));
      await shownFrame(page);
      const clicked = await page.evaluate((slug) => {
        window.simulator.openTicket(slug);
        return performance.timeOrigin + performance.now();
      }, OTHER_TICKET);
      const { painted } = await marksOf(await shownFrame(page));
      next.push(painted - clicked);
      back.push(
        await page.evaluate(async (slug) => {
          const start = performance.now();
          window.simulator.openTicket(slug);
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }, TICKET),
      );
    });
  }
  return { nextTicket: median(next), backToTicket: median(back) };
};

const measureSearch = async (
  many: Site,
  slowdown: number,
  runs: number,
): Promise<AtSpeed['search']> => {
  const first: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < runs; run++) {
    await visit(many, slowdown, async (page) => {
      await page.goto(addressOf(many));
      const frame = await shownFrame(page);
      const box = frame.getByRole('searchbox');
      await box.focus();
      await frame.evaluate(() => window.longestFrame());
      await page.waitForTimeout(PAUSE_MS * 3);
      await frame.evaluate(() => window.longestFrame());
      const [letter = '', ...letters] = TYPED;
      await box.press(letter);
      await frame.getByRole('article').nth(SUGGESTIONS).waitFor();
      await page.waitForTimeout(PAUSE_MS);
      first.push(await frame.evaluate(() => window.longestFrame()));
      for (const next of letters) {
        await box.press(next === ' ' ? 'Space' : next);
        await page.waitForTimeout(PAUSE_MS);
      }
      later.push(await frame.evaluate(() => window.longestFrame()));
    });
  }
  return { first: median(first), later: median(later) };
};

const measureTransfer = (app: Site): Promise<Transfer> =>
  visit(app, 1, async (page) => {
    const transfer: Transfer = { beforeFirstSuggestion: {}, later: {} };
    const sizes: Promise<void>[] = [];
    let phase: keyof Transfer = 'beforeFirstSuggestion';
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin !== app.simulator.appUrl || !pathname.endsWith('.js')) return;
      const sent = phase;
      const size = response.body().then((body) => {
        transfer[sent][path.basename(pathname)] = gzipSync(body, { level: 9 }).length;
      });
      sizes.push(size);
    });
    await page.goto(addressOf(app));
    await shownFrame(page);
    phase = 'later';
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLE_MS);
    await Promise.all(sizes);
    return transfer;
  });

const measureHeaps = async (site: Site): Promise<SidebarResults['heap']> => {
  const heap: SidebarResults['heap'] = [];
  for (const tickets of HEAP_TICKETS)
    heap.push({ tickets, bytes: await measureHeap(site, tickets) });
  return heap;
};

const measureHeap = (app: Site, tickets: number): Promise<number> =>
  visit(app, 1, async (page) => {
    await page.goto(addressOf(app));
    await shownFrame(page);
    const slugs = await page.evaluate(() => window.simulator.tickets());
    const others = slugs.filter((slug) => slug !== TICKET).slice(0, tickets - 1);
    for (const slug of others) {
      await page.evaluate((ticket) => window.simulator.openTicket(ticket), slug);
      await page.waitForTimeout(SETTLE_MS);
    }
    const session = await page.context().newCDPSession(page);
    // Collecting once leaves what the first round has only just let go.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  });
