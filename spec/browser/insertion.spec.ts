import type { FrameLocator, Page } from 'playwright-core';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

/** Inserts the suggestion at the top, saying yes where Attune asks, and gives back the words of its preview. */
async function insertFirst(
  app: FrameLocator,
  yes: string[] = ['Insert with gaps'],
): Promise<string> {
  const card = app.getByRole('article').first();
  const words = await card.getByTestId('words').innerText();
  await card.getByRole('button', { name: 'Insert', exact: true }).click();
  for (const name of yes) {
    const button = card.getByRole('button', { name });
    await button.or(card.getByText('Inserted into')).first().waitFor();
    if (await button.isVisible()) await button.click();
  }
  await card.getByText('Inserted into').waitFor();
  return words;
}

const draft = (page: Page) => page.evaluate(() => window.simulator.draft());

describe('Inserting a reply', () => {
  it('leaves the draft of the agent as it is, and puts the words at the cursor', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('article').first().waitFor();
    const editor = page.getByRole('textbox', { name: 'Reply' });
    await editor.click();
    await page.keyboard.type('Before. After.');
    for (let back = 0; back < 'After.'.length; back += 1) await page.keyboard.press('ArrowLeft');
    const words = squeeze(await insertFirst(app));
    const text = squeeze(await editor.innerText());
    expect(text.startsWith('Before.')).toBe(true);
    expect(text.endsWith('After.')).toBe(true);
    expect(text).toContain(words);
  });

  it('adds a second reply without touching the first', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('article').first().waitFor();
    const words = squeeze(await insertFirst(app));
    await insertFirst(app);
    const text = squeeze(await page.getByRole('textbox', { name: 'Reply' }).innerText());
    expect(text.split(words)).toHaveLength(3);
  });

  it('fills in a fact that the agent types, in the preview and in the reply', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: /^\d details?$/u }).click();
    const fields = card.locator('input[name]');
    await fields.first().waitFor();
    const count = await fields.count();
    for (let index = 0; index < count; index += 1) {
      await fields.nth(index).fill(`answer ${index} <b>&amp; more`);
    }
    await insertFirst(app, []);
    const text = await page.getByRole('textbox', { name: 'Reply' }).innerText();
    for (let index = 0; index < count; index += 1) {
      expect(text).toContain(`answer ${index} <b>&amp; more`);
    }
  });

  it('happens once for a double click, and again for a later one', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const card = app.getByRole('article').first();
    await card.waitFor();
    const words = squeeze(await card.getByTestId('words').innerText());
    const copies = async () =>
      squeeze(await page.getByRole('textbox', { name: 'Reply' }).innerText()).split(words).length -
      1;
    const insert = card.getByRole('button', { name: 'Insert', exact: true });
    await insert.dblclick({ delay: 30 });
    await card.getByText('Inserted into your reply.').waitFor();
    await page.waitForTimeout(700);
    expect(await copies()).toBe(1);
    await insert.click();
    await page.waitForTimeout(700);
    expect(await copies()).toBe(2);
  });

  it('keeps the facts that the agent has typed when the customer writes', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: /^\d details?$/u }).click();
    const field = card.getByRole('textbox').first();
    await field.fill('ring the bakery myself');
    await page.evaluate(() =>
      window.simulator.writeAsCustomer(
        'It is all sorted now, thank you so much, you are wonderful!',
      ),
    );
    await app.getByText('The customer wrote.').waitFor({ state: 'attached' });
    expect(await field.inputValue()).toBe('ring the bakery myself');
    expect(await field.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
  });

  it('asks first when the editor is on an internal note', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('article').first().waitFor();
    await page.evaluate(() => window.simulator.setDraftType('internalNote'));
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('the customer will not see this').waitFor();
    expect((await draft(page)).text).toBe('');
    await card.getByRole('button', { name: 'Insert into the note' }).click();
    await card.getByText('Inserted into your internal note.').waitFor();
    expect((await draft(page)).text).not.toBe('');
  });

  it('cannot be done on a closed ticket, and says why', async () => {
    const { app } = await open({ ticket: 'closed-lamp' });
    await app.getByText('This ticket is closed').waitFor();
    const insert = app.getByRole('button', { name: 'Insert', exact: true }).first();
    expect(await insert.isDisabled()).toBe(true);
  });

  it('is refused when the ticket is closed at the last moment', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const card = app.getByRole('article').first();
    await card.waitFor();
    await page.evaluate(() => window.simulator.setSlow(600));
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.evaluate(() => window.simulator.setStatus('closed'));
    await card.getByText('This ticket is closed; nothing was inserted.').waitFor();
    expect((await draft(page)).text).toBe('');
  });

  it('puts plain text with its paragraphs into a messaging conversation', async () => {
    const { page, app } = await open({ ticket: 'courier-chat' });
    await app.getByRole('article').first().waitFor();
    const words = await insertFirst(app);
    const { text } = await draft(page);
    expect(text).not.toMatch(/<\w/);
    expect(squeeze(text)).toBe(squeeze(words));
  });

  it('does not insert twice where Zendesk confirms late', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const card = app.getByRole('article').first();
    await card.waitFor();
    const words = squeeze(await card.getByTestId('words').innerText());
    // The guard's answer comes in time, the insertion's does not: the npm SDK gives up after 5 s.
    await page.evaluate(() => window.simulator.setSlow(3000));
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.waitForTimeout(3200);
    await page.evaluate(() => window.simulator.setSlow(6500));
    await card.getByText('Inserting…').waitFor();
    await card.getByText(/Zendesk did not confirm|Inserted into/).waitFor({ timeout: 20_000 });
    await page.waitForTimeout(2500);
    const text = squeeze(await page.getByRole('textbox', { name: 'Reply' }).innerText());
    expect(text.split(words)).toHaveLength(2);
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
