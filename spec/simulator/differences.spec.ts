/** @jest-environment jsdom */
import { differences, type DifferenceId } from '../../simulator/differences';
import { submitTicket } from '../../simulator/host/submitTicket';
import { openWorkspace, settle } from './support/openWorkspace';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Shows that each difference is as it is written down. */
const shows: Record<DifferenceId, () => Promise<void>> = {
  'first-activation': async () => {
    const { open, transcript } = openWorkspace();
    open();
    await settle();
    expect(transcript().slice(0, 3)).toEqual([
      'app → handshake 2.0.9',
      'host → app.registered',
      'host → app.activated',
    ]);
  },

  'comment-type': async () => {
    const { client } = openWorkspace().open();
    expect(await client.set('comment.type', 'internalNote')).toMatchObject({ errors: {} });
    expect(await client.get('comment.type')).toMatchObject({ 'comment.type': 'publicReply' });
  },

  'one-draft': async () => {
    const { client, host } = openWorkspace().open();
    await client.invoke('ticket.editor.insert', 'Words');
    host.ticket?.setCommentType('internalNote');
    expect(host.ticket?.editor.text()).toBe('<p>Words</p>');
  },

  'note-channel': async () => {
    const { client, host } = openWorkspace().open();
    host.ticket?.setCommentType('internalNote');
    expect(await client.get('ticket.editor.targetChannel')).toMatchObject({
      'ticket.editor.targetChannel': { name: 'internal', sessionBased: false },
    });
  },

  selection: async () => {
    const { client, host } = openWorkspace().open();
    const editor = host.ticket?.editor;
    if (!editor) throw new Error('opened beside a ticket');
    document.body.append(editor.element);
    editor.replace('<p>Dear sir or madam</p>');
    const words = editor.element.querySelector('p')?.firstChild;
    if (!words) throw new Error('the draft has words');
    document.getSelection()?.setBaseAndExtent(words, 5, words, 17);
    document.dispatchEvent(new Event('selectionchange'));
    await client.invoke('ticket.editor.insert', 'Amelia');
    expect(editor.text()).toBe('<p>Dear Amelia</p>');
  },

  'closed-editor': async () => {
    const { client, host } = openWorkspace().open('closed-lamp');
    for (const path of ['ticket.editor.insert', 'comment.appendHtml', 'comment.appendText']) {
      await expect(client.invoke(path, 'Hello')).rejects.toMatchObject({ name: 'TypeError' });
    }
    expect(host.ticket?.editor.text()).toBe('');
  },

  messaging: async () => {
    const { client } = openWorkspace().open('courier-chat');
    await client.invoke(
      'ticket.editor.insert',
      '<p>Hi <b>Dani</b>,</p><p>next:</p><ul><li>look</li><li>call</li></ul>',
    );
    expect(await client.get('comment.text')).toMatchObject({
      'comment.text': 'Hi Dani,\n\nnext:\n\n- look\n- call',
    });
  },

  'save-timeout': async () => {
    const { workspace, open, shown } = openWorkspace();
    const { client, host } = open();
    client.on('ticket.save', () => new Promise(() => undefined));
    await settle();
    jest.useFakeTimers();
    if (!host.ticket) throw new Error('opened beside a ticket');
    const saving = submitTicket(workspace, host.ticket, 'solved');
    await jest.advanceTimersByTimeAsync(29_999);
    expect(shown).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(await saving).toBe(false);
    expect(shown).toEqual(['error: The app did not answer in time.']);
  },

  wildcard: async () => {
    const { client, host } = openWorkspace().open();
    const heard: unknown[] = [];
    client.on('*.changed', (message) => heard.push(message));
    await settle();
    host.ticket?.setStatus('solved');
    host.ticket?.editor.replace('Words');
    await settle();
    expect(heard).toEqual([
      { propertyName: 'ticket.status', oldValue: 'open', newValue: 'solved' },
    ]);
  },

  network: async () => {
    const { client } = openWorkspace().open();
    await expect(client.request('https://api.example/mood')).rejects.toMatchObject({ status: 0 });
  },

  endpoints: async () => {
    const { client } = openWorkspace().open();
    for (const path of [
      ...['users/me', 'users/1001', 'users/show_many', 'tickets/48213', 'tickets/48213/comments'],
      ...['organizations/613', 'ticket_forms/72', 'locales/current'],
    ]) {
      expect(await client.request(`/api/v2/${path}.json`)).toBeTruthy();
    }
    for (const path of ['search', 'macros/active', 'custom_objects/attune/records']) {
      await expect(client.request(`/api/v2/${path}.json`)).rejects.toMatchObject({ status: 404 });
    }
  },

  'option-values': async () => {
    const { client } = openWorkspace().open();
    expect(await client.get('ticketFields:custom_field_4410003')).toMatchObject({
      'ticketFields:custom_field_4410003': {
        label: 'Product',
        optionValues: [{ label: 'Cake', value: 'product_cake' }, {}],
      },
    });
  },

  'request-options': async () => {
    const { client } = openWorkspace().open();
    const plain = await client.request('/api/v2/users/me.json');
    const adorned = await client.request({
      url: '/api/v2/users/me.json',
      data: { role: 'admin' },
      headers: { 'X-Test': '1' },
      secure: true,
      timeout: 1,
    });
    expect(adorned).toEqual(plain);
  },

  'rate-limit': async () => {
    const { client } = openWorkspace().open();
    for (let count = 0; count < 300; count += 1) {
      expect(await client.request('/api/v2/users/me.json')).toHaveProperty('user');
    }
  },

  instances: async () => {
    const { client } = openWorkspace().open();
    await expect(
      client.invoke('instances.create', { location: 'background', url: 'assets/x.html' }),
    ).rejects.toMatchObject({ name: 'TypeError' });
    await expect(client.invoke('destroy')).rejects.toMatchObject({ name: 'TypeError' });
  },

  'modal-paths': async () => {
    const { open, modals } = openWorkspace();
    const parent = open();
    await parent.client.invoke('instances.create', { location: 'modal', url: 'assets/x.html' });
    const modal = modals[0]?.client;
    await expect(modal?.get('ticket.id')).rejects.toMatchObject({ name: 'APINotFoundError' });
    expect(await modal?.instance(parent.host.guid).get('ticket.id')).toMatchObject({
      'ticket.id': 48213,
    });
  },

  width: async () => {
    const { open, shown } = openWorkspace();
    const { client, host } = open();
    expect(await client.invoke('resize', { width: '900px', height: 12 })).toMatchObject({
      resize: { width: '900px', height: 12 },
    });
    expect(shown).toEqual([`${host.guid} is 80 px high`]);
  },

  'plain-notify': async () => {
    const { open, workspace } = openWorkspace();
    await open().client.invoke('notify', '<b>bold</b>');
    expect(workspace.notifications).toEqual([{ text: '<b>bold</b>', kind: 'notice' }]);
  },

  settings: async () => {
    expect(await openWorkspace().open().client.metadata()).toMatchObject({
      settings: { title: 'Sample', tone: 'warm' },
    });
  },

  'time-zone': async () => {
    const { client } = openWorkspace().open('cancelled-ferry');
    expect(await client.get('ticket.requester.timeZone')).toMatchObject({
      'ticket.requester.timeZone': { ianaName: 'Europe/London', offset: 0 },
    });
  },

  slow: async () => {
    const { open, workspace, transcript } = openWorkspace();
    workspace.configure({ slowMs: 3000 });
    const { client, host } = open();
    client.on('ticket.status.changed', () => undefined);
    await settle();
    host.ticket?.setStatus('solved');
    void client.get('ticket.id');
    await settle();
    expect(transcript()).toContain('host → app.registered');
    expect(transcript()).toContain('host → ticket.status.changed');
    expect(transcript().at(-1)).toBe('app → get ticket.id (#1)');
  },

  requester: async () => {
    const { client, host } = openWorkspace().open();
    await client.set('ticket.requester', { id: 1004 });
    expect(host.ticket?.data.requester?.name).toBe('Samuel Osei-Bonsu');
    await expect(
      client.set('ticket.requester', { name: 'New', email: 'new@mailbox.example' }),
    ).rejects.toMatchObject({ name: 'TypeError' });
  },

  people: async () => {
    const { client } = openWorkspace().open();
    expect(await client.get(['ticket.collaborators', 'ticket.viewers'])).toMatchObject({
      'ticket.collaborators': [],
      'ticket.viewers': [],
    });
  },
};

describe('differences', () => {
  it.each(Object.entries(shows))('%s is as written down', async (_, show) => {
    await show();
  });

  it('are all shown', () => {
    expect(Object.keys(shows)).toEqual(Object.keys(differences));
  });
});
