import type { FrameLocator } from 'playwright-core';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

/** Opens a ticket with the focus in the panel, as after a click into it. */
async function openWithFocus(ticket: string) {
  const workspace = await open({ ticket });
  // All suggestions are there with the search.
  await workspace.app.getByRole('searchbox').waitFor();
  await workspace.app.locator('main').focus();
  return workspace;
}

const card = (app: FrameLocator, rank = 0) => app.getByRole('article').nth(rank);

describe('By keys alone', () => {
  it('a suggestion is inserted by its number, its facts are typed, and the focus stays', async () => {
    const { page, app, editor } = await openWithFocus('wedding-cake');
    await page.keyboard.press('1');
    const fields = card(app).locator('input[name]');
    expect(await isFocused(fields.first())).toBe(true);
    const count = await fields.count();
    for (let at = 0; at < count; at++) {
      await fields.nth(at).focus();
      await page.keyboard.type(`fact 1${at}`);
    }
    await page.keyboard.press('Enter');
    await card(app).getByText('Inserted into your reply.').waitFor();
    expect(await editor.innerText()).toContain('fact 10');
    const insert = card(app).getByRole('button', { name: 'Insert', exact: true });
    expect(await isFocused(insert)).toBe(true);
  });

  it('a number opens a suggestion further down and asks for its facts first', async () => {
    const { page, app, editor } = await openWithFocus('wedding-cake');
    await page.keyboard.press('3');
    await card(app, 2).locator('input[name]').first().waitFor();
    expect(await isFocused(card(app, 2).locator('input[name]').first())).toBe(true);
    expect((await editor.innerText()).trim()).toBe('');
  });

  it('Escape takes a question for a no', async () => {
    const { page, app } = await openWithFocus('wedding-cake');
    await page.keyboard.press('1');
    await card(app).getByText('Still open').waitFor();
    await page.keyboard.press('Escape');
    await card(app).getByText('Still open').waitFor({ state: 'detached' });
    const insert = card(app).getByRole('button', { name: 'Insert', exact: true });
    expect(await isFocused(insert)).toBe(true);
  });

  it('a slash leads to the search, where keys are letters again', async () => {
    const { page, app, editor } = await openWithFocus('wedding-cake');
    await page.keyboard.press('/');
    const search = app.getByRole('searchbox');
    expect(await isFocused(search)).toBe(true);
    await page.keyboard.type('1?/');
    expect(await search.inputValue()).toBe('1?/');
    expect((await editor.innerText()).trim()).toBe('');
    expect(await app.getByRole('group', { name: 'Keys' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await search.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await isFocused(app.locator('main'))).toBe(true);
  });

  it('a question mark lists the keys, and Escape closes the list', async () => {
    const { page, app } = await openWithFocus('wedding-cake');
    await page.keyboard.press('?');
    const list = app.getByRole('group', { name: 'Keys' });
    await list.waitFor();
    expect(await isFocused(list)).toBe(true);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await isFocused(app.getByRole('button', { name: 'Keys' }))).toBe(true);
  });

  it('closes the latest only of what is open', async () => {
    const { page, app } = await openWithFocus('wedding-cake');
    await app.getByRole('button', { name: 'Show in the message' }).press('Enter');
    await app.getByRole('button', { name: 'Not right?' }).press('Enter');
    await page.keyboard.press('Escape');
    await app.getByText('How do they feel?').waitFor({ state: 'detached' });
    await app.getByRole('group', { name: 'What the customer wrote' }).waitFor();
  });

  it('every suggestion shows its number', async () => {
    const { app } = await openWithFocus('wedding-cake');
    const count = await app.getByRole('article').count();
    for (let rank = 0; rank < count; rank++) {
      expect(await card(app, rank).locator('kbd').innerText()).toBe(String(rank + 1));
    }
  });

  it('keeps the focus in the panel when a suggestion is left out', async () => {
    const { page, app } = await openWithFocus('wedding-cake');
    await card(app).getByRole('button', { name: 'Not here' }).press('Enter');
    await app.getByText('1 reply left out on this ticket.').waitFor();
    await page.keyboard.press('?');
    await app.getByRole('group', { name: 'Keys' }).waitFor();
  });
});

function isFocused(locator: ReturnType<FrameLocator['locator']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
