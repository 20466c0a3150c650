import path from 'node:path';
import type { Browser, FrameLocator, Page, Route } from 'playwright-core';
import { openChromium } from '../../../scripts/openChromium';
import { startSimulator } from '../../../simulator/server';
import { judgeDeeds } from './judgeDeeds';
import { sdkScript } from './sdkScript';
import { Profiles } from './Profiles';
import type { Deeds } from './watchPages';

/** Zendesk's CDN. Specs never reach it, as this browser reaches nobody: what it answers is part of a spec. */
const CDN = 'https://static.zdassets.com/**';

export type Workspace = {
  page: Page;
  /** The app that is shown: beside a ticket, or its full page. */
  app: FrameLocator;
  /** The editor that replies are inserted into. */
  editor: ReturnType<Page['getByRole']>;
  /** Every address that was asked for. */
  loaded: string[];
  /** Addresses outside the simulator that the page asked for. */
  foreignRequests: string[];
  /** Uncaught errors and console errors of any frame. */
  complaints: string[];
  /**
   * What the pages did that somebody outside could see. It is judged after the spec; a spec that means to do what is not
   * allowed takes that out.
   */
  deeds: Deeds;
};

/**
 * `refused`: no connection, as the browser has it. `silent`: a connection and no answer. `serves`: an SDK at once. `late`: an SDK after the
 * app has stopped waiting for it.
 */
export type CdnAnswer = 'refused' | 'silent' | 'serves' | 'late';

const LATE_MS = 4000;

/** A browser starts, pages load, hosts are slow on purpose. */
const TEST_TIMEOUT_MS = 90_000;

/**
 * One simulator and one browser for a spec file. `open` gives a fresh page in an empty profile, on the tickets and
 * settings that the simulator's address takes.
 */
export function useWorkspaces() {
  jest.setTimeout(TEST_TIMEOUT_MS);
  let simulator: Awaited<ReturnType<typeof startSimulator>>;
  let browser: Browser;
  let profiles: Profiles;
  const opened: Deeds[] = [];

  beforeAll(async () => {
    [simulator, browser] = await Promise.all([
      startSimulator({ port: 0, appPort: 0 }),
      openChromium(),
    ]);
    profiles = new Profiles(browser, simulator);
  }, 120_000);
  afterEach(async () => {
    await profiles.closePages();
    const places = { ...simulator, dist: path.resolve('dist') };
    const wrongs = opened.splice(0).flatMap((deeds) => judgeDeeds(deeds, places));
    if (wrongs.length > 0) throw new Error(`The page did what it may not:\n${wrongs.join('\n')}`);
  });
  afterAll(async () => {
    await browser?.close();
    await simulator?.close();
  });

  async function open(
    query: Record<string, string>,
    { cdn = 'refused' }: { cdn?: CdnAnswer } = {},
  ): Promise<Workspace> {
    const { page, deeds } = await profiles.newPage();
    opened.push(deeds);
    const loaded: string[] = [];
    const foreignRequests: string[] = [];
    const complaints: string[] = [];
    const own = [simulator.url, simulator.appUrl].map((url) => new URL(url).origin);
    page.on('request', (request) => {
      const url = new URL(request.url());
      loaded.push(url.href);
      if (url.protocol.startsWith('http') && !own.includes(url.origin)) {
        foreignRequests.push(request.url());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The refused CDN is meant to be refused.
      if (message.type() === 'error' && !message.location().url.startsWith(CDN.slice(0, -2))) {
        complaints.push(message.text());
      }
    });
    if (cdn !== 'refused') await page.route(CDN, (route) => answerAsCdn(route, cdn));
    const address = new URL(simulator.url);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    await page.goto(address.href);
    return {
      page,
      app: page.frameLocator('iframe[title^="Attune"]:visible'),
      editor: page.getByRole('textbox', { name: 'Reply' }),
      loaded,
      foreignRequests,
      complaints,
      deeds,
    };
  }

  return { open, simulator: () => simulator, browser: () => browser };
}

async function answerAsCdn(route: Route, answer: Exclude<CdnAnswer, 'refused'>): Promise<void> {
  switch (answer) {
    case 'silent':
      return;
    case 'late':
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      break;
    case 'serves':
      break;
  }
  await route.fulfill({ contentType: 'text/javascript', body: sdkScript() });
}
