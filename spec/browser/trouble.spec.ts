import { useWorkspaces } from './support/openWorkspace';

const { open, simulator, browser } = useWorkspaces();

describe('When Zendesk is slow', () => {
  it('waits, says so, and shows the ticket when the answer comes', async () => {
    const { app } = await open({ ticket: 'night-train', slow: '4000' });
    await app.getByText('Zendesk is taking its time').waitFor();
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
  });

  it("asks again after the SDK's own time-out, and recovers by itself", async () => {
    const { page, app, complaints } = await open({ ticket: 'night-train', slow: '7000' });
    await app.getByText('Zendesk is taking its time').waitFor();
    await page.waitForTimeout(1500);
    await page.evaluate(() => window.simulator.setSlow(0));
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor({ timeout: 20_000 });
    expect(complaints).toEqual([]);
  });

  it('shows the newest reading of a conversation that has gone on meanwhile', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    await page.evaluate(() => {
      window.simulator.setSlow(1500);
      window.simulator.writeAsCustomer('Is there any news about my seat?');
    });
    await page.waitForTimeout(400);
    await page.evaluate(() => {
      window.simulator.setSlow(0);
      window.simulator.writeAsCustomer('You liars, this is an absolute disgrace. I am furious.');
    });
    await app.getByRole('heading', { level: 1, name: 'Angry' }).waitFor();
    await page.waitForTimeout(1800);
    expect(await app.getByRole('heading', { level: 1 }).textContent()).toBe('Angry');
  });
});

describe('When calls fail', () => {
  it('goes on without a requester that Zendesk will not tell, and greets without a name', async () => {
    const { app } = await open({ ticket: 'night-train', fail: 'ticket.requester' });
    await app.getByText('The requester is not known').waitFor();
    await app.getByText('No first name to greet by').waitFor();
    await app.getByRole('article').nth(2).waitFor();
  });

  it('says that details are missing where Zendesk will not tell them', async () => {
    const { app } = await open({ ticket: 'night-train', fail: 'ticket.brand,currentUser' });
    await app.getByText('Some details are missing').waitFor();
  });

  it('inserts nothing where it cannot learn what the editor is on', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    const card = app.getByRole('article').first();
    await card.waitFor();
    await page.evaluate(() => {
      window.simulator.setDraftType('internalNote');
      window.simulator.setFailing(['comment.type']);
    });
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('Zendesk did not take it').waitFor();
    expect((await page.evaluate(() => window.simulator.draft())).text).toBe('');
  });

  it('keeps what it shows when a later reading fails', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    await page.evaluate(() => {
      window.simulator.setFailing(['everything']);
      window.simulator.writeAsCustomer('Hello?');
    });
    await app.getByText('Not up to date').waitFor();
    await app.getByRole('article').nth(2).waitFor();
    await page.evaluate(() => window.simulator.setFailing([]));
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText('Not up to date').waitFor({ state: 'detached' });
  });
});

describe('When Zendesk’s CDN', () => {
  it('does not answer, the packaged SDK takes over and shakes hands once', async () => {
    const { page, app } = await open({ ticket: 'night-train' }, { cdn: 'silent' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    const transcript = await page.evaluate(() => window.simulator.transcript());
    expect(transcript.filter((line) => line.includes('handshake'))).toHaveLength(1);
  });

  it('answers, its SDK is used and the packaged one is not even loaded', async () => {
    const { app, loaded } = await open({ ticket: 'night-train' }, { cdn: 'serves' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    expect(loaded.some((url) => url.endsWith('/sdk.js'))).toBe(false);
  });

  it('answers too late, there is still one handshake', async () => {
    const { page, app } = await open({ ticket: 'night-train' }, { cdn: 'late' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    await page.waitForTimeout(2500);
    const transcript = await page.evaluate(() => window.simulator.transcript());
    expect(transcript.filter((line) => line.includes('handshake'))).toHaveLength(1);
  });
});

describe('Outside Zendesk', () => {
  it.each([
    ['the page alone', ''],
    ['the page alone with an address like Zendesk’s', '?origin=http://localhost&app_guid=1'],
  ])('%s says that it belongs into Zendesk', async (_, query) => {
    const context = await browser().newContext();
    const page = await context.newPage();
    for (const location of ['ticketSidebar', 'navBar']) {
      await page.goto(new URL(`assets/${location}.html${query}`, simulator().appUrl).href);
      await page.getByText('Attune works inside Zendesk').waitFor();
    }
    await context.close();
  });
});
