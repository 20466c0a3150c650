import type { Page } from 'playwright-core';
import { useWorkspaces } from './support/openWorkspace';

const { open, simulator } = useWorkspaces();

const ANGRY =
  'You liars! You charged me twice and nobody answers. This is absolutely disgusting service.';

const transcriptOf = (page: Page) => page.evaluate(() => window.simulator.transcript());

/** Where one SDK alone would do, the app could lean on what only that one does. */
describe('On a client like the CDN build', () => {
  it('reads, inserts, tags, holds a reply back, and follows the ticket', async () => {
    const { page, app, loaded, complaints } = await open(
      { ticket: 'wedding-cake', account: 'started', store: 'cdn', set: 'tag_tickets:true' },
      { cdn: 'serves' },
    );
    const card = app.getByRole('article').first();
    await card.waitFor();
    expect(loaded.filter((url) => url.endsWith('/sdk.js'))).toEqual([]);

    const preview = await card.getByTestId('words').innerText();
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    const anyway = card.getByRole('button', { name: 'Insert with gaps' });
    const done = card.getByText('Inserted into your reply.');
    await anyway.or(done).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await done.waitFor();
    const draft = await page.getByRole('textbox', { name: 'Reply' }).innerText();
    expect(squeeze(draft)).toBe(squeeze(preview));
    await page.waitForFunction(() =>
      window.simulator.tags().some((tag) => tag.startsWith('attune_used_')),
    );

    await page.evaluate(() =>
      window.simulator.typeDraft('<p>Dear Amelia,</p><p>your cake arrives [day and hour].</p>'),
    );
    const submit = page.getByRole('button', { name: /^Submit/u }).first();
    await submit.click();
    await page
      .getByRole('status', { name: 'Notifications' })
      .getByText('[day and hour] is still open in your reply')
      .waitFor();
    await submit.click();
    await page.waitForFunction(() => window.simulator.draft().text === '');

    await page.evaluate((words) => window.simulator.writeAsCustomer(words), ANGRY);
    await app.getByText('The customer wrote. Reading now: Angry.').waitFor({ state: 'attached' });
    await page.evaluate(() => window.simulator.openTicket('night-train'));
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();

    const transcript = await transcriptOf(page);
    expect(transcript.filter((line) => line.includes('handshake 2.1.2'))).toHaveLength(2);
    expect(transcript.some((line) => line.includes('invoke track'))).toBe(true);
    expect(transcript.some((line) => /off request:\d+\.done \(0\)/u.test(line))).toBe(true);
    expect(transcript.filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('reads, changes and writes the account’s replies on the full page', async () => {
    const query = { page: 'nav_bar', role: 'admin', account: 'started', store: 'cdn-admin' };
    const { page, app, loaded, complaints } = await open(query, { cdn: 'serves' });
    await app.getByText('12 replies', { exact: true }).waitFor();
    await app
      .getByRole('button', { name: 'Own a lost parcel, name the hour', exact: true })
      .click();
    await app.getByRole('textbox', { name: /^Title/u }).fill('A lost parcel');
    await app.getByRole('button', { name: 'Save', exact: true }).click();
    await app
      .getByText(/^Saved/u)
      .first()
      .waitFor();
    const { body } = simulator()
      .accounts.get('started', 'cdn-admin')
      .answer({
        method: 'GET',
        url: '/api/v2/custom_objects/attune_entry/records?page[size]=100',
        body: null,
        contentType: null,
        as: { id: 9003, role: 'admin', locale: 'en-US' },
      });
    expect(JSON.stringify(body)).toContain('"A lost parcel"');
    expect((await transcriptOf(page)).filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(loaded.filter((url) => url.endsWith('-sdk.js'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
