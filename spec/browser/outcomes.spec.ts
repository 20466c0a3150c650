import type { FrameLocator, Locator, Page } from 'playwright-core';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

/** What the ticket had before Attune came. */
const OTHERS = ['wedding', 'custom_order', 'delivery'];

/** A ticket of an account whose admin wants to know what comes of replies. */
async function openTicket(query: Record<string, string> = {}): Promise<Workspace> {
  const workspace = await open({ ticket: 'wedding-cake', set: 'tag_tickets:true', ...query });
  await workspace.app.getByRole('article').first().waitFor();
  return workspace;
}

const tagsOf = (page: Page) => page.evaluate(() => window.simulator.tags());

/** Waits until the ticket's form has a tag that `pattern` matches, and gives it back. */
async function tagLike(page: Page, pattern: RegExp): Promise<string> {
  const found = await page.waitForFunction(
    (source) => window.simulator.tags().find((tag) => new RegExp(source).test(tag)) ?? null,
    pattern.source,
  );
  return (await found.jsonValue()) ?? '';
}

/** … and until it has none. */
const noTagLike = (page: Page, pattern: RegExp) =>
  page.waitForFunction(
    (source) => !window.simulator.tags().some((tag) => new RegExp(source).test(tag)),
    pattern.source,
  );

/** What the app has asked of the ticket's tags beyond reading them. */
const tagChanges = (page: Page) =>
  page.evaluate(() =>
    window.simulator
      .transcript()
      .filter((line) => /ticket\.tags\.(?:add|remove)|set ticket\.tags/u.test(line)),
  );

const cardAt = (app: FrameLocator, rank: number): Locator => app.getByRole('article').nth(rank);

async function insert(card: Locator): Promise<void> {
  // A card that does not show all shows what it asks for first.
  const all = card.getByRole('button', { name: 'Show all' });
  if (await all.isVisible()) await all.click();
  await card.getByRole('button', { name: 'Insert', exact: true }).click();
  const anyway = card.getByRole('button', { name: 'Insert with gaps' });
  const done = card.getByText('Inserted into');
  await anyway.or(done).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await done.waitFor();
}

/** The agent has typed a word of a reply, and paused. */
async function beginReply({ editor, page }: Workspace): Promise<void> {
  await editor.click();
  await page.keyboard.type('Hello Amelia, I am looking into it now. ');
}

/** Sends the draft. A gap holds it back once, and the second press lets it go. */
async function submit(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Submit/u }).first();
  await button.click();
  const isSent = () => window.simulator.draft().text === '';
  try {
    await page.waitForFunction(isSent, null, { timeout: 4000 });
  } catch {
    await button.click();
    await page.waitForFunction(isSent);
  }
}

