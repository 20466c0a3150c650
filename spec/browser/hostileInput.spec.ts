import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

const messages: [name: string, words: string][] = [
  ['100,000 characters', 'still nothing works and nobody answers me. '.repeat(2400)],
  ['100,000 characters without a space', 'a'.repeat(100_000)],
  ['emoji alone', '😡😡😡'],
  ['a family and flags', '👨‍👩‍👧‍👦🏳️‍🌈 thank you'],
  ['right-to-left text', 'شكرا جزيلا على المساعدة'],
  ['an address alone', 'https://example.com/x'],
  ['a log alone', '2026-03-02 09:00:00 ERROR worker died\n    at run (main.js:1:1)'],
  ['spaces', '   \n\t  '],
];

describe('An odd message', () => {
  it.each(messages)('of %s leaves a sensible screen', async (_, words) => {
    const { page, app, complaints } = await open({ ticket: 'standing-desk' });
    await app.getByRole('article').first().waitFor();
    await page.evaluate((text) => window.simulator.writeAsCustomer(text), words);
    await page.waitForTimeout(600);
    await app.getByRole('heading', { level: 1 }).waitFor();
    await app.getByRole('article').nth(2).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('An odd ticket', () => {
  it('without a requester is greeted without a name', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByText('Greets the customer as Jonas.').waitFor();
    await page.evaluate(() => window.simulator.setRequester(null));
    await app.getByText('No first name to greet by').waitFor();
  });

  it('whose requester becomes somebody else greets that person, and never the one before', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByText('Greets the customer as Jonas.').waitFor();
    const card = app.getByRole('article').first();
    await page.evaluate(() => {
      window.simulator.setSlow(700);
      window.simulator.setRequester('Maria Silva');
    });
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('The ticket or its requester has changed meanwhile').waitFor();
    expect((await page.evaluate(() => window.simulator.draft())).text).toBe('');
    await app.getByText('Greets the customer as Maria.').waitFor();
  });

  it('without any words says that there is nothing to read, and offers neutral replies', async () => {
    const { app } = await open({ ticket: 'empty' });
    await app.getByText('Nothing to read yet').waitFor();
    await app.getByRole('article').nth(2).waitFor();
  });
});
