import type { Page } from 'playwright-core';
import { tickets } from '../../simulator/tickets/tickets';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe('Each ticket, in light and dark', () => {
  it.each(tickets.map(({ slug }) => slug))(
    '%s has a reading, suggestions, no accessibility violations and no complaints',
    async (ticket) => {
      const { page, app, complaints } = await open({ ticket });
      await app.getByRole('heading', { level: 1 }).waitFor();
      await app.getByRole('article').nth(2).waitFor();
      // The search comes with the last of them.
      await app.getByRole('searchbox').waitFor();
      expect(await app.getByRole('article').count()).toBeLessThanOrEqual(5);
      expect(await axeViolations(appFrame(page))).toEqual([]);

      await switchToDark(page);
      // Nothing else depends on the colors.
      expect(await axeViolations(appFrame(page), ['color-contrast'])).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

/** Colors fade into each other. */
async function switchToDark(page: Page): Promise<void> {
  await page.evaluate(() => window.simulator.setScheme('dark'));
  const app = appFrame(page);
  await app.waitForFunction(() => {
    const { body, documentElement } = document;
    const words = document.querySelector('h1') ?? body;
    const isDark = getComputedStyle(documentElement).colorScheme === 'dark';
    return isDark && getComputedStyle(words).color === getComputedStyle(body).color;
  });
  await app.waitForFunction(() => document.getAnimations().length === 0);
}

describe('The color scheme', () => {
  it('follows the host while the page is open', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const background = () =>
      app.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await app.getByRole('article').first().waitFor();
    const light = await background();
    await switchToDark(page);
    expect(await background()).not.toBe(light);
  });
});
