import type { FrameLocator, Page } from 'playwright-core';
import { useWorkspaces } from './support/openWorkspace';

const { open, simulator } = useWorkspaces();

const LOCKED_OUT =
  'I cannot log in. I am locked out of my account, the password reset never comes, and I am fed up with it.';
const REPLY = 'Locked out (to be finished)';

/** The page beside it in the same browser, on Attune's own page, as an admin of the same account. */
async function openAdminTab(page: Page, account: string, store: string): Promise<FrameLocator> {
  const tab = await page.context().newPage();
  const address = new URL(simulator().url);
  const query = { page: 'nav_bar', role: 'admin', controls: '0', account, store };
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await tab.goto(address.href);
  return tab.frameLocator('iframe[title^="Attune"]:visible');
}

async function choose(app: FrameLocator, title: string, item: string): Promise<void> {
  await app.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await app.getByRole('menuitem', { name: item, exact: true }).click();
}

const offer = (app: FrameLocator, title: string) =>
  app.getByRole('article').filter({ has: app.getByRole('heading', { name: title, exact: true }) });

describe('The account’s own replies beside a ticket', () => {
  it('are offered as soon as an admin activates them in another tab, and no more when archived', async () => {
    const where = { account: 'started', store: 'own-tabs' };
    const { page, app, complaints } = await open({ ticket: 'photos-only', ...where });
    await app.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate((words) => window.simulator.writeAsCustomer(words), LOCKED_OUT);
    await app.getByText('Reading now: Frustrated.').waitFor();
    expect(await offer(app, REPLY).count()).toBe(0);

    const admin = await openAdminTab(page, where.account, where.store);
    await choose(admin, REPLY, 'Activate');
    await offer(app, REPLY).waitFor();
    await choose(admin, REPLY, 'Archive');
    await offer(app, REPLY).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('are there at once for the next ticket, without asking Zendesk', async () => {
    const where = { account: 'started', store: 'own-cache' };
    const { page, app } = await open({ ticket: 'cancelled-ferry', ...where });
    await offer(app, 'Rude on the phone').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/rest/')) asked.push(request.postData() ?? '');
    });
    await page.evaluate(() => window.simulator.openTicket('standing-desk'));
    await app.getByRole('article').first().waitFor();
    expect(asked.filter((body) => body.includes('attune_entry'))).toEqual([]);
  });

  it('leave the built-in ones to serve where the account has no place for its own', async () => {
    const { app, complaints } = await open({ ticket: 'wedding-cake', account: 'no-objects' });
    await offer(app, 'I keep hold of it').waitFor();
    expect(complaints).toEqual([]);
  });

  it('are the only ones where the admin wants it so', async () => {
    const where = { account: 'started', store: 'own-only', set: 'offer_built_in:false' };
    const { app } = await open({ ticket: 'cancelled-ferry', ...where });
    await offer(app, 'Rude on the phone').waitFor();
    await app.getByRole('searchbox').fill('hold');
    await app
      .getByText('No reply fits these words.')
      .or(app.getByText(/^\d+ repl/))
      .first()
      .waitFor();
    expect(await offer(app, 'I keep hold of it').count()).toBe(0);
  });
});
