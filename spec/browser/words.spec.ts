import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe('The words that are offered', () => {
  it('are found by what the agent types, filled in, and inserted', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake' });
    const field = app.getByRole('searchbox', { name: 'Search all replies' });
    await field.fill('refnd');
    const section = app.getByRole('region', { name: 'Search' });
    const card = section.getByRole('article').first();
    await card.waitFor();
    await section.getByText(/^\d+ repl(y|ies)$/u).waitFor();
    expect(await card.getByTestId('words').innerText()).toMatch(/refund/iu);
    await card.getByRole('button', { name: 'Insert', exact: true }).click();
    // A closed card opens first, so that the agent sees what is asked for.
    const yes = card.getByRole('button', { name: 'Insert with gaps' });
    const insert = card.getByRole('button', { name: 'Insert', exact: true });
    if (!(await card.getByText('Inserted into').or(yes).first().isVisible())) await insert.click();
    await yes.or(card.getByText('Inserted into')).first().waitFor();
    if (await yes.isVisible()) await yes.click();
    await card.getByText('Inserted into').waitFor();
    expect(await page.evaluate(() => window.simulator.draft().text)).toContain('Hi Amelia');
  });

  it('say so where no reply fits the words', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('searchbox', { name: 'Search all replies' }).fill('xylophonist');
    await app.getByText('No reply fits these words').waitFor();
  });

  it('go away when they are not wanted here, and come back', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    const first = app.getByRole('article').first();
    await first.waitFor();
    const title = await first.getByRole('heading').innerText();
    await first.getByRole('button', { name: 'Not here' }).click();
    await app.getByText('1 reply left out on this ticket.').waitFor();
    expect(await app.getByRole('heading', { name: title, exact: true }).count()).toBe(0);
    await app.getByRole('button', { name: 'Bring back' }).click();
    await app.getByRole('heading', { name: title, exact: true }).waitFor();
  });

  it('follow the agent who says how the customer feels, and go back', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('heading', { name: 'Frustrated' }).waitFor();
    await app.getByRole('button', { name: 'Not right?' }).click();
    await app.getByRole('button', { name: 'Sad', exact: true }).click();
    await app.getByRole('heading', { name: 'Sad' }).waitFor();
    await app.getByText('For a sad customer').first().waitFor();
    await app.getByRole('button', { name: "Back to Attune's reading" }).click();
    await app.getByRole('heading', { name: 'Frustrated' }).waitFor();
    await app.getByText('For a frustrated customer').first().waitFor();
  });

  it('greet as the agent says: by another name, without one, or not at all', async () => {
    const { app } = await open({ ticket: 'wedding-cake' });
    const words = app.getByRole('article').first().getByTestId('words');
    await words.getByText('Hi Amelia,').waitFor();
    await app.getByRole('button', { name: 'Change greeting' }).click();
    const name = app.getByRole('textbox', { name: 'Name in the greeting' });
    await name.fill('Ms. Stone');
    await words.getByText('Hi Ms. Stone,').waitFor();
    await name.fill('');
    await words.getByText('Hi there,').waitFor();
    await app.getByText('Begin with a greeting').click();
    await words.getByText('Hi there,').waitFor({ state: 'detached' });
    await app.getByRole('button', { name: 'Done' }).click();
    await app.getByText('No greeting.').waitFor();
  });

  it.each([
    ['reserva', /^(Hola|Buen)/u],
    ['waschmaschine', /^(Guten Tag|Hallo)/u],
  ])('are in the language of the customer: %s', async (ticket, opening) => {
    const { app } = await open({ ticket });
    const words = app.getByRole('article').first().getByTestId('words');
    await words.waitFor();
    expect(await words.innerText()).toMatch(opening);
  });

  it('are English, with a note, where there are none in the language of the customer', async () => {
    const { app } = await open({ ticket: 'arabic-order' });
    await app.getByText('in English').first().waitFor();
  });
});
