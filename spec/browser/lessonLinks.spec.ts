import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe('A lesson', () => {
  it('on meeting a state is one click from its guidance, also when the full page is open already', async () => {
    const { page, app, complaints } = await open({ ticket: 'cancelled-ferry' });
    await app.getByRole('button', { name: 'Lesson' }).first().click();
    await app.getByRole('heading', { level: 2, name: 'When somebody is angry' }).waitFor();

    await page.evaluate(() => window.simulator.openTicket('fathers-account'));
    await app.getByRole('button', { name: 'Lesson' }).first().click();
    await app.getByRole('heading', { level: 2, name: 'Grief and illness' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('on what a tip is about is one click from the tip', async () => {
    const { page, app, editor } = await open({ ticket: 'wedding-cake' });
    await app.getByRole('article').first().waitFor();
    await editor.click();
    await page.keyboard.type('Unfortunately we cannot do that, Amelia.');
    const tips = app.getByRole('region', { name: 'Your reply' });
    await tips.getByRole('button', { name: 'Lesson' }).click();
    await app.getByRole('tab', { name: 'Practice', selected: true }).waitFor();
    await app.getByText('Before', { exact: true }).first().waitFor();
  });

  it('is named where the full page cannot be opened', async () => {
    const { app } = await open({ ticket: 'cancelled-ferry', fail: 'routeTo' });
    await app.getByRole('button', { name: 'Lesson' }).first().click();
    await app.getByText('the lesson is under Practice.').waitFor();
  });
});
