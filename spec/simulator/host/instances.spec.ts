/** @jest-environment jsdom */
import { closeModal } from '../../../simulator/host/paths/instances';
import { openWorkspace, settle, type RunningApp } from '../support/openWorkspace';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

type Opened = ReturnType<typeof openWorkspace> & { parent: RunningApp; modal: RunningApp };

async function withModal(): Promise<Opened & { guid: string }> {
  const opened = openWorkspace();
  const parent = opened.open('wedding-cake');
  const result = await parent.client.invoke('instances.create', {
    location: 'modal',
    url: 'assets/dialog.html?entry=7',
    size: { width: '650px', height: '400px' },
  });
  await settle();
  const [modal] = opened.modals;
  if (!modal) throw new Error('a modal was opened');
  expect(result).toEqual({
    errors: {},
    'instances.create': [
      {
        instanceGuid: modal.host.guid,
        product: 'support',
        location: 'modal',
        account: { subdomain: 'brightside' },
        host: { name: 'zendesk' },
        status: 'created',
      },
    ],
  });
  return { ...opened, parent, modal, guid: modal.host.guid };
}

describe('instances', () => {
  it('opens a modal with a guid of its own', async () => {
    const { shown, guid, parent, modal } = await withModal();
    expect(shown).toEqual(['modal assets/dialog.html?entry=7 {"width":"650px","height":"400px"}']);
    expect(guid).not.toBe(parent.host.guid);
    expect(await modal.client.context()).toMatchObject({ location: 'modal', instanceGuid: guid });
  });

  it('lists every running copy of the app', async () => {
    const { parent, guid } = await withModal();
    const { instances } = (await parent.client.get('instances')) as {
      instances: Record<string, unknown>;
    };
    expect(Object.keys(instances)).toEqual([parent.host.guid, guid]);
    expect(instances[guid]).toMatchObject({ location: 'modal', status: 'registered' });
    expect(await parent.client.instance(guid).context()).toMatchObject({ location: 'modal' });
    await expect(parent.client.get('instances.nobody')).rejects.toThrow('No such Api');
  });

  it('lets the modal ask through the instance that opened it', async () => {
    const { parent, modal } = await withModal();
    const through = modal.client.instance(parent.host.guid);
    expect(await through.get('ticket.id')).toMatchObject({ 'ticket.id': 48213 });
    await expect(modal.client.get('ticket.id')).rejects.toThrow('No such Api');
  });

  it('carries what the modal triggers to the one who opened it', async () => {
    const { parent, modal, guid, received } = await withModal().then((all) => ({
      ...all,
      received: all.parent.received,
    }));
    const heard: unknown[] = [];
    parent.client.instance(guid).on('modal.save', (message) => heard.push(message));
    await settle();
    modal.client.trigger('modal.save', { words: 'chosen' });
    await settle();
    expect(heard).toEqual([{ words: 'chosen' }]);
    expect(received.at(-1)).toEqual({
      key: 'zaf.modal.save',
      message: { words: 'chosen' },
      instanceGuid: guid,
    });
  });

  it('closes a modal from inside', async () => {
    const { parent, modal, guid, shown, workspace } = await withModal();
    const heard: string[] = [];
    parent.client.instance(guid).on('modal.close', () => heard.push('closed'));
    await settle();
    await modal.client.invoke('destroy');
    await settle();
    expect(heard).toEqual(['closed']);
    expect(shown.at(-1)).toBe(`close ${guid}`);
    expect(workspace.instanceOf(guid)).toBeNull();
  });

  it('closes a modal by its X', async () => {
    const { parent, modal, guid, workspace } = await withModal();
    const heard: string[] = [];
    parent.client.instance(guid).on('modal.close', () => heard.push('closed'));
    await settle();
    closeModal(workspace, modal.host);
    await settle();
    expect(heard).toEqual(['closed']);
  });
});
