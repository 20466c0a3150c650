import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchPages, type Deeds, type Served } from './watchPages';

type Profile = { context: BrowserContext; record: () => Deeds };

/** What a page can leave behind in a browser, in the words of the DevTools protocol. */
const KEPT = [
  'cookies',
  'local_storage',
  'indexeddb',
  'cache_storage',
  'file_systems',
  'service_workers',
].join();

/**
 * The profiles of one browser. One that has been emptied is as good as new, and opening a page in it costs half: the
 * browser starts no other process.
 */
export class Profiles {
  private readonly all: Profile[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  /** @returns a page in a profile that holds nothing and has no other page, and what is done there from now on. */
  async newPage(): Promise<{ page: Page; deeds: Deeds }> {
    const { context, record } =
      this.all.find((one) => one.context.pages().length === 0) ?? (await this.add());
    const page = await context.newPage();
    await this.empty(context, page);
    return { page, deeds: record() };
  }

  async closePages(): Promise<void> {
    for (const { context } of this.all)
      await Promise.all(context.pages().map((page) => page.close()));
  }

  private async add(): Promise<Profile> {
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const profile = { context, record: await watchPages(context, this.served) };
    this.all.push(profile);
    return profile;
  }

  private async empty(context: BrowserContext, page: Page): Promise<void> {
    await context.setOffline(false);
    const session = await context.newCDPSession(page);
    for (const url of [this.served.url, this.served.appUrl]) {
      const { origin } = new URL(url);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: KEPT });
    }
    await session.detach();
  }
}
