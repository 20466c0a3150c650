import { tickets } from '../../simulator/tickets/tickets';
import { appFrame, axeViolations } from './support/axeViolations';
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

      expect(await axeViolations(appFrame(page))).toEqual([]);
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
