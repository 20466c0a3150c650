import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces } from './support/openWorkspace';

const { open, simulator, browser } = useWorkspaces();

describe.each(['light', 'dark'])('In %s at 320 px', (scheme) => {
  it('the question about gaps is accessible and fits', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake', scheme });
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('Still open').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('the question about the note, and the outcome, are accessible and fit', async () => {
    const { page, app } = await open({ ticket: 'night-train', scheme });
    const card = app.getByRole('article').first();
    await card.waitFor();
    await page.evaluate(() => window.simulator.setDraftType('internalNote'));
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('the customer will not see this').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await card.getByRole('button', { name: 'Insert into the note' }).click();
    await card.getByText('Inserted into your internal note.').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('a failure is accessible and fits, and its retry keeps the focus in the page', async () => {
    const { page, app } = await open({ ticket: 'night-train', scheme, fail: 'everything' });
    await app.getByText('Attune cannot read this ticket').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await page.evaluate(() => window.simulator.setFailing([]));
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByRole('article').first().waitFor();
    const focused = await appFrame(page).evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('MAIN');
  });

  it('what is out of date is accessible and fits', async () => {
    const { page, app } = await open({ ticket: 'night-train', scheme });
    await app.getByRole('article').first().waitFor();
    await page.evaluate(() => {
      window.simulator.setFailing(['everything']);
      window.simulator.writeAsCustomer('Hello?');
    });
    await app.getByText('Not up to date').waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('the coach, the search, the greeting and what is said back are accessible and fit', async () => {
    const { page, app, editor } = await open({ ticket: 'wedding-cake', scheme });
    await app.getByRole('searchbox').scrollIntoViewIfNeeded();
    await app.getByRole('region', { name: 'Say it back' }).waitFor();
    await editor.click();
    await page.keyboard.type('HI ROBERT! You must wait. Calm down. I can’t help you. TBC');
    await app.getByRole('region', { name: 'Your reply' }).waitFor();
    await app.getByRole('button', { name: 'Change greeting' }).click();
    await app.getByRole('button', { name: 'Not right?' }).click();
    await app.getByRole('searchbox').fill('refund');
    await app.getByRole('region', { name: 'Search' }).getByRole('article').first().waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('the full page is accessible', async () => {
    const { page, app } = await open({ page: 'nav_bar', scheme });
    await app.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });
});

describe('Outside Zendesk', () => {
  it('the page is accessible', async () => {
    const page = await browser().newPage({ viewport: { width: 320, height: 600 } });
    await page.goto(new URL('assets/ticketSidebar.html', simulator().appUrl).href);
    await page.getByText('Attune works inside Zendesk').waitFor();
    expect(await axeViolations(page.mainFrame())).toEqual([]);
    await page.close();
  });
});
