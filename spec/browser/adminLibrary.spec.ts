import type { FrameLocator, Locator } from 'playwright-core';
import { appFrame, axeViolations } from './support/axeViolations';
import { eventually } from './support/eventually';
import { useWorkspaces, type Workspace } from './support/openWorkspace';
import { startAnew } from './support/startAnew';

const { open } = useWorkspaces();

const RECORDS = '/api/v2/custom_objects/attune_entry/records';

let stores = 0;

/** The full page of a fresh account, or of one that the spec has used before. */
async function openLibrary(
  account: string,
  query: Record<string, string> = {},
  { arrived = true } = {},
): Promise<Workspace & { store: string }> {
  const store = query.store ?? `library-${(stores += 1)}`;
  const all = { page: 'nav_bar', role: 'admin', controls: '0', account, store, ...query };
  const workspace = await open(all);
  if (arrived) await workspace.app.getByRole('tab', { name: 'Replies' }).waitFor();
  return { ...workspace, store };
}

/** The titles of the page of the list that is shown. */
const titlesOf = (app: FrameLocator) => app.locator('[data-reply]').allTextContents();

const rowOf = (app: FrameLocator, title: string): Locator =>
  app.getByRole('row').filter({ has: app.getByRole('button', { name: title, exact: true }) });

/** Garden hides the box itself and draws another. */
const select = (app: FrameLocator, title: string) =>
  app.getByRole('checkbox', { name: `Select ${title}`, exact: true }).check({ force: true });

async function choose(app: FrameLocator, title: string, item: string): Promise<void> {
  await app.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await app.getByRole('menuitem', { name: item, exact: true }).click();
}

/** What has the focus, in a few words. */
const focusIn = (workspace: Workspace) =>
  appFrame(workspace.page).evaluate(() => {
    const { activeElement: one } = document;
    return one === null || one === document.body
      ? 'nothing'
      : one.getAttribute('aria-label') || one.textContent || one.tagName;
  });

const expectFocusOn = (workspace: Workspace, words: string) =>
  eventually(async () => expect(await focusIn(workspace)).toBe(words));

const expectTitleAt = (app: FrameLocator, at: number, title: string) =>
  eventually(async () => expect((await titlesOf(app)).at(at)).toBe(title));

