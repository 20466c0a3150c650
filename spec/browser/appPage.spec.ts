import { useWorkspaces } from './support/openWorkspace';

const { open } = useWorkspaces();

describe('The full page', () => {
  it('shows the library, and the entries of one state', async () => {
    const { app, complaints } = await open({ page: 'nav_bar' });
    await app.getByRole('heading', { level: 1, name: 'Reply library' }).waitFor();
    const all = await app.getByRole('listitem').count();
    await app.getByLabel("Customer's state").selectOption('sad');
    const sad = await app.getByRole('listitem').count();
    expect(sad).toBeGreaterThanOrEqual(3);
    expect(sad).toBeLessThan(all);
    await app.getByText(`${sad} replies`).waitFor();
    expect(complaints).toEqual([]);
  });
});
