import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { openTool } from '../../scripts/openTool';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

let stores = 0;

/** The full page of a fresh account, or of one that a spec has used before. */
async function openLibrary(
  account: string,
  query: Record<string, string> = {},
): Promise<Workspace & { store: string }> {
  const store = query.store ?? `exchange-${(stores += 1)}`;
  const workspace = await open({ page: 'nav_bar', role: 'admin', account, store, ...query });
  await workspace.app.getByRole('heading', { level: 1 }).waitFor();
  await workspace.app.getByRole('button', { name: 'New reply' }).first().waitFor();
  return { ...workspace, store };
}

const openImport = (app: FrameLocator) => openTool(app, 'Add from…', 'A file');

type Chosen = { name: string; bytes: Buffer };

async function choose(app: FrameLocator, { name, bytes }: Chosen): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: bytes };
  await app.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
}

const csv = (name: string, lines: readonly string[]): Chosen => ({
  name,
  bytes: Buffer.from(lines.join('\r\n')),
});

const HEAD = 'key,title,states,language,family,template,status';
const row = (number: number, title = `Reply ${number}`) =>
  `reply-${number},${title},worried,en,understand,"Words, number ${number}.",active`;
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));

/** Saves what the dialog's button gives. */
async function save({ page, app }: Workspace, button: string): Promise<Chosen> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function exportAs(workspace: Workspace, format: 'JSON' | 'CSV'): Promise<Chosen> {
  const dialog = await openTool(workspace.app, 'More', 'Export');
  await dialog.getByLabel(format, { exact: true }).check({ force: true });
  const file = await save(workspace, 'Download');
  await dialog.getByText(`The download of ${file.name} has begun`).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await dialog.waitFor({ state: 'detached' });
  return file;
}

