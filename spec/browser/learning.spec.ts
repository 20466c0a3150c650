import type { FrameLocator, Page } from 'playwright-core';
import { STATES } from '../../src/emotion/Reading';
import artefact from '../../src/emotion/artefact/model.json';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

const RECORDS = '/api/v2/custom_objects/attune_learning/records';

let stores = 0;
const newStore = () => `corrections-${(stores += 1)}`;

type Stored = { external_id: string; custom_object_fields: Record<string, unknown> };

/** What the account has of what agents said, asked behind the app's back. */
async function recordsIn(page: Page): Promise<Stored[]> {
  const { body } = await page.evaluate((url) => window.simulator.askAccount('GET', url), RECORDS);
  const list = (body as { custom_object_records?: Stored[] }).custom_object_records;
  return list ?? [];
}

/** Waits until there are so many. */
async function recordsOnce(page: Page, count: number): Promise<Stored[]> {
  for (let tries = 0; tries < 60; tries += 1) {
    const records = await recordsIn(page);
    if (records.length >= count) return records;
    await page.waitForTimeout(100);
  }
  throw new Error(`there never were ${count} records`);
}

const linesOf = ({ custom_object_fields: { data } }: Stored) => String(data).split('\n');

async function openTicket(query: Record<string, string> = {}): Promise<Workspace> {
  const workspace = await open({ ticket: 'wedding-cake', set: 'tag_tickets:true', ...query });
  await workspace.app.getByRole('article').first().waitFor();
  return workspace;
}

async function correctTo(app: FrameLocator, state: string): Promise<void> {
  await app.getByRole('button', { name: 'Not right?' }).click();
  await app.getByRole('button', { name: state, exact: true }).click();
  await app.getByRole('button', { name: "Back to Attune's reading" }).waitFor();
}

async function writeAndSubmit({ page, editor }: Workspace): Promise<void> {
  await editor.click();
  await page.keyboard.type('Hello Amelia, I am looking into it now.');
  await page
    .getByRole('button', { name: /^Submit/u })
    .first()
    .click();
  await page.waitForFunction(() => window.simulator.draft().text === '');
}

/** Judgments of which something can be learned. */
const LEANING = [
  ...Array.from({ length: 40 }, () => 'frustrated 500 420 0 0 0 0 0 80'),
  ...Array.from({ length: 40 }, () => 'angry 900 60 0 0 0 0 0 40'),
].join('\n');

/** The page of outcomes of an account whose agents have said all this. */
async function openPanel(store: string, data: string | null, role = 'admin'): Promise<Workspace> {
  const workspace = await open({
    page: 'nav_bar',
    role,
    controls: '0',
    set: 'tag_tickets:true',
    store,
  });
  await workspace.app.getByRole('tab', { name: 'Insights' }).waitFor();
  if (data !== null) {
    const fields = { schema_version: 1, kind: 'corrections', model: artefact.version, data };
    const record = {
      name: 'Corrections',
      external_id: `corrections-${artefact.version}-2026-11-1`,
      custom_object_fields: fields,
    };
    await workspace.page.evaluate(
      ([url, sent]) => window.simulator.askAccount('POST', url, { custom_object_record: sent }),
      [RECORDS, record] as const,
    );
  }
  await workspace.app.getByRole('tab', { name: 'Insights' }).click();
  await workspace.app.getByRole('heading', { name: 'Learning from corrections' }).waitFor();
  return workspace;
}

/** Puts a recalibration there that makes nearly everybody worried. */
async function writeRecalibration(page: Page, on: boolean, model: string): Promise<void> {
  const scales = STATES.map(() => 1);
  const offsets = STATES.map((state) => (state === 'worried' ? 1.5 : -1.5));
  const data = JSON.stringify({ scales, offsets, from: 80, on });
  const record = {
    name: 'Recalibration',
    external_id: 'recalibration',
    custom_object_fields: { schema_version: 1, kind: 'recalibration', model, data },
  };
  await page.evaluate(
    ([url, sent]) => window.simulator.askAccount('POST', url, { custom_object_record: sent }),
    [RECORDS, record] as const,
  );
}

