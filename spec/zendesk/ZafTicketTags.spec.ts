/** @jest-environment jsdom */
import { ZafTicketTags } from '../../src/zendesk/zaf/ZafTicketTags';
import { openWorkspace } from '../simulator/support/openWorkspace';

// The simulator says aloud what it refuses.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

/** The seam over the real SDK, over the wire of the simulated host. */
async function openWorld() {
  const { workspace, open } = openWorkspace();
  const { client, host } = open('wedding-cake');
  await new Promise<void>((resolve) => client.on('app.registered', () => resolve()));
  const { ticket } = host;
  if (ticket === null) throw new Error('The simulator has no such ticket.');
  return { workspace, ticket, tags: new ZafTicketTags(client) };
}

describe('ZafTicketTags', () => {
  it('adds and removes tags and leaves all others alone', async () => {
    const { ticket, tags } = await openWorld();
    const before = [...ticket.data.tags];
    const { id } = ticket.data;
    await tags.change(id, () => ({ add: ['attune_to_sad'], remove: [] }));
    const outcome = await tags.change(id, (present) => {
      expect(present).toEqual([...before, 'attune_to_sad']);
      return { add: ['attune_to_happy'], remove: ['attune_to_sad'] };
    });
    expect(outcome).toEqual({ kind: 'changed' });
    expect(ticket.data.tags).toEqual([...before, 'attune_to_happy']);
  });

  it('makes one change after the other', async () => {
    const { ticket, tags } = await openWorld();
    const seen: number[] = [];
    const add = (tag: string) =>
      tags.change(ticket.data.id, (present) => {
        seen.push(present.length);
        return { add: [tag], remove: [] };
      });
    const before = ticket.data.tags.length;
    await Promise.all([add('one'), add('two'), add('three')]);
    expect(seen).toEqual([before, before + 1, before + 2]);
  });

  it('leaves another ticket alone', async () => {
    const { ticket, tags } = await openWorld();
    const before = [...ticket.data.tags];
    const work = jest.fn();
    expect(await tags.change(1, work)).toEqual({ kind: 'refused' });
    expect(work).not.toHaveBeenCalled();
    expect(ticket.data.tags).toEqual(before);
  });

  it.each(['ticket.tags', 'ticket.tags.add'])('says so where Zendesk refuses %s', async (path) => {
    const { workspace, ticket, tags } = await openWorld();
    workspace.configure({ failing: new Set([path]) });
    const change = () => ({ add: ['attune'], remove: [] });
    expect(await tags.change(ticket.data.id, change)).toMatchObject({ kind: 'failed' });
    workspace.configure({ failing: new Set() });
    expect(await tags.change(ticket.data.id, change)).toEqual({ kind: 'changed' });
  });
});