describe('The list of replies', () => {
  it('shows them in their own order, with who changed each and when', async () => {
    const { app, complaints } = await openLibrary('started');
    await app.getByText('12 replies', { exact: true }).waitFor();
    const row = rowOf(app, 'A charge nobody recognises');
    await row.getByText('Mar 4, 2026').waitFor();
    await row.getByText('Tobias Okafor').waitFor();
    await row.getByText('Active', { exact: true }).waitFor();
    expect((await titlesOf(app)).slice(0, 3)).toEqual([
      'Own a lost parcel, name the hour',
      'A charge nobody recognises',
      'One step at a time',
    ]);
    expect(complaints).toEqual([]);
  });

  it('finds by half a word with a letter wrong, filters and sorts, and all of it survives a reload', async () => {
    const workspace = await openLibrary('large');
    const { app } = workspace;
    await app.getByText('2,000 replies', { exact: true }).waitFor();
    await app.getByRole('searchbox', { name: 'Search replies' }).fill('parcl');
    await app.getByText(/^\d+ replies of 2,000$/).waitFor();
    expect((await titlesOf(app)).every((title) => /parcel/i.test(title))).toBe(true);
    await app.getByLabel('State', { exact: true }).selectOption({ label: 'Angry' });
    await app.getByLabel('Status', { exact: true }).selectOption({ label: 'Active' });
    await app.getByRole('button', { name: 'Changed' }).click();
    const before = await titlesOf(app);
    const count = await app.getByText(/^\d+ replies of 2,000$/).textContent();
    await startAnew(workspace);
    await app.getByText(count ?? '', { exact: true }).waitFor();
    expect(await app.getByRole('searchbox').inputValue()).toBe('parcl');
    await eventually(async () => expect(await titlesOf(app)).toEqual(before));
    await app.getByRole('button', { name: 'Clear filters' }).click();
    await app.getByText('2,000 replies', { exact: true }).waitFor();
    await expectFocusOn(workspace, 'INPUT');
  });

  it('goes through 2,000 replies page by page', async () => {
    const { app } = await openLibrary('large');
    await app.getByText('2,000 replies', { exact: true }).waitFor();
    const first = await titlesOf(app);
    await app.getByRole('button', { name: 'Next page' }).click();
    await app.getByRole('table', { name: 'Replies 26 to 50 of 2,000' }).waitFor();
    await eventually(async () => expect(await titlesOf(app)).not.toEqual(first));
    await app.getByRole('button', { name: 'Page 80' }).click();
    await app.getByRole('table', { name: 'Replies 1,976 to 2,000 of 2,000' }).waitFor();
  });

  it('shows what comes with Attune beside the account’s own', async () => {
    const { app } = await openLibrary('started');
    await app.getByLabel('Source').selectOption({ label: 'Comes with Attune' });
    await app.getByLabel('Language').selectOption({ label: 'French' });
    await app.getByText(/^\d+ replies of \d+$/).waitFor();
    const title = (await titlesOf(app))[0] ?? '';
    await app.getByRole('button', { name: title, exact: true }).click();
    const drawer = app.getByRole('dialog');
    await drawer.getByText('Maya').first().waitFor();
    await drawer.getByRole('button', { name: 'Copy to edit' }).waitFor();
  });

  it('says what to do where no reply fits', async () => {
    const { app } = await openLibrary('started');
    await app.getByRole('searchbox').fill('zzzzzz');
    await app.getByRole('heading', { name: 'No reply fits' }).waitFor();
    await app.getByRole('button', { name: 'Clear filters' }).first().click();
    await app.getByText('12 replies', { exact: true }).waitFor();
  });

  it('offers an empty library a way to begin', async () => {
    const { app } = await openLibrary('ordinary');
    await app.getByRole('heading', { name: 'Your library is empty' }).waitFor();
    await app.getByRole('button', { name: 'Copy replies that come with Attune' }).click();
    await app.getByRole('dialog').waitFor();
  });
});

