import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open, simulator } = useWorkspaces();

const OBJECT = '/api/v2/custom_objects/attune_entry/records';
const PARCEL = 'Own a lost parcel, name the hour';
/** Who changes records behind the app's back. */
const INES = { id: 9003, role: 'admin', locale: 'en-US' } as const;

let stores = 0;
const freshStore = () => `editor-${(stores += 1)}`;

/** The list of an account that keeps a dozen replies. */
async function openList(store: string, query: Record<string, string> = {}): Promise<Workspace> {
  const address = { page: 'nav_bar', account: 'started', role: 'admin', store, ...query };
  const workspace = await open(address);
  await workspace.app.getByRole('button', { name: 'New reply' }).waitFor();
  return workspace;
}

async function openReply(store: string, title = PARCEL, query: Record<string, string> = {}) {
  const workspace = await openList(store, query);
  await workspace.app.getByRole('button', { name: title, exact: true }).click();
  await title_(workspace.app).waitFor();
  return workspace;
}

const title_ = (app: FrameLocator) => app.getByRole('textbox', { name: /^Title/ });
const template_ = (app: FrameLocator) => app.getByRole('textbox', { name: /^Template/ });
const preview = (app: FrameLocator) => app.getByTestId('preview');
const button = (app: FrameLocator, name: string | RegExp) =>
  app.getByRole('button', { name, exact: typeof name === 'string' });

/** Types behind all that the template says. */
async function write({ page, app }: Workspace, words: string): Promise<void> {
  await template_(app).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
}

type StoredRecord = { id: string; name: string; external_id: string };

function recordsOf(store: string): StoredRecord[] {
  const url = `${OBJECT}?page[size]=100`;
  const { body } = ask(store, 'GET', url);
  return (body as { custom_object_records: StoredRecord[] }).custom_object_records;
}