describe('An import', () => {
  it('shows what it would do line by line, and does nothing before that', async () => {
    const { app } = await openLibrary('ordinary');
    const dialog = await openImport(app);
    await choose(
      app,
      csv('ours.csv', [
        HEAD,
        row(1, '<img src=x onerror=alert(1)>'),
        'reply-2,Second,furios,en,understand,"Words.",active',
        'reply-1,Again,worried,en,understand,"Words again.",active',
        'reply-3,Third,worried,en,understand,"{{ ticket.requester.frist_name }}",active',
      ]),
    );
    await dialog.getByRole('button', { name: 'Import 1 reply' }).waitFor();
    await dialog.getByText('<img src=x onerror=alert(1)>').waitFor();
    await dialog
      .getByText('“furios” is not known for states. Is “frustrated” meant?')
      .or(dialog.getByText(/“furios” is not known for states/u))
      .first()
      .waitFor();
    await dialog.getByText(/Line 2 has the key “reply-1” already/u).waitFor();
    await dialog.getByText(/there is no placeholder “ticket.requester.frist_name”/u).waitFor();
    await dialog.getByRole('button', { name: 'Refused: 3' }).click();
    expect(await dialog.getByRole('row').count()).toBe(4);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await app.getByRole('table').waitFor({ state: 'detached' });
  });

  it('takes a file that is chosen by keyboard alone', async () => {
    const { page, app } = await openLibrary('ordinary');
    // Listened for long before the key: the browser hands choosers of a frame of another origin over only some time
    // after it was asked to, and one that opens before that is lost.
    const chosen = page.waitForEvent('filechooser');
    const dialog = await openImport(app);
    await page.keyboard.press('Tab');
    await dialog.locator('[role=button]:focus', { hasText: 'Choose a file' }).waitFor();
    await page.keyboard.press('Enter');
    const chooser = await chosen;
    const { name, bytes } = csv('ours.csv', [HEAD, row(1)]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: bytes });
    await dialog.getByRole('button', { name: 'Import 1 reply' }).waitFor();
  });

  it('that stops half way says how far it came, and goes on', async () => {
    const { page, app } = await openLibrary('ordinary');
    const dialog = await openImport(app);
    await choose(app, csv('ours.csv', [HEAD, ...rows(250)]));
    await dialog.getByRole('button', { name: 'Import 250 replies' }).waitFor();
    await page.evaluate(() => window.simulator.setOutage({ failWritesAfter: 1 }));
    await dialog.getByRole('button', { name: 'Import 250 replies' }).click();
    await dialog.getByText('Stopped half way').waitFor();
    await dialog.getByText('100 of 250 replies are in your library.').waitFor();
    await page.evaluate(() => window.simulator.setOutage({}));
    await dialog.getByRole('button', { name: 'Continue', exact: true }).click();
    await dialog.getByText('250 replies are in your library').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await app.getByText('250 replies', { exact: true }).waitFor();
  });

  it('that was left unfinished can be gone on with after a reload, or discarded', async () => {
    const { page, app } = await openLibrary('ordinary');
    const dialog = await openImport(app);
    await choose(app, csv('ours.csv', [HEAD, ...rows(150)]));
    await dialog.getByRole('button', { name: 'Import 150 replies' }).waitFor();
    await page.evaluate(() => window.simulator.setOutage({ loseConnectionAt: 2 }));
    await dialog.getByRole('button', { name: 'Import 150 replies' }).click();
    await dialog.getByText('Stopped half way').waitFor();
    await dialog.getByText(/this browser remembers where it stopped/u).waitFor();

    await page.reload();
    await app.getByRole('button', { name: 'New reply' }).first().waitFor();
    await openImport(app);
    await dialog.getByText('An import was not finished').waitFor();
    await dialog.getByText('ours.csv').waitFor();
    await dialog.getByRole('button', { name: 'Look and continue' }).click();
    // The second job had arrived, though its answer was lost.
    await dialog.getByRole('button', { name: 'Same: 150' }).waitFor();
    await dialog.getByText('Your library has all of it already.').waitFor();
    await dialog.getByRole('button', { name: 'Choose another file' }).click();
    await dialog.getByRole('button', { name: 'Discard it' }).click();
    await dialog.getByText('An import was not finished').waitFor({ state: 'detached' });
  });

  it('waits where Zendesk asks for a pause, and says so', async () => {
    const { app } = await openLibrary('rate-limited');
    const dialog = await openImport(app);
    await choose(app, csv('ours.csv', [HEAD, ...rows(320)]));
    await dialog.getByRole('button', { name: 'Import 320 replies' }).click();
    await dialog
      .getByText(/^Zendesk asks for a pause/u)
      .first()
      .waitFor();
    await dialog.getByText('320 replies are in your library').waitFor({ timeout: 60_000 });
  });

  it('of 10,000 lines is looked through with progress, and one line more is refused plainly', async () => {
    const { app } = await openLibrary('ordinary');
    const dialog = await openImport(app);
    await choose(app, csv('many.csv', [HEAD, ...rows(10_001)]));
    await dialog.getByText(/up to 10,000 can be imported at a time/u).waitFor();
    await choose(app, csv('many.csv', [HEAD, ...rows(10_000)]));
    await dialog.getByRole('progressbar').waitFor();
    await dialog.getByRole('button', { name: 'New: 10,000' }).waitFor();
    await dialog.getByRole('button', { name: 'Import 10,000 replies' }).waitFor();
    await dialog.getByRole('button', { name: 'Page 200' }).click();
    await dialog.getByText('reply-10000').waitFor();
  });

  it('reads other encodings, tells when it guessed, and says what no text is', async () => {
    const { app } = await openLibrary('ordinary');
    const dialog = await openImport(app);
    const line = 'reply-1,Später für Sie,worried,de,understand,"Schöne Grüße",active';
    const bytes = Buffer.from([HEAD, line].join('\r\n'), 'latin1');
    await choose(app, { name: 'alt.csv', bytes });
    await dialog.getByText('Später für Sie').waitFor();
    await dialog.getByText(/were read as Windows-1252/u).waitFor();
    await dialog.getByRole('button', { name: 'Choose another file' }).click();
    await choose(app, { name: 'photo.csv', bytes: Buffer.from([0, 1, 2, 3, 255, 0, 0, 7, 0, 0]) });
    await dialog.getByText('This file cannot be imported').waitFor();
    await choose(app, csv('ours.csv', [HEAD, row(1)]));
    await dialog.getByRole('button', { name: 'Import 1 reply' }).waitFor();
  });

  it('saves the list of what was refused', async () => {
    const workspace = await openLibrary('ordinary');
    const dialog = await openImport(workspace.app);
    await choose(workspace.app, csv('ours.csv', [HEAD, row(1), '=cmd,=cmd,,,,,']));
    await dialog.getByRole('button', { name: 'Import 1 reply' }).waitFor();
    const { name, bytes } = await save(workspace, 'Save the list of refused replies');
    expect(name).toBe('ours-refused.csv');
    expect(bytes.toString('utf8')).toMatch(/^\uFEFFLine,Key,Title,Column,Why\r\n3,/u);
  });
});

