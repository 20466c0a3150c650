import type { Frame } from 'playwright-core';
import { AgentDay } from '../../scripts/resources/AgentDay';
import { readEffort, type Resources } from '../../scripts/resources/readResources';
import { readWork } from '../../scripts/resources/workMeter';
import { useWorkspaces } from './support/openWorkspace';

const ROUNDS = 3;
const TICKETS_A_ROUND = 2;
const KEPT = 3;

/**
 * What a closed ticket may leave behind, in bytes: less than a fiftieth of what an open one holds. It is not nothing,
 * since the browser and the workspace compile their own code as they go.
 */
const LEFT_BY_A_TICKET = 150_000;

/** Long enough for all that an event sets off: the app answers within a fifth of it. */
const AFTERWARDS_MS = 1200;

const IDLE_MS = 2500;

describe('An agent’s day', () => {
  const workspaces = useWorkspaces();
  let day: AgentDay;

  beforeAll(async () => {
    const context = await workspaces.browser().newContext({
      viewport: { width: 1440, height: 1000 },
    });
    day = await AgentDay.begin(await context.newPage(), workspaces.simulator().url);
  }, 60_000);

  it('gives back what it took: heap, documents, nodes, listeners, timers', async () => {
    const before = await day.warmUp();
    const kept = await day.keptTickets(KEPT);
    for (const slug of kept) await day.openTicket(slug);
    const rounds: Resources[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let ticket = 0; ticket < TICKETS_A_ROUND; ticket += 1) await day.work(kept, 2);
      await day.visitFullPage();
      await day.rest();
      rounds.push(await day.measure());
    }
    for (const slug of kept) await day.closeTicket(slug);
    const after = await day.measure();

    const [first, last] = [rounds[0] ?? before, rounds.at(-1) ?? after];
    for (const { documents, listeners } of rounds) {
      expect({ documents, listeners }).toEqual({
        documents: before.documents + KEPT,
        listeners: first.listeners,
      });
    }
    const tickets = (ROUNDS - 1) * TICKETS_A_ROUND;
    expect((last.heap - first.heap) / tickets).toBeLessThan(LEFT_BY_A_TICKET);
    expect({ ...after, heap: null }).toEqual({ ...before, heap: null });
    expect((after.heap - before.heap) / (ROUNDS * TICKETS_A_ROUND)).toBeLessThan(LEFT_BY_A_TICKET);
    expect(day.appFrames()).toEqual([]);
  }, 240_000);

  it('does nothing beside a ticket that the agent has left, and is up to date when they return', async () => {
    const left = await day.openTicket('night-train');
    await day.openTicket('two-invoices');
    await expectNoWork(left, 'night-train', () => disturb('night-train'));
    await day.openTicket('night-train');
    await left.getByRole('heading', { name: 'Angry' }).waitFor();
    await left.locator('#attune-coach').waitFor();
    await day.closeTicket('night-train');
    await day.closeTicket('two-invoices');
  });

  it('does nothing while the browser shows another tab, and is up to date afterwards', async () => {
    const frame = await day.openTicket('night-train');
    await showTab(frame, false);
    await expectNoWork(frame, 'night-train', () => disturb('night-train'));
    await showTab(frame, true);
    await frame.getByRole('heading', { name: 'Angry' }).waitFor();
    await frame.locator('#attune-coach').waitFor();
    await day.closeTicket('night-train');
  });

  it('costs nothing while nobody does anything', async () => {
    await day.openTicket('two-invoices');
    await day.openTicket('night-train');
    await day.rest();
    const frames = day.appFrames();
    const works = await Promise.all(frames.map((frame) => readWork(frame)));
    const effort = await readEffort(day.cdp);
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    expect(await readEffort(day.cdp)).toEqual(effort);
    expect(await Promise.all(frames.map((frame) => readWork(frame)))).toEqual(works);
    for (const frame of frames) {
      expect(await frame.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });

  it('looks for others’ changes from the full page only while that is looked at', async () => {
    await day.page.evaluate(() => window.simulator.openAppPage());
    const frame = await day.shownFrame();
    await frame.getByRole('tab').first().waitFor();
    const pending = async () => (await readWork(frame)).pending;
    await day.openTicket('night-train');
    await day.rest();
    expect(await pending()).toEqual([]);
    await day.page.evaluate(() => window.simulator.openAppPage());
    await day.page.waitForTimeout(AFTERWARDS_MS);
    expect(await pending()).toEqual(['interval 60000']);
  });

  /** All that can happen to a ticket while its agent is elsewhere; its customer is angry by then. */
  async function disturb(slug: string): Promise<void> {
    await day.page.evaluate((ticket) => {
      const { simulator } = window;
      for (const text of ['This is ridiculous.', 'You are liars and thieves!', 'Shame on you!']) {
        simulator.writeAsCustomer(text, { ticket });
      }
      simulator.addTags(['vip'], ticket);
      simulator.setStatus('pending', ticket);
      simulator.setDraftType('internalNote', ticket);
      simulator.setDraftType('publicReply', ticket);
      simulator.typeDraft('<p>Hi! Unfortunately you must wait.</p>', ticket);
    }, slug);
  }

  /** Nothing of the frame runs by its own clock, and it asks nothing of the host. */
  async function expectNoWork(
    frame: Frame,
    slug: string,
    disturb: () => Promise<void>,
  ): Promise<void> {
    await day.rest();
    await day.page.evaluate(() => window.simulator.clearTranscript());
    const before = await readWork(frame);
    await disturb();
    await day.page.waitForTimeout(AFTERWARDS_MS);
    expect(await readWork(frame)).toEqual(before);
    const said = await day.page.evaluate((one) => window.simulator.transcript(one), slug);
    expect(said.filter((line) => line.startsWith('app'))).toEqual([]);
    // It was told.
    expect(said).toContain('host → ticket.conversation.changed');
  }

  /** Chromium without a window never hides a tab by itself. */
  async function showTab(frame: Frame, isShown: boolean): Promise<void> {
    await frame.evaluate(
      (state) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      isShown ? 'visible' : 'hidden',
    );
  }
});
