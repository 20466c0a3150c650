import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe.each(['light', 'dark'])('In %s', (scheme) => {
  it('offline is told as such, accessible, and goes on by itself', async () => {
    const { page, app } = await open({ ticket: 'night-train', scheme, fail: 'everything' });
    await app.getByText('Attune cannot read this ticket').waitFor();
    await page.context().setOffline(true);
    await app.getByRole('heading', { level: 1, name: 'You are offline' }).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await page.evaluate(() => window.simulator.setFailing([]));
    await page.context().setOffline(false);
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
  });

  it('a ticket that the agent may not see is told as such, and read once that has changed', async () => {
    const { page, app } = await open({ ticket: 'night-train', scheme, fail: 'forbidden' });
    await app.getByRole('heading', { level: 1, name: 'You may not see this ticket' }).waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    await page.evaluate(() => window.simulator.setFailing([]));
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
  });

  it('waits as skeletons', async () => {
    const { page, app } = await open({ ticket: 'night-train', scheme, slow: '3000' });
    const waiting = app.locator('[aria-busy="true"]:visible');
    await waiting.waitFor();
    // There is nothing yet that a heading could name.
    const violations = await axeViolations(appFrame(page));
    expect(violations.filter((line) => !line.startsWith('page-has-heading-one'))).toEqual([]);
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    expect(await waiting.count()).toBe(0);
  });

  it('moves nothing for whoever is made ill by motion', async () => {
    const { page, app } = await open({ page: 'tickets', scheme, slow: '60000' });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('.workspace').waitFor();
    await page.evaluate(() => window.simulator.openTicket('night-train'));
    const waiting = app.locator('[aria-busy="true"]:visible');
    await waiting.waitFor();
    await appFrame(page).waitForFunction(() => document.getAnimations().length === 0);
    // The skeletons are to be seen all the same.
    const shown = waiting.locator('[data-garden-id="loaders.skeleton"]').first();
    expect(await shown.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  });

  it.each([
    ['photos-only', 'Nothing to read yet'],
    ['waschmaschine', 'Not sure'],
    ['closed-lamp', 'This ticket is closed'],
  ])('%s says “%s” and still has replies', async (ticket, words) => {
    const { page, app } = await open({ ticket, scheme });
    await app.getByText(words, { exact: true }).first().waitFor();
    expect(await app.getByRole('article').count()).toBeGreaterThan(0);
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });
});

describe('Widened to 600 px', () => {
  it('fits', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake', panel: '600' });
    await app.getByRole('article').first().waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });
});
