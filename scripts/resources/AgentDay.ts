import type { CDPSession, Frame, Page } from 'playwright-core';
import { readResources, type Resources } from './readResources';
import { meterWork, readWork } from './workMeter';

/** Tickets that the agent works on one after the other, and closes: e-mail and web, calm and not. */
const WORKED_ON = ['two-invoices', 'cancelled-ferry', 'night-train', 'strange-login'] as const;

const WORDS = [
  'Still nothing. I have written three times now and I am tired of waiting for my refund.',
  'Thank you so much, that was quick!',
  'I am worried that somebody else has used my card. What should I do first?',
  'How do I change the address? I cannot find it anywhere.',
  'This is ridiculous. Cancel everything, I will tell everybody about you.',
  'My mother died last week and I do not know what happens with her contract.',
];

const DRAFT = '<p>Hi! Unfortunately you must wait. We cannot help you until Monday.</p>';

/** The four parts of the full page, as the list of its tabs has them. */
const PARTS = 4;

/** Longer than anything here takes. */
const PATIENCE_MS = 30_000;

/** The longest that a timer of an app that is left alone may be on its way: the SDK's own, which gives up a call. */
const REST_MS = 8_000;

/** An agent at the simulated workspace, hour after hour. */
export class AgentDay {
  messages = 0;
  private worked = 0;

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** @param page of a fresh profile, nothing loaded; `url` is the simulator's. */
  static async begin(page: Page, url: string): Promise<AgentDay> {
    page.setDefaultTimeout(PATIENCE_MS);
    // tsx names every function by a function of its own, which a page does not have.
    await page.addInitScript('globalThis.__name = (one) => one;');
    await page.addInitScript(meterWork);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${url}/?page=tickets&controls=0&role=admin`);
    await page.locator('.workspace').waitFor();
    return new AgentDay(page, session);
  }

  get cdp(): CDPSession {
    return this.session;
  }

  /**
   * Everything once, so that browser and workspace have made what they make only once (compiled code, an inert document
   * to parse HTML in).
   *
   * @returns what is held when all is closed again.
   */
  async warmUp(): Promise<Resources> {
    for (let round = 0; round < WORKED_ON.length; round++) await this.work([], 0);
    await this.visitFullPage();
    await this.rest();
    return this.measure();
  }

  /** Slugs of tickets that stay open while others are worked on, at most `count`. */
  async keptTickets(count: number): Promise<string[]> {
    const all = await this.page.evaluate(() => window.simulator.tickets());
    const worked: readonly string[] = WORKED_ON;
    return all.filter((slug) => !worked.includes(slug)).slice(0, count);
  }

  /** Opens the ticket's tab, or goes to it, and waits until it was read. */
  async openTicket(slug: string): Promise<Frame> {
    await this.page.evaluate((one) => window.simulator.openTicket(one), slug);
    const frame = await this.shownFrame();
    // It stands below all that a ticket that was read has.
    await frame.getByRole('searchbox').waitFor();
    return frame;
  }

  /**
   * A ticket from its opening to its closing: messages come, replies are searched, one is inserted, a draft is coached.
   *
   * @param kept tickets in other tabs, to whom customers write meanwhile: `elsewhere` messages, one after the other.
   */
  async work(kept: readonly string[], elsewhere: number): Promise<void> {
    const slug = WORKED_ON[this.worked % WORKED_ON.length] ?? WORKED_ON[0];
    this.worked += 1;
    const frame = await this.openTicket(slug);
    await this.writeAsCustomer(slug);
    for (let message = 0; message < elsewhere; message += 1) {
      const other = kept[this.messages % kept.length];
      if (other !== undefined) await this.writeAsCustomer(other);
    }
    await frame.locator('[data-insert="1"]').evaluate((button: HTMLElement) => button.click());
    const search = frame.getByRole('searchbox');
    await search.fill('refund late');
    await frame.locator('article').nth(3).waitFor();
    await this.page.evaluate(([one, draft]) => window.simulator.typeDraft(draft, one), [
      slug,
      DRAFT,
    ] as const);
    await frame.locator('#attune-coach').waitFor();
    await this.writeAsCustomer(slug);
    await this.page.evaluate((one) => window.simulator.renewTicket(one), slug);
  }

  async writeAsCustomer(slug: string): Promise<void> {
    const words = WORDS[this.messages % WORDS.length] ?? '';
    this.messages += 1;
    await this.page.evaluate(
      ([ticket, text]) => window.simulator.writeAsCustomer(text, { ticket }),
      [slug, words] as const,
    );
  }

  /** Looks at each part of the full page, and closes it. */
  async visitFullPage(): Promise<void> {
    await this.page.evaluate(() => window.simulator.openAppPage());
    const frame = await this.shownFrame();
    for (let part = 0; part < PARTS; part += 1) {
      await frame.getByRole('tab').nth(part).click();
      await frame.locator('[role="tabpanel"]:visible :is(h2, h3, p, td):visible').first().waitFor();
    }
    await this.page.evaluate(() => window.simulator.closeAppPage());
  }

  /** Waits until nothing of the app is on its way any more; throws with what still is. */
  async rest(): Promise<void> {
    const until = Date.now() + REST_MS;
    for (;;) {
      const going = await this.goingOn();
      if (going.length === 0) return;
      if (Date.now() > until) throw new Error(`The app does not come to rest: ${going.join(', ')}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** What waits to run in any of the app's frames. */
  async goingOn(): Promise<string[]> {
    const works = await Promise.all(this.appFrames().map((frame) => readWork(frame)));
    return works.flatMap(({ pending }) => pending);
  }

  /** Frames of the app, shown or not. */
  appFrames(): Frame[] {
    return this.page.frames().filter((frame) => frame !== this.page.mainFrame());
  }

  /** What is held now. The workspace's own log of the wire is left out: it holds whole conversations. */
  async measure(): Promise<Resources> {
    await this.page.evaluate(() => window.simulator.clearTranscript());
    return readResources(this.session);
  }

  async closeTicket(slug: string): Promise<void> {
    await this.page.evaluate((one) => window.simulator.renewTicket(one), slug);
  }

  /** The app's frame that the agent has before them. */
  async shownFrame(): Promise<Frame> {
    const shown = await this.page.locator('iframe[title^="Attune"]:visible').elementHandle();
    const frame = await shown?.contentFrame();
    // A handle would keep the iframe for as long as the page is there.
    await shown?.dispose();
    if (!frame) throw new Error('No frame of the app is shown.');
    return frame;
  }
}
