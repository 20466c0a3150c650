import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { measuredTickets } from '../../simulator/account/search/measuredTickets';
import { countDirectly } from '../admin/insights/countDirectly';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

let stores = 0;

async function openInsights(
  account: string,
  query: Record<string, string> = {},
): Promise<Workspace> {
  const store = `insights-${(stores += 1)}`;
  const all = { page: 'nav_bar', role: 'admin', controls: '0', account, store, ...query };
  const workspace = await open(all);
  await workspace.app.getByRole('tab', { name: 'Insights' }).click();
  await workspace.app.getByRole('heading', { level: 1, name: 'Insights' }).waitFor();
  return workspace;
}

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Every ticket that the measured accounts have: they are a year old at most. */
async function chooseTheYear(app: FrameLocator): Promise<void> {
  await app.getByLabel('Tickets created in').selectOption({ label: 'own dates' });
  await app.getByLabel('From', { exact: true }).fill(daysAgo(367));
  await app.getByLabel('To', { exact: true }).fill(daysAgo(0));
  await app.getByRole('button', { name: 'Count', exact: true }).click();
}

/** How many are told: "12,037 tickets counted. …" */
async function countedIn(app: FrameLocator): Promise<number> {
  const told = app.getByText(/^[\d,]+ tickets? counted/u);
  await told.waitFor({ timeout: 60_000 });
  return Number((await told.innerText()).replace(/ .*$/su, '').replaceAll(',', ''));
}

async function download({ page, app }: Workspace, button: string): Promise<string[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    app.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  return text.replace('\ufeff', '').trimEnd().split('\r\n');
}

/** The tags do not depend on the time at which they are made. */
const tickets = measuredTickets(20_000, Date.now());
const direct = countDirectly(tickets, []);
const screenName: Record<string, string> = { unsure: 'Not sure' };
const nameOf = (mood: string) => screenName[mood] ?? mood[0]?.toUpperCase() + mood.slice(1);

describe('Insights', () => {
  it('count on through pauses and a lost connection, and come to the same as a direct count', async () => {
    const workspace = await openInsights('measured-slowly');
    const { page, app } = workspace;
    await countedIn(app);
    await chooseTheYear(app);
    await app
      .getByText(/Zendesk asks .*pause|asked to wait/iu)
      .first()
      .waitFor();
    await page.evaluate(() => window.simulator.setOutage({ loseConnectionAt: 0 }));
    const trouble = app.getByRole('alert').filter({ hasText: /^Counted/u });
    await trouble.waitFor({ timeout: 60_000 });
    const [, done = '', total = ''] =
      /Counted ([\d,]+) of about ([\d,]+) tickets/u.exec(await trouble.innerText()) ?? [];
    expect(Number(total.replaceAll(',', ''))).toBe(direct.tickets);
    expect(Number(done.replaceAll(',', ''))).toBeLessThan(direct.tickets);
    // What is counted is shown meanwhile.
    await app.getByRole('heading', { name: 'Satisfaction by state' }).waitFor();

    await page.evaluate(() => window.simulator.setOutage({}));
    await trouble.getByRole('button', { name: 'Go on' }).click();
    await trouble.waitFor({ state: 'detached' });
    expect(await countedIn(app)).toBe(direct.tickets);

    // The picture tells the same.
    const links = await app.locator('svg path title').allTextContents();
    expect(links.sort()).toEqual(
      direct.flow
        .map(({ from, to, tickets: count }) => `${nameOf(from)} → ${nameOf(to)}: ${count}`)
        .sort(),
    );

    const flow = await download(workspace, 'Export as CSV: How customers came and how they left');
    expect(flow).toEqual([
      'Came,Left,Tickets',
      ...direct.flow.map(
        ({ from, to, tickets: count }) => `${nameOf(from)},${nameOf(to)},${count}`,
      ),
    ]);
    const all = await download(workspace, 'Export all as CSV');
    expect(all).toEqual(expect.arrayContaining(flow));
    for (const { mood, corrected } of direct.moods) {
      expect(all).toContain(`${nameOf(mood)},${corrected}`);
    }
  });

  it('can be stopped, gone on with, and narrowed down without asking Zendesk again', async () => {
    const { app } = await openInsights('measured-slowly');
    await countedIn(app);
    await chooseTheYear(app);
    await app.getByRole('button', { name: 'Stop' }).focus();
    await app.getByRole('button', { name: 'Stop' }).press('Enter');
    // The focus goes on with the button.
    await app.locator('button:focus', { hasText: 'Go on' }).waitFor();
    await app.getByText('You stopped here.').waitFor();
    await app.getByRole('button', { name: 'Go on' }).press('Enter');
    expect(await countedIn(app)).toBe(direct.tickets);

    await app.getByLabel('Brand').selectOption({ index: 2 });
    const brand = await app.getByLabel('Brand').locator('option').nth(2).innerText();
    const wanted = tickets.filter((one) => one.brand.name === brand && one.tags.includes('attune'));
    expect(await countedIn(app)).toBe(wanted.length);
    await app.getByLabel('Brand').selectOption({ index: 0 });
    // Back to a time that was counted already.
    await app.getByLabel('Tickets created in').selectOption({ label: 'the last 30 days' });
    const month = await countedIn(app);
    expect(month).toBeGreaterThan(900);
    expect(month).toBeLessThan(1100);
  });

  it.each(['light', 'dark'])(
    'are clean for axe with charts and with tables: %s',
    async (scheme) => {
      const { page, app, complaints } = await openInsights('measured', {
        scheme,
        set: 'tag_tickets:true',
      });
      await countedIn(app);
      await app.locator('.recharts-bar-rectangle').first().waitFor({ state: 'attached' });
      expect(await app.getByText('Tickets are not tagged at the moment').count()).toBe(0);
      // Behind each chart there is its table.
      expect(await app.getByRole('table').count()).toBe(10);
      expect(await axeViolations(appFrame(page))).toEqual([]);
      await page.setViewportSize({ width: 640, height: 900 });
      expect(await axeViolations(appFrame(page))).toEqual([]);
      const toggle = app.getByRole('button', { name: /^Show as table/u });
      while ((await toggle.count()) > 0) await toggle.first().press('Enter');
      await app
        .getByRole('table', { name: 'Satisfaction by state' })
        .getByText('Likely from')
        .waitFor();
      expect(await app.locator('svg.recharts-surface').count()).toBe(0);
      expect(await axeViolations(appFrame(page))).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('say how tickets come to be tagged, and that there is none yet', async () => {
    const { page, app } = await openInsights('started');
    await app.getByText('Tickets are not tagged at the moment').waitFor();
    await app.getByText('No ticket to count').waitFor();
    await app.getByText(/Zendesk’s search is a few minutes behind/u).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await app.getByLabel('Tickets created in').selectOption({ label: 'own dates' });
    await app.getByLabel('From', { exact: true }).fill('2026-02-01');
    await app.getByLabel('To', { exact: true }).fill('2026-01-01');
    await app.getByRole('button', { name: 'Count', exact: true }).click();
    await app
      .getByRole('alert')
      .getByText(/Choose a first and a last day/u)
      .waitFor();
  });

  it('say why Zendesk told nothing, and try again', async () => {
    const { page, app } = await openInsights('measured', { fail: '/api/v2/search/export' });
    await app.getByText('The tickets could not be counted').waitFor({ timeout: 60_000 });
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await page.evaluate(() => window.simulator.setFailing([]));
    await app.getByRole('button', { name: 'Try again' }).click();
    expect(await countedIn(app)).toBeGreaterThan(900);
  });
});
