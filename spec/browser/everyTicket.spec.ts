import axe from 'axe-core';
import { tickets } from '../../simulator/tickets/tickets';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe.each(['light', 'dark'])('In %s', (scheme) => {
  it.each(tickets.map(({ slug }) => slug))(
    'the ticket %s has a reading, suggestions, no accessibility violations and no complaints',
    async (ticket) => {
      const { page, app, complaints } = await open({ ticket, scheme });
      await app.getByRole('heading', { level: 1 }).waitFor();
      const suggestions = await app.getByRole('article').count();
      expect(suggestions).toBeGreaterThanOrEqual(3);
      expect(suggestions).toBeLessThanOrEqual(5);
      expect(complaints).toEqual([]);

      const frame = page.frames().find((one) => one.url().includes('ticketSidebar'));
      if (!frame) throw new Error('The app has no frame.');
      await frame.evaluate(axe.source);
      const violations = await frame.evaluate(async () => {
        const result = await window.axe.run();
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
    },
  );
});

describe('The color scheme', () => {
  it('follows the host while the page is open', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const background = () =>
      app.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await app.getByRole('article').first().waitFor();
    const light = await background();
    await page.evaluate(() => window.simulator.setScheme('dark'));
    await app.locator('html').evaluate(
      (html) =>
        new Promise<void>((resolve) => {
          const look = () =>
            getComputedStyle(html).colorScheme === 'dark' ? resolve() : setTimeout(look, 20);
          look();
        }),
    );
    expect(await background()).not.toBe(light);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
