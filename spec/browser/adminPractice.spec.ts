import type { FrameLocator } from 'playwright-core';
import angry from '../../src/practice/scenarios/en/angry.json';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

const [crib] = angry;
if (crib === undefined) throw new Error('There is no angry customer.');
const { title, customer, stages } = crib;

async function openPractice(
  query: Record<string, string> = {},
  options: Parameters<typeof open>[1] = {},
): Promise<Workspace> {
  const workspace = await open(
    { page: 'nav_bar', role: 'agent', store: 'practice', ...query },
    options,
  );
  await enter(workspace.app);
  return workspace;
}

async function enter(app: FrameLocator): Promise<void> {
  await app.getByRole('tab', { name: 'Practice' }).click();
  await app.getByRole('tab', { name: 'Customers' }).waitFor();
}

const card = (app: FrameLocator) => app.getByRole('button', { name: new RegExp(`^${title}`) });
const field = (app: FrameLocator) => app.getByRole('textbox', { name: `Your reply to` });

async function reply(app: FrameLocator, words: string): Promise<void> {
  await field(app).fill(words);
  await field(app).press('Control+Enter');
}

async function playWell(app: FrameLocator): Promise<void> {
  for (const [at, { model }] of stages.entries()) {
    await reply(app, model);
    await app.getByText(`What reply ${at + 1} did`).waitFor();
  }
}

const BAD = [
  'I understand your frustration. We apologize for any inconvenience. Delays happen.',
  'As I said, you should have been at home. Please calm down.',
  'There is nothing we can do. Calm down.',
];

async function playBadly(app: FrameLocator): Promise<void> {
  for (const [at, words] of BAD.entries()) {
    if ((await field(app).count()) === 0) return;
    await reply(app, words);
    await app.getByText(`What reply ${at + 1} did`).waitFor();
  }
}

const ended = (app: FrameLocator, how: string) =>
  app.getByRole('heading', { name: `${customer.name} ${how}` }).waitFor();

describe('A practice conversation', () => {
  it('ends well after good replies, and the review has the focus', async () => {
    const { app, complaints } = await openPractice();
    await card(app).click();
    await app.getByText(crib.opening.text).waitFor();
    await playWell(app);
    await ended(app, 'is calm, and all is answered');
    const focused = await app.locator(':focus').textContent();
    expect(focused).toBe(`${customer.name} is calm, and all is answered`);
    await app
      .getByRole('img', { name: /^Calming: Angry/ })
      .first()
      .waitFor();
    await app.getByText('A reply that would do here').first().waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  });

  it('ends badly after bad ones, shows the words, and is tried again from a reply', async () => {
    const { app } = await openPractice();
    await card(app).click();
    await playBadly(app);
    await app.getByRole('heading', { name: /has left angry|has run out of patience/ }).waitFor();
    expect(await app.locator('mark', { hasText: 'Delays happen' }).count()).toBe(1);
    await app.getByText('What reply 1 did').click();
    await app.getByRole('button', { name: 'Try again from reply 1' }).click();
    // What was said stands there again, to be written better.
    expect(await field(app).inputValue()).toBe(BAD[0]);
    expect(await field(app).evaluate((element) => element === document.activeElement)).toBe(true);
    await playWell(app);
    await ended(app, 'is calm, and all is answered');
    await app.getByRole('button', { name: 'Another customer' }).click();
    await card(app).getByText('Best: Resolved · 2 times').waitFor();
  });

  it('goes on where it was after a reload, half a reply and all', async () => {
    const { page, app } = await openPractice();
    await card(app).click();
    await reply(app, stages[0]?.model ?? '');
    await app.getByText('What reply 1 did').waitFor();
    const said = await app.getByRole('listitem').last().innerText();
    await field(app).fill('That is a fair question, D');
    await page.reload();
    await enter(app);
    await app.getByText('What reply 1 did').waitFor();
    expect(await app.getByRole('listitem').last().innerText()).toBe(said);
    expect(await field(app).inputValue()).toBe('That is a fair question, D');
  });

  it('says nothing to an empty field but what is missing', async () => {
    const { app } = await openPractice();
    await card(app).click();
    await app.getByRole('button', { name: 'Send' }).click();
    await app.getByText('Write something first.').waitFor();
    expect(await app.getByText('What reply 1 did').count()).toBe(0);
  });

  it('asks no address for anything, and is read aloud', async () => {
    const { app, loaded } = await openPractice();
    await card(app).click();
    const before = loaded.length;
    await reply(app, stages[0]?.model ?? '');
    await app
      .getByRole('status')
      .filter({ hasText: `${customer.name} answers:` })
      .waitFor({ state: 'attached' });
    expect(loaded.slice(before)).toEqual([]);
  });
});

describe('Progress in practice', () => {
  it('outlives a reload, and is forgotten when asked', async () => {
    const { page, app } = await openPractice();
    await card(app).click();
    await playWell(app);
    await ended(app, 'is calm, and all is answered');
    await app.getByRole('button', { name: 'Another customer' }).click();
    await page.reload();
    await enter(app);
    await card(app).getByText('Best: Resolved · once').waitFor();
    await app.getByRole('combobox', { name: 'Your progress' }).selectOption('Ended well');
    await app.getByText('1 customer', { exact: true }).waitFor();
    await app.getByRole('button', { name: 'Forget my progress' }).click();
    await app.getByRole('alertdialog').getByRole('button', { name: 'Forget it' }).click();
    await app.getByText('No customer', { exact: true }).waitFor();
  });
});

describe('Practice on the screen', () => {
  it.each(['light', 'dark'] as const)('is accessible in the %s scheme', async (scheme) => {
    const { page, app } = await openPractice({ scheme }, { colorScheme: scheme });
    await card(app).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await card(app).click();
    await playBadly(app);
    await app.getByRole('heading', { name: /has left angry|has run out of patience/ }).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('offers no scenarios of its own to write for agents, and says to admins where there is no place', async () => {
    const agent = await openPractice();
    await card(agent.app).waitFor();
    expect(await agent.app.getByRole('tab', { name: 'Our scenarios' }).count()).toBe(0);
    const admin = await openPractice({ role: 'admin' });
    await admin.app.getByRole('tab', { name: 'Our scenarios' }).click();
    await admin.app.getByText('Your account has no place for scenarios of its own').waitFor();
  });
});
