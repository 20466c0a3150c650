import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator } from 'playwright-core';
import { openChromium } from '../../scripts/openChromium';
import { openTool } from '../../scripts/openTool';
import { startSimulator, type RunningSimulator } from '../../simulator/server';
import { guardCell } from '../../src/editing/exchange/guardCell';
import { appFrame } from './support/axeViolations';
import { ALL_VALUES, hostileAccount, titles, values } from './support/hostileAccount';
import { findTurned, isUnpolluted, openArmed, type ArmedWorkspace } from './support/tripwire';

jest.setTimeout(180_000);

const STORE = 'injection';

let simulator: RunningSimulator;
let workspace: ArmedWorkspace & { app: FrameLocator; close: () => Promise<void> };

beforeAll(async () => {
  const [started, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  simulator = started;
  simulator.accounts.keep('started', STORE, hostileAccount());
  const place = { page: 'nav_bar', role: 'admin', controls: '0' };
  const armed = await openArmed(browser, simulator, { ...place, account: 'started', store: STORE });
  const app = armed.page.frameLocator('iframe[title^="Attune"]:visible');
  workspace = { ...armed, app, close: () => browser.close() };
  await app.getByRole('button', { name: 'New reply' }).first().waitFor();
}, 120_000);

afterAll(async () => {
  await workspace?.close();
  await simulator?.close();
});

afterEach(expectPeace);

/** Nothing has run, opened, loaded or become an element, nothing is turned round, and the page stands. */
async function expectPeace(): Promise<void> {
  const { app, page, tripped } = workspace;
  expect([...tripped]).toEqual([]);
  expect(await findTurned(appFrame(page))).toEqual([]);
  expect(await isUnpolluted(page)).toBe(true);
  await app.getByRole('heading', { level: 1 }).first().waitFor();
}

async function save(button: Locator): Promise<string> {
  const [file] = await Promise.all([workspace.page.waitForEvent('download'), button.click()]);
  return readFile(await file.path(), 'utf8');
}

/** Lines that a spreadsheet would take for a formula; the first sign of the file is its byte order mark. */
function formulasIn(csv: string): string[] {
  const lines = csv.slice(1).split('\r\n');
  return lines.filter((line) => /^[=+\-@]/u.test(line));
}

/** As the browser shows it: in a table's cell, without blanks at its ends. */
const seen = (text: string) => text.trim();

const HEAD = ['key', 'title', 'states', 'family', 'language', 'template', 'status'];

/** A table in which every cell that takes words holds a payload. */
function csvOf(words: readonly string[]): string {
  const cell = (value: string) => `"${guardCell(value).replaceAll('"', '""')}"`;
  const rows = words.map((text, index) => {
    const template = `Hi,\n\n${text.replace(/[{}]/gu, '|')} and so on.`;
    const states = index % 9 === 8 ? text : 'worried';
    return [`import-${index}`, text, states, 'sorry', 'en', template, 'draft'];
  });
  return [[...HEAD, ...words.slice(0, 9)], ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .replaceAll('\0', ''); // with one of these, a file is no text
}

describe('Hostile words in the library', () => {
  it('are titles in the list', async () => {
    const { app } = workspace;
    const shown: string[] = [];
    const next = app.getByRole('button', { name: 'Next page' });
    const table = app.getByRole('table');
    for (let more = true; more;) {
      shown.push(...(await app.locator('[data-reply]').allTextContents()));
      await expectPeace();
      more = (await next.count()) > 0 && (await next.isEnabled());
      if (!more) break;
      const name = (await table.getAttribute('aria-label')) ?? '';
      await next.click();
      await expect(table.getAttribute('aria-label')).resolves.not.toBe(name);
    }
    const known = new Set(titles.map(seen));
    expect(shown.filter((title) => !known.has(seen(title)))).toEqual([ALL_VALUES]);
    expect(shown.length).toBeGreaterThan(100);
  });

  it('are found by the search, and break nothing in it', async () => {
    const { app } = workspace;
    const search = app.getByRole('searchbox', { name: 'Search replies' });
    for (const words of titles.filter((_, index) => index % 12 === 0)) await search.fill(words);
    await search.fill('evil');
    await app.getByText(/^\d+ replies of \d+$/u).waitFor();
    await search.fill('');
    await app.getByText(/^\d+ replies$/u).waitFor();
  });

  it('are what is wrong with broken records, and the records as they are', async () => {
    const { app } = workspace;
    await app.getByRole('button', { name: 'See what is wrong' }).click();
    await app.getByRole('heading', { name: 'Records that cannot be read' }).waitFor();
    const raw = app.getByRole('button', { name: /^Show record/u });
    expect(await raw.count()).toBeGreaterThan(15);
    for (let index = 0; index < 15; index += 5) {
      await raw.nth(index).click();
      const dialog = app.getByRole('dialog');
      await dialog.getByRole('heading').first().waitFor();
      await expectPeace();
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      await dialog.waitFor({ state: 'detached' });
    }
    await app.getByRole('button', { name: 'Back to the replies' }).click();
    await app.getByRole('table').first().waitFor();
  });

  it('are words in the editor, its preview, its findings and its history', async () => {
    const { app, page } = workspace;
    for (const index of [0, 4]) {
      await app
        .locator('[data-reply]')
        .nth(index + 1)
        .click();
      const template = app.getByRole('textbox', { name: /^Template/ });
      await template.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(`\n\n${values.slice(index, index + 4).join('\n')}`);
      await app.getByRole('tab', { name: 'History' }).click();
      await app
        .getByRole('button', { name: /^Show differences/ })
        .first()
        .click();
      await app.getByRole('tab', { name: 'History' }).waitFor();
      await expectPeace();
      await app.getByRole('tab').first().click();
      await app.getByRole('textbox', { name: /^Title/ }).fill(titles[index * 9] ?? '');
      await expectPeace();
      await app.getByRole('button', { name: 'Back to the list' }).click();
      await app.getByRole('button', { name: 'Leave and keep' }).click();
      await app.getByRole('table').first().waitFor();
    }
  });
});

describe('Hostile files', () => {
  it('are shown as words line by line, imported as words, and exported as they were', async () => {
    const { app } = workspace;
    const dialog = await openTool(workspace.app, 'Add from…', 'A file');
    const file = {
      name: `${titles[3] ?? ''}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(csvOf(titles)),
    };
    await dialog.locator('input[type=file]').setInputFiles(file);
    const go = dialog.getByRole('button', { name: /^Import \d+ replies$/u });
    await go.waitFor();
    await expectPeace();
    await dialog.getByRole('button', { name: /^Refused: \d+$/u }).click();
    await expectPeace();
    await go.click();
    await dialog.getByRole('button', { name: 'Done' }).click();

    const exporting = await openTool(workspace.app, 'More', 'Export');
    await exporting.getByLabel('CSV', { exact: true }).check({ force: true });
    const csv = await save(exporting.getByRole('button', { name: 'Download' }));
    expect(formulasIn(csv)).toEqual([]);
    await exporting.getByRole('button', { name: 'Close' }).last().click();
    await exporting.waitFor({ state: 'detached' });

    // What came out goes in again, and changes nothing.
    const again = await openTool(workspace.app, 'Add from…', 'A file');
    const same = { name: 'again.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await again.locator('input[type=file]').setInputFiles(same);
    await again.getByRole('button', { name: /^All: / }).waitFor();
    const others = again.getByRole('button', { name: /^(?:New|Changed|Refused): [1-9]/u });
    // Half a surrogate pair is no text, in two replies; and one loops for longer than a file may ask for.
    expect(await others.allTextContents()).toEqual(['Changed: 2', 'Refused: 1']);
    await again.getByRole('button', { name: 'Close' }).last().click();
    await app.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('Hostile macros', () => {
  it('are told in words, converted to words, and added', async () => {
    const dialog = await openTool(workspace.app, 'Add from…', 'Macros of this account');
    await dialog.getByText(/^\d+ macros$/u).waitFor();
    await expectPeace();
    await dialog.getByLabel(/^Choose all/u).check({ force: true });
    await dialog.getByRole('button', { name: /^Convert \d+ macros/u }).click();
    const look = dialog.getByRole('button', { name: 'Look' });
    await look.first().waitFor();
    for (let index = 0; index < 5; index += 1) await look.first().click();
    await expectPeace();
    await dialog.getByRole('button', { name: /^Add \d+ drafts/u }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('Hostile words elsewhere on the full page', () => {
  it('are names of brands, groups and replies in the insights', async () => {
    const { app } = workspace;
    await app.getByRole('tab', { name: 'Insights' }).click();
    await app.getByText(/^[\d,]+ tickets? counted/u).waitFor();
    const brands = await app.getByLabel('Brand').locator('option').allTextContents();
    expect(brands.length).toBeGreaterThan(10);
    await app.getByLabel('Brand').selectOption({ index: 3 });
    await app.getByText(/^[\d,]+ tickets? counted/u).waitFor();
    await expectPeace();
    await app.getByLabel('Brand').selectOption({ index: 0 });
    const csv = await save(app.getByRole('button', { name: 'Export all as CSV' }));
    expect(formulasIn(csv)).toEqual([]);
  });

  it('are customers to practise with, and answers to them', async () => {
    const { app } = workspace;
    await app.getByRole('tab', { name: 'Practice' }).click();
    const card = app.getByRole('button', { name: /^Own / });
    await card.first().waitFor();
    for (let index = 0; index < 4; index += 1) {
      await card.nth(index * 3).click();
      const field = app.getByRole('textbox', { name: /^Your reply to/ });
      await field.fill(`${values[index] ?? ''}\n${values[index + 20] ?? ''}`);
      await field.press('Control+Enter');
      await app.getByText('What reply 1 did').waitFor();
      await expectPeace();
      await app.getByRole('button', { name: 'All customers' }).click();
    }
    await app.getByRole('tab', { name: 'Our scenarios' }).click();
    await app.getByRole('listitem').first().waitFor();
  });
});
