import type { Workspace } from './openWorkspace';

/**
 * Starts the app anew and waits until the old page is gone, which stays in sight for a moment: what a spec waits for
 * next, the old page may show as well.
 *
 * @param change what makes the simulator do so, such as another setting; run in the simulator's page
 */
export async function startAnew(
  { page, app }: Pick<Workspace, 'page' | 'app'>,
  change: () => void | Promise<void> = () => window.simulator.reloadApps(),
): Promise<void> {
  await app.locator('html').evaluate((root) => root.setAttribute('data-old', ''));
  await page.evaluate(change);
  await app.locator('html:not([data-old])').waitFor({ state: 'attached' });
}