describe('Outcomes on the ticket', () => {
  it('tells in tags that a reply was used and how the customer came, and leaves all others', async () => {
    const { page, app } = await openTicket();
    await insert(cardAt(app, 0));
    await tagLike(page, /^attune_used_[a-z0-9-]+$/u);
    await tagLike(page, /^attune_from_(?:angry|frustrated|worried|disappointed)$/u);
    const tags = await tagsOf(page);
    expect(tags.slice(0, OTHERS.length)).toEqual(OTHERS);
    expect(tags.filter((tag) => !tag.startsWith('attune'))).toEqual(OTHERS);
    expect(tags).toContain('attune');
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('takes back a use that the agent undoes', async () => {
    const { page, app } = await openTicket();
    const card = cardAt(app, 0);
    await insert(card);
    await tagLike(page, /^attune_used_/u);
    await card.getByRole('button', { name: 'Undo', exact: true }).click();
    await noTagLike(page, /^attune/u);
    expect(await tagsOf(page)).toEqual(OTHERS);
  });

  it('tells that the words were changed, and not when only the agent’s own are', async () => {
    const { page, app, editor } = await openTicket();
    await insert(cardAt(app, 0));
    const used = await tagLike(page, /^attune_used_/u);
    await editor.press('Control+End');
    await page.keyboard.type(' I have a note of my own to add.');
    // As long as the coach waits and looks, and then some.
    await page.waitForTimeout(2500);
    await noTagLike(page, /^attune_edited_/u);
    await page.evaluate(() => {
      const { text } = window.simulator.draft();
      window.simulator.typeDraft(text.replace(/[aeiou]/gu, 'oo'));
    });
    expect(await tagLike(page, /^attune_edited_/u)).toBe(used.replace('used', 'edited'));
  });

  it('tells which reply was not wanted, as soon as the agent writes', async () => {
    const workspace = await openTicket();
    const { page, app } = workspace;
    await cardAt(app, 0).getByRole('button', { name: 'Not here' }).click();
    await app.getByText('1 reply left out on this ticket.').waitFor();
    expect(await tagsOf(page)).toEqual(OTHERS);
    await beginReply(workspace);
    await tagLike(page, /^attune_dismissed_[a-z0-9-]+$/u);
    await noTagLike(page, /^attune_(?:used|from)_/u);
  });

  it('does not tell of a reply that was brought back before', async () => {
    const workspace = await openTicket();
    const { page, app } = workspace;
    await cardAt(app, 0).getByRole('button', { name: 'Not here' }).click();
    await app.getByRole('button', { name: 'Bring back' }).click();
    await app.getByText('left out on this ticket').waitFor({ state: 'detached' });
    await insert(cardAt(app, 0));
    await tagLike(page, /^attune_used_/u);
    await noTagLike(page, /^attune_dismissed_/u);
  });

  it('tells a corrected reading by the state that was read, unless the agent goes back to it', async () => {
    const workspace = await openTicket();
    const { page, app } = workspace;
    const correct = async () => {
      await app.getByRole('button', { name: 'Not right?' }).click();
      await app.getByRole('button', { name: 'Sad', exact: true }).click();
      await app.getByRole('button', { name: "Back to Attune's reading" }).waitFor();
    };
    await correct();
    await app.getByRole('button', { name: "Back to Attune's reading" }).click();
    await beginReply(workspace);
    await page.waitForTimeout(2000);
    await noTagLike(page, /^attune_corrected_/u);
    await correct();
    expect(await tagLike(page, /^attune_corrected_/u)).not.toBe('attune_corrected_sad');
  });

  it('tells how the customer is at a later message, when the agent is back', async () => {
    const workspace = await openTicket();
    const { page, app } = workspace;
    await insert(cardAt(app, 0));
    await tagLike(page, /^attune_from_/u);
    await submit(page);
    await page.evaluate(() => {
      window.simulator.openTicket('night-train');
      window.simulator.closeTicket('wedding-cake');
      window.simulator.writeAsCustomer(
        'Thank you so much, that is wonderful news! You have made my day, I am so happy.',
        { ticket: 'wedding-cake' },
      );
      window.simulator.openTicket('wedding-cake');
    });
    await app.getByRole('article').first().waitFor();
    await noTagLike(page, /^attune_to_/u);
    await beginReply(workspace);
    expect(await tagLike(page, /^attune_to_/u)).toBe('attune_to_happy');
  });

  it('tells it too where the agent has stayed on the ticket, and keeps the newest', async () => {
    const workspace = await openTicket();
    const { page, app } = workspace;
    await insert(cardAt(app, 0));
    await tagLike(page, /^attune_from_/u);
    await submit(page);
    for (const [words, state] of [
      ['This is outrageous. You are liars and thieves, how dare you!', 'angry'],
      ['Oh, I see it now. Thank you so much, I am delighted, wonderful service!', 'happy'],
    ] as const) {
      await page.evaluate((text) => window.simulator.writeAsCustomer(text), words);
      await app.getByText('The customer wrote.').waitFor({ state: 'attached' });
      await beginReply(workspace);
      await tagLike(page, new RegExp(`^attune_to_${state}$`, 'u'));
      expect((await tagsOf(page)).filter((tag) => tag.startsWith('attune_to_'))).toHaveLength(1);
      await submit(page);
    }
    // What was written after it is not a change of it.
    await noTagLike(page, /^attune_edited_/u);
  });

  it('leaves what another app adds meanwhile', async () => {
    const { page, app } = await openTicket();
    await insert(cardAt(app, 0));
    await tagLike(page, /^attune_used_/u);
    await page.evaluate(() => window.simulator.addTags(['from_another_app']));
    // Cards change places when another one is used.
    const other = await cardAt(app, 1).getByRole('heading').innerText();
    await insert(app.getByRole('article', { name: other }));
    await page.waitForFunction(
      () => window.simulator.tags().filter((tag) => tag.startsWith('attune_used_')).length === 2,
    );
    expect(await tagsOf(page)).toEqual(expect.arrayContaining([...OTHERS, 'from_another_app']));
  });

  it('asks nobody to save who only looks, reads on and waves a reply away', async () => {
    const { page, app } = await openTicket();
    await cardAt(app, 0).getByRole('button', { name: 'Not here' }).click();
    await app.getByRole('button', { name: 'Not right?' }).click();
    await app.getByRole('button', { name: 'Sad', exact: true }).click();
    await page.evaluate(() => window.simulator.openTicket('night-train'));
    await app.getByRole('article').first().waitFor();
    await page.evaluate(() => window.simulator.openTicket('wedding-cake'));
    await app.getByRole('article').first().waitFor();
    await page.waitForTimeout(1500);
    expect(await tagsOf(page)).toEqual(OTHERS);
    expect(await tagChanges(page)).toEqual([]);
  });

  it('tells nothing where the admin has not asked for it', async () => {
    const workspace = await openTicket({ set: 'tag_tickets:false' });
    const { page, app } = workspace;
    await cardAt(app, 1).getByRole('button', { name: 'Not here' }).click();
    await insert(cardAt(app, 0));
    await submit(page);
    await page.waitForTimeout(1000);
    expect(await tagsOf(page)).toEqual(OTHERS);
    expect(await tagChanges(page)).toEqual([]);
  });

  it('tells nothing by default', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    await insert(cardAt(app, 0));
    await page.waitForTimeout(1000);
    expect(await tagsOf(page)).toEqual(OTHERS);
  });
});