describe('An export', () => {
  it.each(['JSON', 'CSV'] as const)('as %s, imported again, changes nothing', async (format) => {
    const workspace = await openLibrary('started');
    const { app, complaints } = workspace;
    const file = await exportAs(workspace, format);
    expect(file.name).toMatch(/^attune-replies-\d{4}-\d\d-\d\d\.(?:json|csv)$/u);
    const dialog = await openImport(app);
    await choose(app, file);
    await dialog.getByRole('button', { name: /^Same: [1-9]/u }).waitFor();
    await dialog.getByRole('button', { name: 'New: 0' }).waitFor();
    await dialog.getByRole('button', { name: 'Changed: 0' }).waitFor();
    await dialog.getByRole('button', { name: 'Refused: 0' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('carries a library to another account, and the file from there is the same', async () => {
    const from = await openLibrary('started');
    const file = await exportAs(from, 'JSON');
    const to = await openLibrary('ordinary');
    const dialog = await openImport(to.app);
    await choose(to.app, file);
    await dialog.getByRole('button', { name: /^Import \d+ repl/u }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await exportAs(to, 'JSON')).bytes.toString()).toBe(file.bytes.toString());
  });
});

describe('Macros', () => {
  it('become drafts, once, with what is lost on the way told', async () => {
    const { app } = await openLibrary('ordinary');
    const dialog = await openTool(app, 'Add from…', 'Macros of this account');
    await dialog.getByText(/^\d+ macros$/u).waitFor();
    await dialog.getByLabel('Category').selectOption('Delivery');
    await dialog.getByText('3 macros').waitFor();
    await dialog.getByLabel('Choose all 3 shown').check({ force: true });
    await dialog.getByRole('button', { name: 'Convert 3 macros' }).click();
    await dialog.getByText('3 macros can become replies.').waitFor();

    const card = dialog.getByRole('listitem').filter({ hasText: 'Late parcel, we are looking' });
    await card.getByRole('button', { name: 'Look' }).click();
    await card.getByRole('button', { name: 'Angry' }).click();
    await dialog.getByRole('button', { name: 'Add 3 drafts' }).click();
    await dialog.getByText('3 replies are in your library').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await app
      .getByRole('row', { name: /Late parcel, we are looking/u })
      .getByText('Draft')
      .waitFor();
    await app
      .getByRole('row', { name: /Late parcel, we are looking/u })
      .getByRole('cell', { name: /^Angry/u })
      .waitFor();

    await openTool(app, 'Add from…', 'Macros of this account');
    await dialog.getByLabel('Category').selectOption('Delivery');
    expect(await dialog.getByText('Imported already').count()).toBe(3);
    await dialog.getByLabel('None to choose').waitFor();
  });

  it('with markup, broken Liquid and no words are told in words', async () => {
    const { app, complaints } = await openLibrary('ordinary');
    const dialog = await openTool(app, 'Add from…', 'Macros of this account');
    await dialog.getByText(/^\d+ macros$/u).waitFor();
    await dialog.getByText('Writes no reply').first().waitFor();
    await dialog.getByLabel(/^Choose all/u).check({ force: true });
    await dialog.getByRole('button', { name: /^Convert \d+ macros/u }).click();
    await dialog
      .getByText(/cannot become (?:a reply|replies)/u)
      .first()
      .waitFor();
    await dialog.getByText('Unbalanced if').waitFor();
    expect(await dialog.locator('img').count()).toBe(0);
    await dialog.getByRole('button', { name: /^Add \d+ drafts/u }).click();
    await dialog.getByRole('button', { name: 'Done' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('The replies that come with Attune', () => {
  it('are copied all at once, and marked as copied', async () => {
    const { app } = await openLibrary('ordinary');
    const dialog = await openTool(app, 'Add from…', 'Replies that come with Attune');
    await dialog.getByLabel('Language').selectOption('');
    await dialog.getByLabel(/^Choose all \d+ shown/u).check({ force: true });
    await dialog.getByLabel(/^active/u).check({ force: true });
    const button = dialog.getByRole('button', { name: /^Copy \d+ replies/u });
    const count = Number(/\d+/u.exec((await button.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(600);
    await button.click();
    await dialog.getByText(`${count} replies are in your library`).waitFor({ timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Done' }).click();
    await app.getByText(`${count} replies`, { exact: true }).waitFor();
    await openTool(app, 'Add from…', 'Replies that come with Attune');
    await dialog.getByLabel('None to choose').waitFor();
  });

  it('show what has changed in them since, to be taken or left', async () => {
    const { app } = await openLibrary('ordinary');
    const dialog = await openImport(app);
    const copies = ['angry-take-over', 'angry-own-it'].map((key) => ({
      key,
      title: key,
      status: 'active',
      states: ['angry'],
      situations: [],
      family: 'sorry',
      channels: [],
      language: 'en',
      template: 'Words of before, and of nobody else.',
      facts: [],
      origin: { key, fingerprint: '0123456789abcdef' },
    }));
    await choose(app, { name: 'copies.json', bytes: Buffer.from(JSON.stringify(copies)) });
    await dialog.getByRole('button', { name: 'Import 2 replies' }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();

    await openTool(app, 'More', /Changed originals/u);
    await dialog.getByText('The originals of 2 copies have changed.').waitFor();
    const cards = dialog.getByRole('listitem');
    await cards.nth(0).locator('ins').first().waitFor();
    await cards.nth(0).getByLabel('Take the new words').check({ force: true });
    await cards.nth(1).getByLabel('Keep mine').check({ force: true });
    await dialog.getByRole('button', { name: 'Apply 2 decisions' }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await app.getByRole('row', { name: /Take it over and give a time/u }).waitFor();
    await app.getByRole('row', { name: /angry-own-it/u }).waitFor();

    await openTool(app, 'More', /Changed originals/u);
    await dialog.getByText('None of your copies has an original that changed.').waitFor();
  });
});

describe('The fit grid', () => {
  it('counts the account’s replies, shows the gaps, and opens the list on a cell', async () => {
    const { app } = await openLibrary('started');
    await app.getByRole('tab', { name: 'Fit' }).click();
    const grid = app.getByRole('grid', { name: 'Active replies by situation and state' });
    await grid.waitFor();
    await app.getByText(/counted; no gaps\./u).waitFor();
    await app.getByLabel('Count replies that come with Attune').uncheck({ force: true });
    await grid.getByText('Gap').first().waitFor();
    const cell = grid.getByRole('button', { name: /: [1-9]\d* repl/u }).first();
    const count = (await cell.textContent()) ?? '';
    await cell.click();
    await app.getByText(new RegExp(`^${count} repl(?:y|ies) of`, 'u')).waitFor();
  });
});

describe.each(['light', 'dark'])('In %s', (scheme) => {
  it('each dialog is accessible, and gives the focus back', async () => {
    const { page, app } = await openLibrary('started', { scheme });
    const tools: [string, string | RegExp][] = [
      ['Add from…', 'A file'],
      ['Add from…', 'Macros of this account'],
      ['Add from…', 'Replies that come with Attune'],
      ['More', 'Export'],
      ['More', /Changed originals/u],
    ];
    for (const [menu, item] of tools) {
      const dialog = await openTool(app, menu, item);
      await dialog.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
      expect([item, await axeViolations(appFrame(page))]).toEqual([item, []]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      const focused = await appFrame(page).evaluate(() => document.activeElement?.textContent);
      expect([item, focused]).toEqual([item, expect.stringContaining(menu)]);
    }
  });

  it('what becomes of macros is accessible', async () => {
    const { page, app } = await openLibrary('ordinary', { scheme });
    const dialog = await openTool(app, 'Add from…', 'Macros of this account');
    await dialog.getByLabel(/^Choose all/u).check({ force: true });
    await dialog.getByRole('button', { name: /^Convert \d+ macros/u }).click();
    await dialog.getByRole('button', { name: 'Look' }).first().click();
    await dialog.getByText('The reply, for an invented customer').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('a dry run and the fit grid are accessible, on a narrow page too', async () => {
    const { page, app } = await openLibrary('started', { scheme });
    await page.setViewportSize({ width: 750, height: 900 });
    await page.reload();
    await app.getByRole('button', { name: 'New reply' }).first().waitFor();
    const dialog = await openImport(app);
    await choose(app, csv('ours.csv', [HEAD, ...rows(60), 'x,,furios,,,,']));
    await dialog.getByRole('button', { name: 'Import 60 replies' }).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await app.getByRole('tab', { name: 'Fit' }).click();
    await app.getByRole('grid').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });
});
