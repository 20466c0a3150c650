import type { FrameLocator, Page } from 'playwright-core';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

const draft = (page: Page) => page.evaluate(() => window.simulator.draft().text);

/** What the coach says of the draft; `level` waits until it has said so. */
const panel = (app: FrameLocator) => app.getByRole('region', { name: 'Your reply' });
const tip = (app: FrameLocator, about: string | RegExp) =>
  panel(app).getByRole('listitem').filter({ hasText: about });

async function openAndWrite(words: string, query: Record<string, string> = {}): Promise<Workspace> {
  const workspace = await open({ ticket: 'wedding-cake', ...query });
  await workspace.app.getByRole('article').first().waitFor();
  await workspace.editor.click();
  await workspace.page.keyboard.type(words);
  return workspace;
}

/** Nothing is missing here, so that what is wrong with the rest comes first. */
const SOUND =
  'Hello Amelia. I am sorry that nobody answered you about the wedding cake. I am calling the bakery now and will write to you by 4 pm today.';

describe('The coach', () => {
  it('says nothing before the agent writes', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('article').first().waitFor();
    expect(await panel(app).count()).toBe(0);
  });

  it('offers a rewording, and changes those words alone when it is taken', async () => {
    const { page, app } = await openAndWrite(`${SOUND} You must send us a photo. It is blue.`);
    await tip(app, 'An order sounds kinder').getByRole('button', { name: 'Apply' }).click();
    await tip(app, 'An order sounds kinder').waitFor({ state: 'detached' });
    const text = await draft(page);
    expect(text).toContain(`${SOUND} Please send us a photo. It is blue.`);
  });

  it('keeps bold words and links of the draft when a tip is taken', async () => {
    const { page, app } = await openAndWrite('x');
    await page.evaluate((sound) => {
      const editor = document.querySelector('.editor-text');
      if (editor === null) throw new Error('no editor');
      editor.innerHTML = `<p>${sound}</p><p><strong>You</strong> <em>must</em> send us <a href="https://example.com/">this</a>.</p>`;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, SOUND);
    await tip(app, 'An order sounds kinder').getByRole('button', { name: 'Apply' }).click();
    await tip(app, 'An order sounds kinder').waitFor({ state: 'detached' });
    const html = await draft(page);
    expect(html).toContain('<strong>Please send</strong>');
    expect(html).toContain('<a href="https://example.com/">this</a>');
    expect(html).not.toContain('must');
  });

  it('forgets a tip that is waved away, on this ticket', async () => {
    const { page, app } = await openAndWrite('Hello Amelia. Calm down.');
    await tip(app, 'Nobody calms down').getByRole('button', { name: 'Dismiss' }).click();
    await tip(app, 'Nobody calms down').waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Reply' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Really.');
    // The coach has looked at the longer draft once it is not what it was.
    await page.waitForTimeout(1500);
    await panel(app).getByText('Your reply').waitFor();
    expect(await tip(app, 'Nobody calms down').count()).toBe(0);
  });

  it('turns a kind of tip off, and on again', async () => {
    const { app } = await openAndWrite('Hello Amelia. Calm down.');
    await tip(app, 'Nobody calms down')
      .getByRole('button', { name: 'No more tips like this' })
      .click();
    await panel(app).getByText('No tips on: dismissive words.').waitFor();
    expect(await tip(app, 'Nobody calms down').count()).toBe(0);
    await panel(app).getByRole('button', { name: 'Turn on again' }).click();
    await tip(app, 'Nobody calms down').waitFor();
  });

  it('never shows more than three tips', async () => {
    const { app } = await openAndWrite(
      'HI ROBERT! Unfortunately we can’t refund you. You must wait. As I already said, calm down. It is just a cake! TBC',
    );
    await panel(app).getByText('Worth another look').waitFor();
    expect(await panel(app).getByRole('listitem').count()).toBe(3);
  });

  it('praises a good reply, and finds nothing in what Attune inserted', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const card = app.getByRole('article').first();
    await card.waitFor();
    const fields = card.getByRole('textbox');
    for (let index = 0; index < (await fields.count()); index += 1) {
      await fields.nth(index).fill('tomorrow');
    }
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('Inserted into').waitFor();
    await panel(app).getByText('Reads well').waitFor();
    expect(await panel(app).getByRole('listitem').count()).toBe(0);
    expect(await draft(page)).not.toBe('');
  });

  it('has nothing to say about an internal note', async () => {
    const { page, app } = await openAndWrite('Calm down.');
    await tip(app, 'Nobody calms down').waitFor();
    await page
      .getByRole('radio', { name: /note/iu })
      .or(page.getByRole('button', { name: /note/iu }))
      .first()
      .click();
    await panel(app).waitFor({ state: 'detached' });
  });

  it('says that it reads English only', async () => {
    const { app } = await openAndWrite(
      'Lamentamos mucho lo ocurrido con su pedido y vamos a revisarlo hoy mismo con el equipo.',
    );
    await app.getByText('The coach reads replies in English only so far.').waitFor();
  });

  it('holds a reply with a gap back once, and lets it go when it is saved again', async () => {
    const { page, app } = await openAndWrite('Hello Amelia. You will hear from me by [date].');
    await tip(app, '[date]').waitFor();
    const submit = page.getByRole('button', { name: /^Submit/u }).first();
    await submit.click();
    await page
      .getByRole('status', { name: 'Notifications' })
      .getByText('[date] is still open in your reply')
      .waitFor();
    expect(await draft(page)).toContain('[date]');
    await submit.click();
    await page.waitForFunction(() => window.simulator.draft().text === '');
  });

  it('offers to say the issue back, and inserts the sentence', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    const card = app.getByRole('region', { name: 'Say it back' });
    await app.getByRole('searchbox').scrollIntoViewIfNeeded();
    await card.waitFor();
    await card.getByRole('button', { name: 'Insert', exact: true }).first().click();
    await card.getByText('Inserted into').waitFor();
    expect(await draft(page)).not.toBe('');
  });
});
