import { stateNames } from './support/stateNames';
import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe('Beside a ticket', () => {
  it('reads the customer, and inserts the best reply as the preview shows it', async () => {
    const { page, app, complaints, foreignRequests } = await open({ ticket: 'wedding-cake' });
    const heading = app.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(stateNames()).toContain(await heading.textContent());
    expect(['Neutral', 'Happy']).not.toContain(await heading.textContent());

    const card = app.getByRole('article').first();
    const insertWithGaps = card.getByRole('button', { name: 'Insert with gaps' });
    const preview = await card.getByTestId('words').innerText();
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    await card.getByText('Inserted into your reply.').or(insertWithGaps).waitFor();
    if (await insertWithGaps.isVisible()) await insertWithGaps.click();
    await card.getByText('Inserted into your reply.').waitFor();

    const draft = await page.getByRole('textbox', { name: 'Reply' }).innerText();
    expect(squeeze(draft)).toBe(squeeze(preview));
    expect(complaints).toEqual([]);
    expect(
      foreignRequests.filter((url) => !url.startsWith('https://static.zdassets.com/')),
    ).toEqual([]);
  });

  it('shows words of the customer as evidence', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    const phrases = app.getByRole('list', { name: 'What they wrote' }).getByRole('listitem');
    await phrases.first().waitFor();
    const conversation = squeeze(await page.getByRole('log').innerText());
    for (const phrase of await phrases.allTextContents()) {
      expect(conversation).toContain(squeeze(phrase).replace(/…$/, ''));
    }
  });

  it('shakes hands once and reads the ticket in one call', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('article').first().waitFor();
    const transcript = await page.evaluate(() => window.simulator.transcript());
    expect(transcript.filter((line) => line.includes('handshake'))).toHaveLength(1);
    const reads = transcript.filter((line) => /app → get .*ticket\.conversation/.test(line));
    expect(reads).toHaveLength(1);
    expect(transcript.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it('reads anew when the customer writes', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    await page.evaluate(() =>
      window.simulator.writeAsCustomer(
        'You liars! You charged me twice and nobody answers. This is absolutely disgusting service.',
      ),
    );
    await app.getByRole('heading', { level: 1, name: 'Angry' }).waitFor();
    await app.getByText('The customer wrote. Reading now: Angry.').waitFor({ state: 'attached' });
  });

  it('keeps each ticket its own reading when the agent switches', async () => {
    const { page, app } = await open({ ticket: 'night-train' });
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
    await page.evaluate(() => window.simulator.openTicket('wedding-cake'));
    await app.getByRole('article').first().waitFor();
    expect(await app.getByRole('heading', { level: 1 }).textContent()).not.toBe('Happy');
    await page.evaluate(() => window.simulator.openTicket('night-train'));
    await app.getByRole('heading', { level: 1, name: 'Happy' }).waitFor();
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
