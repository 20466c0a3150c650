import type { Page } from 'playwright-core';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

/** What a payload would do if it ran: leave a mark in the frame that it runs in. */
const alarm = `window.__ran = true`;

/** Whether any frame of the page, the app's among them, bears the mark. */
async function somethingRan(page: Page): Promise<boolean> {
  const marks = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => '__ran' in window)),
  );
  return marks.includes(true);
}

const messages: [name: string, words: string][] = [
  ['markup and script', `<img src=x onerror="${alarm}"><script>${alarm}</script>I am so angry`],
  ['100,000 characters', 'still nothing works and nobody answers me. '.repeat(2400)],
  ['100,000 characters without a space', 'a'.repeat(100_000)],
  ['emoji alone', '😡😡😡'],
  ['a family and flags', '👨‍👩‍👧‍👦🏳️‍🌈 thank you'],
  ['right-to-left text', 'شكرا جزيلا على المساعدة'],
  ['bidi controls', '\u202Eevil\u202C ordinary words here'],
  ['lone surrogates', 'broken \uD83D and \uDE00 halves, still broken'],
  ['control characters', 'a\u0000b\u0007c please help me'],
  ['an address alone', 'https://example.com/x'],
  ['a log alone', '2026-03-02 09:00:00 ERROR worker died\n    at run (main.js:1:1)'],
  ['spaces', '   \n\t  '],
  ['Liquid', '{{ ticket.requester.email }} {% for i in (1..100000) %}x{% endfor %}'],
  ['prototype names', '__proto__ constructor hasOwnProperty toString'],
];

describe('A hostile or odd message', () => {
  it.each(messages)('of %s leaves a sensible screen, and nothing runs', async (_, words) => {
    const { page, app, complaints } = await open({ ticket: 'standing-desk' });
    await app.getByRole('article').first().waitFor();
    await page.evaluate((text) => window.simulator.writeAsCustomer(text), words);
    await page.waitForTimeout(600);
    await app.getByRole('heading', { level: 1 }).waitFor();
    expect(await app.getByRole('article').count()).toBeGreaterThanOrEqual(3);
    expect(await somethingRan(page)).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('A hostile name', () => {
  it.each([
    `<img src=x onerror="${alarm}">`,
    `"><script>${alarm}</script>`,
    '{{ ticket.id }}',
    `[click](javascript:${alarm})`,
    '\u202Ekcatta',
    '__proto__',
    '😈',
    'A'.repeat(200),
  ])('of %s reaches neither screen nor reply as markup', async (name) => {
    const { page, app, complaints } = await open({ ticket: 'night-train' });
    await app.getByRole('article').first().waitFor();
    await page.evaluate((who) => window.simulator.setRequester(who), name);
    await app.getByText('No first name to greet by').waitFor();
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('Inserted into your reply.').waitFor();
    const { text } = await page.evaluate(() => window.simulator.draft());
    expect(text).not.toMatch(/<(?!\/?(p|br|strong)\b)/);
    expect(text).not.toContain(name);
    expect(await somethingRan(page)).toBe(false);
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
    expect(await app.getByRole('article').count()).toBeGreaterThanOrEqual(3);
  });
});
