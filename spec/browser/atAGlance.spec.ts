import { tickets } from '../../simulator/tickets/tickets';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

/** What an agent sees of the panel without a scroll. */
const FIRST_SCREEN_PX = 600;

/** One page opens them all. */
const ALL_TICKETS_MS = 240_000;

describe('At a glance, at 320 px', () => {
  const every = tickets.map(({ slug }) => slug);
  /** Of longer languages, those that have the most to say above the best reply. */
  const fullest = ['cancelled-ferry', 'fathers-account', 'strange-login'];
  it.each([
    ['en', every],
    ['de', fullest],
    ['es', fullest],
    ['fr', fullest],
    ['pt-BR', fullest],
  ])(
    'shows the state and the best reply with its Insert on the first screen, in %s',
    async (locale, slugs) => {
      const [first = ''] = slugs;
      const { page, app } = await open({ locale, ticket: first });
      await app.getByRole('article').first().waitFor();
      const below: string[] = [];
      for (const slug of slugs) {
        await page.evaluate((ticket) => window.simulator.openTicket(ticket), slug);
        const best = app.getByRole('article').first();
        await best.getByRole('button').nth(2).waitFor();
        const bottom = await best.evaluate((card) => {
          const insert = [...card.querySelectorAll('button')].find(
            ({ textContent }) => textContent !== '',
          );
          return (insert?.getBoundingClientRect().bottom ?? Infinity) + window.scrollY;
        });
        if (bottom > FIRST_SCREEN_PX) below.push(`${slug}: ${bottom}`);
        const width = await appFrame(page).evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) below.push(`${slug} is ${width} px wide`);
      }
      expect(below).toEqual([]);
    },
    ALL_TICKETS_MS,
  );

  it('draws how the mood went, and says it in words', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    const trend = app.getByRole('img', {
      name: /^(Calming|Steady|Worsening) over \d+ messages$/u,
    });
    await trend.waitFor();
    expect(await trend.locator('circle').count()).toBeGreaterThan(1);
  });

  it('draws nothing where the customer wrote once', async () => {
    const { app } = await open({ ticket: 'faded-linen' });
    await app.getByRole('article').first().waitFor();
    expect(await app.getByRole('img').count()).toBe(0);
  });
});

describe('One step away', () => {
  it('shows the evidence in the message', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    const evidence = app.getByRole('list', { name: 'What they wrote' }).locator('mark');
    await evidence.first().waitFor();
    await app.getByRole('button', { name: 'Show in the message' }).click();
    const message = app.getByRole('group', { name: 'What the customer wrote' });
    const marked = await message.locator('mark').allTextContents();
    for (const words of await evidence.allTextContents()) expect(marked).toContain(words);
    await app.getByRole('button', { name: 'Hide the message' }).press('Escape');
    await message.waitFor({ state: 'detached' });
  });

  it('cuts a long message, and shows all of it on request', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    const story = 'We waited at the platform and nobody came. '.repeat(600);
    await page.evaluate(
      (words) => window.simulator.writeAsCustomer(words),
      `You liars, this is a disgrace. ${story}`,
    );
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor({ state: 'detached' });
    await app.getByRole('button', { name: 'Show in the message' }).click();
    const message = app.getByRole('group', { name: 'What the customer wrote' });
    expect((await message.innerText()).length).toBeLessThan(2000);
    await message.getByRole('button', { name: 'Show all of it' }).click();
    expect((await message.innerText()).length).toBeGreaterThan(25_000);
    const focused = await message.evaluate((panel) => panel.contains(document.activeElement));
    expect(focused).toBe(true);
  });

  it('names the second guess where the agent disagrees', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('button', { name: 'Not right?' }).click();
    await app.getByText(/^Attune's second guess: \w+\.$/u).waitFor();
  });

  it('tells of earlier tickets on request, and asks Zendesk for them once', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('article').first().waitFor();
    const requests = async () =>
      (await page.evaluate(() => window.simulator.transcript())).filter((line) =>
        line.includes('/tickets/requested'),
      );
    expect(await requests()).toEqual([]);
    const opener = app.getByRole('button', { name: 'Earlier tickets' });
    await opener.click();
    const past = app.getByRole('group', { name: 'What is known from before' });
    await past.getByText('2 other tickets.').waitFor();
    await past.getByText(/rated bad/u).waitFor();
    await past.getByText(/Works nights/u).waitFor();
    const asked = (await requests()).length;
    await opener.click();
    await opener.click();
    await past.getByText('2 other tickets.').waitFor();
    expect((await requests()).length).toBe(asked);
  });

  it('says so where the past is not told', async () => {
    const { app } = await open({
      ticket: 'wedding-cake',
      fail: '/api/v2/users/1001/tickets/requested.json',
    });
    await app.getByRole('button', { name: 'Earlier tickets' }).click();
    await app.getByText('Zendesk does not tell of earlier tickets.').waitFor();
  });

  it('gives the words to copy by hand where the browser does not copy', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    const card = app.getByRole('article').first();
    const preview = await card.getByTestId('words').innerText();
    await card.getByRole('button', { name: 'Copy' }).click();
    const field = card.getByRole('textbox', { name: 'The words to copy' });
    await field.waitFor();
    const selected = await field.evaluate((area) => {
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('It is no text area.');
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(selected).toBe(preview);
  });

  it.each(['light', 'dark'])('is accessible in %s with all of it open', async (scheme) => {
    const { page, app } = await open({ ticket: 'wedding-cake', scheme });
    await app.getByRole('button', { name: 'Show in the message' }).click();
    await app.getByRole('button', { name: 'Not right?' }).click();
    await app.getByRole('button', { name: 'Earlier tickets' }).click();
    await app.getByText(/rated bad/u).waitFor();
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: 'Copy' }).click();
    await card.getByRole('button', { name: /^\d details?$/u }).click();
    await app.getByRole('button', { name: 'Keys' }).click();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });
});