describe('What agents say of a reading', () => {
  it('is kept when the ticket is saved: their state and eight numbers, and no word of the ticket', async () => {
    const workspace = await openTicket({ store: newStore() });
    const { page, app } = workspace;
    await correctTo(app, 'Sad');
    expect(await recordsIn(page)).toEqual([]);
    await writeAndSubmit(workspace);
    const [record, ...others] = await recordsOnce(page, 1);
    expect(others).toEqual([]);
    expect(record?.external_id).toMatch(
      new RegExp(`^corrections-${artefact.version}-\\d{4}-\\d{2}-1$`, 'u'),
    );
    expect(record === undefined ? [] : linesOf(record)).toEqual([
      expect.stringMatching(/^sad(?: \d{1,4}){8}$/u),
    ]);
    expect(Object.keys(record?.custom_object_fields ?? {}).sort()).toEqual([
      'data',
      'kind',
      'model',
      'schema_version',
    ]);
  });

  it('is agreement where a reply for the state was used, and counts once', async () => {
    const workspace = await openTicket({ store: newStore(), ticket: 'night-train' });
    const { page, app } = workspace;
    await app
      .getByRole('article')
      .first()
      .getByRole('button', { name: 'Insert', exact: true })
      .click();
    await app.getByText('Inserted into').first().waitFor();
    await writeAndSubmit(workspace);
    await recordsOnce(page, 1);
    await writeAndSubmit(workspace);
    await page.waitForTimeout(1500);
    const [record] = await recordsIn(page);
    expect(record === undefined ? [] : linesOf(record)).toEqual([
      expect.stringMatching(/^happy /u),
    ]);
  });

  it('is not kept where the admin has not asked for it, or nothing was said', async () => {
    const off = await openTicket({ store: newStore(), set: 'tag_tickets:false' });
    await correctTo(off.app, 'Sad');
    await writeAndSubmit(off);
    const silent = await openTicket({ store: newStore() });
    await writeAndSubmit(silent);
    await silent.page.waitForTimeout(1500);
    for (const { page } of [off, silent]) expect(await recordsIn(page)).toEqual([]);
    expect(off.loaded.filter((url) => /assets\/learning/u.test(url))).toEqual([]);
  });

  it('is dropped where Zendesk does not take it, and the ticket is saved all the same', async () => {
    const workspace = await openTicket({ store: newStore() });
    const { page, app } = workspace;
    await correctTo(app, 'Sad');
    await page.evaluate(
      (url) => window.simulator.setFailing([`POST ${url}`, `GET ${url}`]),
      RECORDS,
    );
    await writeAndSubmit(workspace);
    await page.waitForTimeout(1000);
    expect(await app.getByRole('alert').count()).toBe(0);
  });
});

describe('Recalibrating', () => {
  it('is shown on counts, switched on and off, and cleared', async () => {
    const workspace = await openPanel(newStore(), LEANING);
    const { page, app } = workspace;
    await app.getByText('Agents have judged 80 readings: 40 corrected, 40 agreed with.').waitFor();
    await app.getByText('As it is, 40 of 80 were read as agents see them.').waitFor();
    const row = app.getByRole('row').filter({ hasText: 'Angry' });
    expect(await row.innerText()).toMatch(/Angry\s+Frustrated\s+40\s+40/u);
    await app.getByText('Nothing that was learned is in use.').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);

    await app.getByRole('button', { name: 'Use what was learned' }).click();
    await app.getByText('What was learned from 80 judgments is in use.').waitFor();
    await app.getByRole('button', { name: 'Stop using it' }).click();
    await app.getByText('Nothing that was learned is in use.').waitFor();

    await app.getByRole('button', { name: 'Clear all' }).click();
    await app.getByRole('alertdialog').getByRole('button', { name: 'Clear all' }).click();
    await app.getByText('Agents have not said anything of a reading yet.').waitFor();
    expect(await recordsIn(page)).toEqual([]);
  });

  it('is for admins to switch: agents only see it', async () => {
    const { app } = await openPanel(newStore(), LEANING, 'agent');
    await app.getByText('Only admins can change this.').waitFor();
    await app.getByText('As it is, 40 of 80 were read as agents see them.').waitFor();
    expect(await app.getByRole('button', { name: 'Use what was learned' }).count()).toBe(0);
    expect(await app.getByRole('button', { name: 'Clear all' }).count()).toBe(0);
  });

  it('says how many judgments are missing', async () => {
    const { app } = await openPanel(newStore(), null);
    await app.getByText('40 more are needed before anything can be learned.').waitFor();
  });

  it('changes the reading beside the ticket while it is on, and no more when it is off', async () => {
    const store = newStore();
    const stateOf = async (): Promise<string> => {
      const { app } = await openTicket({ store });
      // It comes with Zendesk's first answer to this browser.
      await app.getByRole('article').first().waitFor();
      await app.getByRole('heading', { level: 1 }).waitFor();
      await app.locator('body').evaluate(() => new Promise((done) => setTimeout(done, 1500)));
      return app.getByRole('heading', { level: 1 }).innerText();
    };
    const { page } = await openPanel(store, null);
    expect(await stateOf()).toBe('Frustrated');
    await writeRecalibration(page, true, artefact.version);
    expect(await stateOf()).toBe('Worried');
    await page.evaluate(() => window.simulator.resetAccount());
    await writeRecalibration(page, true, '0.0.1');
    expect(await stateOf()).toBe('Frustrated');
    await page.evaluate(() => window.simulator.resetAccount());
    await writeRecalibration(page, false, artefact.version);
    expect(await stateOf()).toBe('Frustrated');
  });

  it('ends beside the tickets of this browser as soon as it is switched off', async () => {
    const { page, app } = await openPanel(newStore(), null);
    await writeRecalibration(page, true, artefact.version);
    await app.getByRole('tab', { name: 'Replies' }).click();
    await app.getByRole('tab', { name: 'Insights' }).click();
    const stop = app.getByRole('button', { name: 'Stop using it' });
    await stop.waitFor();
    await page.evaluate(() => window.simulator.openTicket('wedding-cake'));
    await app.getByRole('heading', { level: 1, name: 'Worried' }).waitFor();
    await page.evaluate(() => window.simulator.openAppPage());
    await stop.click();
    await app.getByText('Nothing that was learned is in use.').waitFor();
    await page.evaluate(() => window.simulator.openTicket('wedding-cake'));
    await app.getByRole('heading', { level: 1, name: 'Worried' }).waitFor({ state: 'detached' });
    await app.getByRole('heading', { level: 1 }).waitFor();
  });
});