describe('Changing replies', () => {
  it('archives several at once, keeps that, and takes it back', async () => {
    const workspace = await openLibrary('started');
    const { app } = workspace;
    await select(app, 'A charge nobody recognises');
    await select(app, 'One step at a time');
    await app.getByText('2 selected').waitFor();
    await app.getByRole('button', { name: 'Archive', exact: true }).click();
    await app.getByText('2 replies are archived.').waitFor();
    await startAnew(workspace);
    await rowOf(app, 'One step at a time').getByText('Archived').waitFor();

    await choose(app, 'One step at a time', 'Activate');
    await app.getByText('“One step at a time” is active').waitFor();
    await app.getByRole('button', { name: 'Undo' }).click();
    await app.getByText('The status of “One step at a time” is as before.').waitFor();
    await rowOf(app, 'One step at a time').getByText('Archived').waitFor();
  });

  it('changes the status of all that the filters leave', async () => {
    const { app } = await openLibrary('large');
    await app.getByLabel('Status', { exact: true }).selectOption({ label: 'Draft' });
    const text = await app.getByText(/^\d+ replies of 2,000$/).textContent();
    const count = Number.parseInt(text ?? '', 10);
    await app.getByRole('checkbox', { name: 'Select all on this page' }).check({ force: true });
    await app.getByRole('button', { name: `Select all ${count} replies` }).click();
    await app.getByRole('button', { name: 'Archive', exact: true }).click();
    await app.getByRole('progressbar', { name: 'Changing replies' }).waitFor();
    await app.getByText(`${count} replies are archived.`).waitFor({ timeout: 60_000 });
    await app.getByRole('heading', { name: 'No reply fits' }).waitFor();
  });

  it('deletes after a question, and brings back', async () => {
    const workspace = await openLibrary('started');
    const { app } = workspace;
    await choose(app, 'One step at a time', 'Delete');
    const dialog = app.getByRole('alertdialog', { name: 'Delete this reply?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await choose(app, 'One step at a time', 'Delete');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await app.getByText('“One step at a time” is deleted.').waitFor();
    await app.getByText('11 replies', { exact: true }).waitFor();
    await expectFocus(workspace);
    await appFrame(workspace.page).evaluate(() => document.body.focus());
    await workspace.page.keyboard.press('Control+z');
    await app.getByText('“One step at a time” is back.').waitFor();
    await expectTitleAt(app, 2, 'One step at a time');
  });

  it('reorders by keyboard alone', async () => {
    const workspace = await openLibrary('started');
    const { app, page } = workspace;
    const menu = app.getByRole('button', { name: 'Actions for One step at a time' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await app.getByRole('menuitem', { name: 'Edit' }).waitFor();
    for (let at = 0; at < 30; at += 1) {
      if ((await focusIn(workspace)) === 'Move up') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await app.getByText('“One step at a time” is number 2 of 12.').waitFor();
    await expectTitleAt(app, 1, 'One step at a time');
    await expectFocusOn(workspace, 'Actions for One step at a time');
    await choose(app, 'One step at a time', 'Move to the end');
    await app.getByText('“One step at a time” is number 12 of 12.').waitFor();
    await startAnew(workspace);
    await app.getByText('12 replies', { exact: true }).waitFor();
    await expectTitleAt(app, -1, 'One step at a time');
  });

  it('duplicates as a draft', async () => {
    const { app } = await openLibrary('started');
    await choose(app, 'One step at a time', 'Duplicate');
    await app.getByText('“Copy of One step at a time” is a new draft.').waitFor();
    await rowOf(app, 'Copy of One step at a time').getByText('Draft').waitFor();
    await expectTitleAt(app, 3, 'Copy of One step at a time');
  });

  it('writes nothing over what another admin has changed meanwhile, and shows it', async () => {
    const { app, page } = await openLibrary('started');
    await app.getByText('12 replies', { exact: true }).waitFor();
    await page.evaluate(async (url) => {
      const list = await window.simulator.askAccount('GET', url);
      const { custom_object_records: records } = list.body as {
        custom_object_records: { id: string; name: string }[];
      };
      const one = records.find(({ name }) => name === 'One step at a time');
      const change = { custom_object_record: { name: 'Two steps at a time' } };
      await window.simulator.askAccount('PATCH', `${url}/${one?.id ?? ''}`, change);
    }, RECORDS);
    await choose(app, 'One step at a time', 'Archive');
    await app.getByText('somebody else has changed it meanwhile').waitFor();
    await rowOf(app, 'Two steps at a time').getByText('Active', { exact: true }).waitFor();
  });

  it('says which are not done where the connection is lost half way', async () => {
    const { app, page } = await openLibrary('started');
    await select(app, 'A charge nobody recognises');
    await select(app, 'One step at a time');
    await page.evaluate(() => window.simulator.setOutage({ loseConnectionAt: 2 }));
    await app.getByRole('button', { name: 'Archive', exact: true }).click();
    await app
      .getByText('“One step at a time” is as before: the connection was lost')
      .waitFor({ timeout: 60_000 });
    await rowOf(app, 'A charge nobody recognises').getByText('Archived').waitFor();
    await app.getByText('Not up to date').waitFor();
    await page.evaluate(() => window.simulator.setOutage({}));
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText('Not up to date').waitFor({ state: 'detached' });
  });

  it('turns read-only where Zendesk forbids a write, and says why', async () => {
    const { app, page, complaints } = await openLibrary('started');
    await page.route('**/rest/**', (route) => {
      const asked = route.request().postDataJSON() as { method: string };
      if (asked.method === 'GET') return route.continue();
      const body = { error: { title: 'Forbidden', message: 'You do not have access' } };
      return route.fulfill({ json: { status: 403, headers: {}, body } });
    });
    await choose(app, 'One step at a time', 'Archive');
    await app.getByText('Zendesk does not let you change replies').waitFor();
    await app.getByText('“One step at a time” is as before').waitFor();
    await rowOf(app, 'One step at a time').getByText('Active', { exact: true }).waitFor();
    expect(await app.getByRole('button', { name: 'New reply' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps markup in titles a text', async () => {
    const { app, page, complaints } = await openLibrary('started');
    const title = '<img src=x onerror="document.title=1">{{ticket.id}}';
    await app.getByText('12 replies', { exact: true }).waitFor();
    await page.evaluate(
      async ([url, name]) => {
        const list = await window.simulator.askAccount('GET', url ?? '');
        const { custom_object_records: records } = list.body as {
          custom_object_records: { id: string }[];
        };
        const change = { custom_object_record: { name } };
        await window.simulator.askAccount('PATCH', `${url ?? ''}/${records[0]?.id ?? ''}`, change);
      },
      [RECORDS, title],
    );
    await app.getByRole('button', { name: 'More' }).click();
    await app.getByRole('menuitem', { name: 'Look for changes' }).click();
    await app.getByRole('button', { name: title, exact: true }).waitFor();
    await choose(app, title, 'Archive');
    await app.getByText(`“${title}” is archived.`).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('What the account allows', () => {
  it.each([
    ['started', 'agent'],
    ['read-only', 'agent'],
    ['light-agent', 'agent'],
  ])('lets who is not an admin look, without the tools (%s)', async (account, role) => {
    const { app } = await openLibrary(account, { role });
    await app.getByText('You can look, but not change').waitFor();
    await app.getByText('12 replies', { exact: true }).waitFor();
    expect(await app.getByRole('checkbox').count()).toBe(0);
    expect(await app.getByRole('button', { name: /New reply|Add from|Actions for/ }).count()).toBe(
      0,
    );
    await app.getByRole('button', { name: 'One step at a time', exact: true }).click();
    const drawer = app.getByRole('dialog');
    await drawer.getByText('Hi Maya,').waitFor();
    expect(await drawer.getByRole('button', { name: /Edit|Copy/ }).count()).toBe(0);
  });

  it('says what is missing where there is no custom object, and shows what serves meanwhile', async () => {
    const { app, complaints } = await openLibrary('no-objects');
    await app.getByText('Your account has no place for replies of its own yet').waitFor();
    await app.getByText(/^\d+ replies$/).waitFor();
    expect((await titlesOf(app)).length).toBeGreaterThan(0);
    expect(await app.getByRole('button', { name: 'New reply' }).count()).toBe(0);
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByRole('button', { name: 'Try again' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('waits as Zendesk asks, says so, and gets there', async () => {
    const { app } = await openLibrary('rate-limited', {}, { arrived: false });
    await app.getByText('Loading your replies').first().waitFor();
    await app.getByText('Zendesk asks Attune for a pause').first().waitFor();
    await app.getByText('250 replies', { exact: true }).waitFor({ timeout: 30_000 });
    const [one, other] = await titlesOf(app);
    await select(app, one ?? '');
    await select(app, other ?? '');
    await app.getByRole('button', { name: 'Archive', exact: true }).click();
    await app.getByText('Zendesk asks Attune for a pause').first().waitFor();
    await app.getByText('2 replies are archived.').waitFor({ timeout: 60_000 });
  });

  it('shows the library again when the session is back', async () => {
    const { app, page } = await openLibrary('started', { 'signed-in': '0' });
    await app.getByText(/not signed in/).waitFor();
    await page.evaluate(() => window.simulator.setSignedIn(true));
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText('12 replies', { exact: true }).waitFor();
  });

  it('sets broken records aside with what is wrong with each, to be looked at or deleted', async () => {
    const { app, complaints } = await openLibrary('broken');
    await app.getByText(/records are no replies that Attune can read/).waitFor();
    await app.getByRole('button', { name: 'See what is wrong' }).click();
    await app.getByRole('heading', { name: 'Records that cannot be read' }).waitFor();
    const row = app.getByRole('row').filter({ hasText: 'Broken: unknown family' });
    await row.getByText('“family” is no phrase family that Attune knows.').waitFor();
    await row.getByRole('button', { name: 'Show record' }).click();
    await app.getByRole('dialog').getByText('"family"').waitFor();
    await app.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
    await row.getByRole('button', { name: 'Delete' }).click();
    await app.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await app.getByText('1 broken record is deleted.').waitFor();
    await row.waitFor({ state: 'detached' });
    await app.getByRole('button', { name: 'Back to the replies' }).click();
    await app.getByRole('searchbox').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('The full page', () => {
  it.each(['light', 'dark'] as const)('passes axe in %s', async (scheme) => {
    const workspace = await openLibrary('started', { scheme });
    const { app, page } = workspace;
    await app.getByText('12 replies', { exact: true }).waitFor();
    const frame = appFrame(page);
    expect(await axeViolations(frame)).toEqual([]);
    await select(app, 'One step at a time');
    await app.getByRole('button', { name: 'Archive', exact: true }).click();
    await app.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await axeViolations(frame)).toEqual([]);
    await choose(app, 'One step at a time', 'Look');
    await app.getByRole('dialog').waitFor();
    await page.waitForTimeout(500);
    expect(await axeViolations(frame)).toEqual([]);
  });

  it.each(['ordinary', 'no-objects', 'broken'])('passes axe on the account %s', async (account) => {
    const { app, page } = await openLibrary(account, { scheme: 'dark' });
    await app.getByRole('searchbox').waitFor();
    await page.waitForTimeout(500);
    expect(await axeViolations(appFrame(page))).toEqual([]);
    if (account !== 'broken') return;
    await app.getByRole('button', { name: 'See what is wrong' }).click();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it.each([652, 952])('does not scroll sideways in %i px', async (width) => {
    const { app, page } = await openLibrary('started');
    // The lists know their places by now, and have to find new ones.
    await app.getByText('12 replies', { exact: true }).waitFor();
    await page.waitForTimeout(1000);
    await page.setViewportSize({ width, height: 900 });
    // The frame hears of its new width a little later.
    await page.waitForTimeout(500);
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('comes back from the editor to the reply that was open, with the list as it was', async () => {
    const workspace = await openLibrary('started');
    const { app } = workspace;
    await app.getByRole('searchbox').fill('step');
    await app.getByText(/ of 12$/).waitFor();
    await app.getByRole('button', { name: 'One step at a time', exact: true }).click();
    await app.getByRole('heading', { name: 'One step at a time' }).waitFor();
    await app.getByRole('button', { name: 'Back to the list' }).click();
    await app.getByRole('button', { name: 'One step at a time', exact: true }).waitFor();
    await expectFocusOn(workspace, 'One step at a time');
    expect(await app.getByRole('searchbox').inputValue()).toBe('step');
  });

  it('leads from a cell of the grid to its replies', async () => {
    const workspace = await openLibrary('started');
    const { app } = workspace;
    await app.getByRole('tab', { name: 'Fit' }).click();
    const row = app.getByRole('row').filter({ hasText: 'A delivery' });
    const cell = row.getByRole('button').first();
    const count = Number.parseInt((await cell.innerText()).trim(), 10);
    await cell.click();
    await app.getByText(/^\d+ (?:reply|replies) of \d+$/).waitFor();
    const titles = await titlesOf(app);
    expect(titles[0]).toBe('Own a lost parcel, name the hour');
    expect(titles).toHaveLength(count);
    await expectFocusOn(workspace, 'Replies');
  });
});

/** Something that can be told has the focus, and not the page as a whole. */
async function expectFocus(workspace: Workspace): Promise<void> {
  await workspace.page.waitForTimeout(200);
  expect(await focusIn(workspace)).not.toBe('nothing');
}
