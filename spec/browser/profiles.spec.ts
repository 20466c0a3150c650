import type { Page } from 'playwright-core';
import { appFrame } from './support/axeViolations';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

/** All that the app's frame finds in the browser, as text. */
async function keptIn(page: Page): Promise<string> {
  return appFrame(page).evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([document.cookie, Object.entries(localStorage), databases]);
  });
}

// The specs share the profiles of a browser: what one leaves behind must not help or hinder another.
describe('A profile of the specs', () => {
  it('is empty, whatever was kept in it before', async () => {
    const before = await open({ ticket: 'night-train' });
    await before.app.getByRole('article').first().waitFor();
    await appFrame(before.page).evaluate(
      () =>
        new Promise((resolve) => {
          localStorage.setItem('left', 'behind');
          document.cookie = 'left=behind';
          indexedDB.open('left-behind').onsuccess = resolve;
        }),
    );
    await before.page.context().setOffline(true);
    for (const left of ['left=', '"left"', 'left-behind']) {
      expect(await keptIn(before.page)).toContain(left);
    }
    const context = before.page.context();
    await before.page.close();

    const after = await open({ ticket: 'photos-only' });
    expect(after.page.context()).toBe(context);
    await after.app.getByRole('heading', { level: 1 }).waitFor();
    expect(await keptIn(after.page)).not.toContain('left');
  });

  it('is another one for a second page', async () => {
    const [one, other] = [await open({ page: 'tickets' }), await open({ page: 'tickets' })];
    expect(one.page.context()).not.toBe(other.page.context());
  });
});
