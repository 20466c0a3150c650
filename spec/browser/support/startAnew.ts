import type { Workspace } from './openWorkspace';

/**
 * Starts the app anew and waits until the old page is gone, which stays in sight for a moment: what a spec waits for
 * next, the old page may show as well.
 */
export async function startAnew({ page, app }: Workspace): Promise<void> {
  await app.locator('html').evaluate((root) => root.setAttribute('data-old', ''));
  await page.evaluate(() => window.simulator.reloadApps());
  await app.locator('html:not([data-old])').waitFor({ state: 'attached' });
}
