import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openChromium } from '../../../scripts/openChromium';
import { startSimulator } from '../../../simulator/server';

/** Zendesk's CDN. Specs never reach it: what it answers is part of a spec. */
const CDN = 'https://static.zdassets.com/**';

export type Workspace = {
  page: Page;
  /** The app beside the ticket that is shown. */
  app: FrameLocator;
  /** The editor that replies are inserted into. */
  editor: ReturnType<Page['getByRole']>;
  /** Addresses outside the simulator that the page asked for. */
  foreignRequests: string[];
  /** Uncaught errors and console errors of any frame. */
  complaints: string[];
};

export type CdnAnswer = 'refused' | 'silent';

/**
 * One simulator and one browser for a spec file. `open` gives a fresh page with a fresh profile, on the tickets and
 * settings that the simulator's address takes.
 */
export function useWorkspaces() {
  let simulator: Awaited<ReturnType<typeof startSimulator>>;
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    [simulator, browser] = await Promise.all([
      startSimulator({ port: 0, appPort: 0 }),
      openChromium(),
    ]);
  }, 120_000);
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser?.close();
    await simulator?.close();
  });

  async function open(
    query: Record<string, string>,
    options: { cdn?: CdnAnswer; colorScheme?: 'light' | 'dark' } = {},
  ): Promise<Workspace> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    pages.push(page);
    const foreignRequests: string[] = [];
    const complaints: string[] = [];
    const own = [simulator.url, simulator.appUrl].map((url) => new URL(url).origin);
    page.on('request', (request) => {
      const url = new URL(request.url());
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
    await context.route(CDN, (route) =>
      options.cdn === 'silent' ? undefined : route.abort('connectionrefused'),
    );
    const address = new URL(simulator.url);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    await page.goto(address.href);
    return {
      page,
      app: page.frameLocator('iframe[title="Attune"]:visible'),
      editor: page.getByRole('textbox', { name: 'Reply' }),
      foreignRequests,
      complaints,
    };
  }

  return { open, simulator: () => simulator, browser: () => browser };
}