function ask(store: string, method: string, url: string, fields: unknown = null) {
  const body = fields === null ? null : JSON.stringify(fields);
  const request = { method, url, body, contentType: 'application/json', as: INES };
  const answer = simulator().accounts.get('started', store).answer(request);
  if (answer.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(answer)}`);
  return answer;
}

/** What another admin does to the record of that title meanwhile. */
function changeBehind(store: string, title: string, custom_object_fields: object, name = title) {
  const record = recordsOf(store).find((one) => one.name === title);
  if (record === undefined) throw new Error(`There is no record ${title}.`);
  ask(store, 'PATCH', `${OBJECT}/${record.id}`, {
    custom_object_record: { name, custom_object_fields },
  });
}

function deleteBehind(store: string, title: string): void {
  const record = recordsOf(store).find((one) => one.name === title);
  if (record !== undefined) ask(store, 'DELETE', `${OBJECT}/${record.id}`);
}

/** Where the focus is, in the app's own frame. */
async function focused(page: Page): Promise<string> {
  return appFrame(page).evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
}

describe('The editor', () => {
  it('creates a reply, which stands in the list and knows what was changed since', async () => {
    const store = freshStore();
    const workspace = await openList(store);
    const { page, app, complaints } = workspace;
    await button(app, 'New reply').click();
    await title_(app).fill('The lamp flickers <b>again</b>');
    await write(
      workspace,
      "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nI look into it now.",
    );
    await app.getByRole('checkbox', { name: 'Frustrated' }).check({ force: true });
    await button(app, 'Save').click();
    await app.getByText('Saved.', { exact: true }).waitFor();
    expect(recordsOf(store).map(({ external_id }) => external_id)).toContain(
      'the-lamp-flickers-b-again-b',
    );

    await write(workspace, ' You hear from me by noon.');
    await page.keyboard.press('Control+s');
    await app.getByText('Saved.', { exact: true }).waitFor();
    await app.getByRole('tab', { name: 'History' }).click();
    await button(app, /^Show differences/).click();
    expect(await app.locator('ins').allTextContents()).toEqual([
      expect.stringContaining('You hear from me by noon.'),
    ]);
    await button(app, 'Back to the list').click();
    await button(app, 'The lamp flickers <b>again</b>').waitFor();
    expect(complaints).toEqual([]);
  });

  it('takes back an earlier version', async () => {
    const workspace = await openReply(freshStore());
    const { app } = workspace;
    const before = await template_(app).innerText();
    await write(workspace, ' One more line.');
    await button(app, 'Save').click();
    await app.getByText(/^Saved/).waitFor();
    await app.getByRole('tab', { name: 'History' }).click();
    await button(app, /^Put into the editor/)
      .first()
      .click();
    expect(await template_(app).innerText()).toBe(before);
    await app.getByText('Unsaved changes').waitFor();
  });

  it('leads to every field that must be filled in', async () => {
    const { page, app } = await openList(freshStore());
    await button(app, 'New reply').click();
    await button(app, 'Save').click();
    await app.getByRole('heading', { name: 'Not saved yet: 3 things to fix' }).waitFor();
    expect(await focused(page)).toBe('Not saved yet: 3 things to fix');
    await button(app, 'Customer’s state').click();
    await page.keyboard.press('Space');
    await app.getByRole('heading', { name: 'Not saved yet: 2 things to fix' }).waitFor();
    expect(await app.getByRole('checkbox', { name: 'Angry' }).isChecked()).toBe(true);
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('marks what could be better, with its place, and mends it; Ctrl+Z takes that back', async () => {
    const workspace = await openReply(freshStore());
    const { page, app } = workspace;
    await write(workspace, ' {{ ticket.requster.name }}');
    await button(app, 'Change to ticket.requester.name').waitFor();
    await app.locator('.cm-lintRange-error').waitFor();
    await button(app, 'Save').click();
    await app.getByRole('heading', { name: 'Not saved yet: one thing to fix' }).waitFor();
    await button(app, /^Line \d+, column \d+$/)
      .first()
      .click();
    expect(await appFrame(page).evaluate(() => String(getSelection()))).toBe(
      'ticket.requster.name',
    );
    await button(app, 'Change to ticket.requester.name').click();
    expect(await template_(app).innerText()).toContain('{{ ticket.requester.name }}');
    await template_(app).click();
    await page.keyboard.press('Control+z');
    expect(await template_(app).innerText()).toContain('{{ ticket.requster.name }}');
  });

  it('adds the fact that a template names, and follows its new name', async () => {
    const workspace = await openList(freshStore());
    const { page, app } = workspace;
    await button(app, 'New reply').click();
    await write(workspace, 'It arrives {{ fact.day }}.');
    await button(app, 'Add this fact').click();
    await page.keyboard.type('when it arrives');
    await app.getByRole('textbox', { name: 'Example' }).fill('on Friday');
    await app.getByLabel('Name in the template').fill('arrival');
    await page.keyboard.press('Tab');
    expect(await template_(app).innerText()).toContain('{{ fact.arrival }}');
    await preview(app).getByText('It arrives on Friday.').waitFor();
    await app.getByText('Fill facts with their examples').click();
    expect(await preview(app).locator('mark').innerText()).toBe('[when it arrives]');
  });

  it('finds a placeholder by its plain name, and takes a brand that the account does not name', async () => {
    const store = freshStore();
    const workspace = await openReply(store);
    const { page, app } = workspace;
    await template_(app).click();
    await page.keyboard.press('Control+End');
    const openBox = (field: string) =>
      app.locator(`[data-field=${field}] [data-garden-id="dropdowns.combobox.trigger"]`).click();
    await openBox('template');
    await page.keyboard.type('brand');
    await app.getByRole('option', { name: /^Ticket: brand/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await template_(app).getByText('ticket.brand.name').waitFor();
    expect(await template_(app).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await template_(app).innerText()).toMatch(/\{\{ ticket\.brand\.name \}\}$/u);

    await openBox('brands');
    await page.keyboard.type('Oak & <b>Elm');
    await app.getByRole('option', { name: 'Add “Oak & <b>Elm”' }).click();
    await button(app, 'Save').click();
    await app.getByText(/^Saved/).waitFor();
    const { body } = ask(store, 'GET', `${OBJECT}?page[size]=100`);
    expect(JSON.stringify(body)).toContain('Oak & <b>Elm');
  });

  it('shows customers with awkward names, messaging without bold, and a real ticket', async () => {
    const workspace = await openList(freshStore());
    const { app } = workspace;
    await button(app, 'New reply').click();
    await write(
      workspace,
      "Hi {{ ticket.requester.first_name | default: 'there' }},\n\n**Number {{ ticket.id }}** for {{ ticket.requester.name | default: 'you' }}.",
    );
    await preview(app).getByText('Hi Maya,').waitFor();
    expect(await preview(app).locator('strong').innerText()).toBe('Number 35436');
    const lines = await app.getByTestId('first-lines').locator('dd').allInnerTexts();
    expect(lines).toEqual(expect.arrayContaining(['Hi Álvaro,', 'Hi there,', 'Hi Jean-Pierre,']));

    await app.getByLabel('Customer', { exact: true }).selectOption({ label: 'Markup in the name' });
    await preview(app).getByText('for you.').waitFor();
    await app.getByRole('tabpanel').getByLabel('Channel').selectOption('messaging');
    expect(await preview(app).locator('strong').count()).toBe(0);

    await app.getByLabel('A real ticket').fill('48229');
    await button(app, 'Show').click();
    await app.getByText(/^Ticket 48229: .*</).waitFor();
    await preview(app).getByText('Number 48229').waitFor();
    await app.getByText('Not offered to agents yet: it is not active.').waitFor();
    await app.getByLabel('A real ticket').fill('99999999');
    await button(app, 'Show').click();
    await app.getByText('There is no ticket 99999999 that you can see.').waitFor();
    expect(await appFrame(workspace.page).evaluate(() => '__hacked' in window)).toBe(false);
  });

  it('shows both versions where another admin was faster, and loses neither', async () => {
    const store = freshStore();
    const workspace = await openReply(store);
    const { page, app } = workspace;
    await title_(app).fill('Mine');
    changeBehind(store, PARCEL, { gesture: true }, '<i>Theirs</i>');
    await button(app, 'Save').click();
    await app.getByText('Inês Carvalho has changed this reply meanwhile').waitFor();
    await app.getByText('<i>Theirs</i>').first().waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await button(app, 'Merge by hand').click();
    await app.locator('h1:focus').waitFor();
    await button(app, 'Use this: Makes an extra-mile offer').click();
    expect(await app.getByRole('checkbox', { name: 'Makes an extra-mile offer' }).isChecked()).toBe(
      true,
    );
    await button(app, 'Save').click();
    await app.getByText(/^Saved/).waitFor();
    expect(recordsOf(store).map(({ name }) => name)).toContain('Mine');
    await app.getByRole('tab', { name: 'History' }).click();
    await button(app, /^Show differences/)
      .first()
      .click();
    await app.locator('del', { hasText: 'Theirs' }).waitFor();
  });

  it('offers to save anew what another admin has deleted', async () => {
    const store = freshStore();
    const { app } = await openReply(store);
    await title_(app).fill('Still wanted');
    deleteBehind(store, PARCEL);
    await button(app, 'Save').click();
    await button(app, 'Save as a new reply').click();
    await app.getByText(/^Saved/).waitFor();
    expect(recordsOf(store).map(({ name }) => name)).toContain('Still wanted');
  });

  it('keeps what is unsaved over a reload', async () => {
    const store = freshStore();
    const workspace = await openReply(store);
    const { page, app } = workspace;
    await title_(app).fill('Half written');
    await write(workspace, ' Promised.');
    await page.reload();
    await button(app, PARCEL).click();
    await app.getByRole('heading', { name: /^Unsaved changes from/ }).waitFor();
    await button(app, 'Continue').click();
    await app.locator('h1:focus').waitFor();
    expect(await title_(app).inputValue()).toBe('Half written');
    expect(await template_(app).innerText()).toContain('Promised.');
    expect(recordsOf(store).map(({ name }) => name)).toContain(PARCEL);
  });

  it('keeps the text where Zendesk refuses, and says why', async () => {
    const workspace = await openReply(freshStore(), PARCEL, { 'fail-writes-after': '0' });
    const { app } = workspace;
    await title_(app).fill('Not taken');
    await button(app, 'Save').click();
    await app.getByRole('heading', { name: 'Not saved. Your text is still here.' }).waitFor();
    expect(await title_(app).inputValue()).toBe('Not taken');
    await app.getByText('Unsaved changes').waitFor();
  });

  it('works by the keyboard alone: Tab leaves the template, suggestions and findings answer to keys', async () => {
    const { page, app } = await openList(freshStore());
    await button(app, 'New reply').focus();
    await page.keyboard.press('Enter');
    await title_(app).waitFor();
    await page.keyboard.type('By keys');
    await template_(app).focus();
    await page.keyboard.type('Hello {{ fi');
    await app.getByRole('option', { name: /ticket\.requester\.first_name/ }).waitFor();
    // CodeMirror takes no Enter for a suggestion that has come under the fingers just now.
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    expect(await template_(app).innerText()).toBe('Hello {{ ticket.requester.first_name }}');
    await page.keyboard.type(',');
    await page.keyboard.press('Tab');
    expect(await template_(app).evaluate((one) => one === document.activeElement)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await template_(app).evaluate((one) => one === document.activeElement)).toBe(true);
    await button(app, 'Add a fact').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('by when');
    await button(app, 'Insert into the template: by when').focus();
    await page.keyboard.press('Enter');
    expect(await template_(app).innerText()).toContain('{{ fact.by_when }}');
    await button(app, 'Remove: by when').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Add a fact');
    await button(app, 'Back to the list').focus();
    await page.keyboard.press('Enter');
    await app.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await title_(app).inputValue()).toBe('By keys');
  });

  it('asks before changes are lost, and gives the list its focus back', async () => {
    const { page, app } = await openReply(freshStore());
    await title_(app).fill('Changed');
    await button(app, 'Back to the list').click();
    await app.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
    await button(app, PARCEL).waitFor();
    await expect(focused(page)).resolves.toBe(PARCEL);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, in %s', async (scheme) => {
    const workspace = await openReply(freshStore(), PARCEL, { scheme });
    const { page, app } = workspace;
    await write(workspace, ' Unfortunately we cannot. {{ ticket.requster.name }}');
    await button(app, 'Change to ticket.requester.name').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await page.setViewportSize({ width: 700, height: 1000 });
    await app.getByRole('tab', { name: 'History' }).click();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('is mirrored for Arabic, and the template keeps its own direction', async () => {
    const workspace = await open({
      page: 'nav_bar',
      account: 'started',
      role: 'admin',
      store: freshStore(),
      locale: 'ar',
    });
    const { page, app } = workspace;
    await button(app, PARCEL).click();
    await app.locator('.cm-line').first().waitFor();
    expect(await appFrame(page).evaluate(() => document.documentElement.dir)).toBe('rtl');
    const line = app.locator('.cm-line').first();
    expect(await line.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('plaintext');
    const [gutter, words] = await Promise.all([
      app.locator('.cm-gutters').boundingBox(),
      app.locator('.cm-content').boundingBox(),
    ]);
    expect(gutter?.x).toBeGreaterThan(words?.x ?? Infinity);
  });
});
