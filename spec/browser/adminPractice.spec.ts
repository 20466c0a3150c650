import type { FrameLocator } from 'playwright-core';
import angry from '../../src/practice/scenarios/en/angry.json';
import lessons from '../../src/practice/lessons/en.json';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

const [crib] = angry;
if (crib === undefined) throw new Error('There is no angry customer.');
const { title, customer, stages } = crib;

async function openPractice(query: Record<string, string> = {}): Promise<Workspace> {
  const workspace = await open({ page: 'nav_bar', role: 'agent', store: 'practice', ...query });
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

  it('says nothing to an empty field but what is missing, and nothing of who may change replies', async () => {
    const { app } = await openPractice();
    await card(app).click();
    expect(await app.getByText('You can look, but not change').count()).toBe(0);
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

describe('A lesson', () => {
  const [lesson] = lessons;
  if (lesson === undefined) throw new Error('There are no lessons.');

  it('is read, its exercise is judged, and it stays done after a reload', async () => {
    const { page, app } = await openPractice();
    await app.getByRole('tab', { name: 'Lessons' }).click();
    await app.getByRole('button', { name: lesson.title }).click();
    await app.getByText(lesson.after).waitFor();
    await reply(app, 'Hello, we are looking into it.');
    await app.getByText('It could go to anybody.').waitFor();
    await app.getByText('Missing: what it is about, in their own words.').waitFor();
    await reply(app, 'Lorem ipsum dolor sit amet.');
    await app.getByText('These are no words.').waitFor();
    await reply(app, lesson.exercise.model);
    await app.getByText('That is it').waitFor();
    await page.reload();
    await enter(app);
    await app.getByRole('tab', { name: 'Lessons' }).click();
    const row = app.getByRole('button', { name: lesson.title });
    await row.filter({ hasText: 'Done' }).waitFor();
    await app.getByText(`1 of ${lessons.length} exercises done`).waitFor();
  });

  it('is opened by the address, and from the review of a conversation', async () => {
    const { page, app } = await open({ page: 'nav_bar', role: 'agent', store: 'practice' });
    await app.getByRole('tab', { name: 'Replies' }).waitFor();
    await appFrame(page).evaluate(() => {
      window.location.hash = '#lesson=anger';
    });
    await app.getByRole('heading', { name: 'When somebody is angry' }).waitFor();
    await app.getByRole('tab', { name: 'Customers' }).click();
    await card(app).click();
    await playBadly(app);
    await app.getByRole('button', { name: 'When somebody is angry' }).click();
    await app.getByRole('heading', { name: 'When somebody is angry' }).waitFor();
    await app.getByRole('button', { name: 'All lessons' }).click();
    const row = app.getByRole('button', { name: 'When somebody is angry' });
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await appFrame(page).evaluate(() => window.location.hash)).not.toContain('lesson');
  });
});

describe('Practice on the screen', () => {
  it.each(['light', 'dark'] as const)('is accessible in the %s scheme', async (scheme) => {
    const { page, app } = await openPractice({ scheme });
    await card(app).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await card(app).click();
    await playBadly(app);
    await app.getByRole('heading', { name: /has left angry|has run out of patience/ }).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await app.getByRole('tab', { name: 'Lessons' }).click();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await app.getByRole('button', { name: 'Listening' }).click();
    await reply(app, 'Unfortunately we cannot say. Calm down.');
    await app.getByText('Not yet').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });
});

describe('Scenarios of the account', () => {
  const KETTLE = {
    Title: 'The kettle that leaks',
    'Name of the customer, invented': 'Nina Holt',
    'Who they are, in a sentence': 'Runs a small tea room and is proud of it.',
    'Subject of the ticket': 'Kettle leaks',
    'What they write first': 'My kettle leaks all over the counter. When do I get a new one?',
    'Words that name what it is about': 'kettle',
    'What is true, and the agent knows': 'The new kettle arrives on Monday.',
    'What they want': 'A kettle that holds water.',
    'A good outcome': 'She knows that the new kettle comes on Monday.',
    'What calms them': 'That somebody sees the wet counter.',
    'What angers them': 'Being told to dry it.',
    'What nobody here may promise': 'A kettle today.',
    'What they ask': 'when the new kettle comes',
    'The same question again, in their words, one a line': 'When does the kettle come?',
    'Words that a real answer has': 'Monday',
    'A reply that would do':
      'Hello Nina, a counter under water is no way to run a tea room, and I am sorry. I have sent you a new kettle today. It arrives on Monday.',
  };

  async function openOwn(query: Record<string, string>): Promise<Workspace> {
    const workspace = await openPractice({ role: 'admin', ...query });
    await workspace.app.getByRole('tab', { name: 'Our scenarios' }).click();
    return workspace;
  }

  it('are written, offered to agents and played', async () => {
    const { page, app, complaints } = await openOwn({ store: 'own-scenarios' });
    await app.getByRole('button', { name: 'New scenario' }).click();
    await app.getByRole('button', { name: 'Keep and offer to agents' }).click();
    // Nothing is offered that cannot be played: the focus is on what is missing.
    const missing = app.getByRole('heading', { name: /things are missing/ });
    expect(await missing.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const [label, words] of Object.entries(KETTLE))
      await app.getByLabel(label, { exact: true }).fill(words);
    await app.getByRole('heading', { name: /missing before/ }).waitFor({ state: 'detached' });
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await app.getByRole('button', { name: 'Keep and offer to agents' }).click();
    await app.getByText('Offered to agents').waitFor();
    expect(complaints).toEqual([]);

    const agent = await openPractice({ store: 'own-scenarios' });
    await agent.app.getByRole('button', { name: new RegExp(`^${KETTLE.Title}`) }).click();
    await reply(agent.app, KETTLE['A reply that would do']);
    await agent.app.getByText('You answered what they asked.').first().waitFor();
  });

  it('are made from a ticket without its names, kept as a draft, and deleted', async () => {
    const { page, app } = await openOwn({ store: 'own-from-ticket' });
    await app.getByLabel('Make one from a ticket').fill('48226');
    await app.getByRole('button', { name: 'Make a scenario' }).click();
    const first = app.getByLabel('What they write first');
    await first.waitFor();
    const values = await app
      .locator('input, textarea')
      .evaluateAll((fields) =>
        fields.map((one) =>
          one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '',
        ),
      );
    expect(values.join('\n')).toContain('CSV export fails');
    expect(values.join('\n')).not.toMatch(/Yuki|Tanabe/i);
    await app.getByLabel('Title', { exact: true }).fill('An export that fails');
    // What is being written outlives a look at another part.
    await app.getByRole('tab', { name: 'Replies' }).click();
    await app.getByRole('tab', { name: 'Practice' }).click();
    await app.getByRole('button', { name: 'Keep as a draft' }).click();
    await app.getByRole('listitem').filter({ hasText: 'An export that fails' }).waitFor();
    await app.getByRole('tab', { name: 'Customers' }).click();
    await card(app).waitFor();
    expect(await app.getByRole('button', { name: /An export that fails/ }).count()).toBe(0);
    await page.reload();
    await enter(app);
    await app.getByRole('tab', { name: 'Our scenarios' }).click();
    await app.getByRole('button', { name: 'Delete An export that fails' }).click();
    await app.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await app.getByText('No scenario of your own yet').waitFor();
  });

  it('are for admins to write; where there is no place for them, practice goes on', async () => {
    const agent = await openPractice({ store: 'own-none' });
    await card(agent.app).waitFor();
    expect(await agent.app.getByRole('tab', { name: 'Our scenarios' }).count()).toBe(0);
    const { app } = await openOwn({ account: 'no-objects', store: 'own-nowhere' });
    await app.getByText('Your account has no place for scenarios of its own').waitFor();
    await app.getByRole('tab', { name: 'Customers' }).click();
    await card(app).waitFor();
  });
});
