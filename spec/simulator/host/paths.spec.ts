/** @jest-environment jsdom */
import { openWorkspace, settle } from '../support/openWorkspace';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('paths to read', () => {
  it.each<[string, string, unknown]>([
    ['wedding-cake', 'ticket.id', 48213],
    ['wedding-cake', 'ticket.status', 'open'],
    ['wedding-cake', 'ticket.priority', 'high'],
    ['wedding-cake', 'ticket.type', 'problem'],
    ['wedding-cake', 'ticket.tags', ['wedding', 'custom_order', 'delivery']],
    ['wedding-cake', 'ticket.isNew', false],
    ['wedding-cake', 'ticket.brand.name', 'Plum & Rye Bakery'],
    ['wedding-cake', 'ticket.form.id', 72],
    ['wedding-cake', 'ticket.via.channel', 'email'],
    ['wedding-cake', 'ticket.assignee.user.name', 'Mara Lindqvist'],
    ['wedding-cake', 'ticket.organization', null],
    ['wedding-cake', 'ticket.requester.email', 'amelia@hartwell.example'],
    ['wedding-cake', 'ticket.customField:custom_field_4410001', 'PR-2291'],
    ['wedding-cake', 'ticket.customField:Order number', 'PR-2291'],
    [
      'wedding-cake',
      'ticketFields:custom_field_4410001',
      {
        name: 'custom_field_4410001',
        label: 'Order number',
        type: 'text',
        isVisible: true,
        isEnabled: true,
        isRequired: false,
      },
    ],
    ['wedding-cake', 'ticket.editor.targetChannel.name', 'email'],
    ['wedding-cake', 'ticket.editor.capabilities', { richText: true }],
    ['wedding-cake', 'comment.text', ''],
    ['wedding-cake', 'comment.type', 'publicReply'],
    ['wedding-cake', 'ticket.comment.useRichText', true],
    ['wedding-cake', 'currentUser.locale', 'en-US'],
    ['wedding-cake', 'currentAccount.subdomain', 'brightside'],
    ['wedding-cake', 'colorScheme', 'light'],
    ['wedding-cake', 'viewport.size', { width: 320, height: 400 }],
    ['nobody', 'ticket.requester', null],
    ['nobody', 'ticket.requester.name', null],
    ['empty', 'ticket.subject', ''],
    ['empty', 'ticket.description', ''],
    ['empty', 'ticket.conversation', []],
    ['standing-desk', 'ticket.organization.name', 'De Wit Architects'],
    ['courier-chat', 'ticket.editor.capabilities.richText', false],
  ])('%s: %s', async (slug, path, value) => {
    const { open } = openWorkspace();
    expect(await open(slug).client.get(path)).toEqual({ errors: {}, [path]: value });
  });

  it('have only the parts that are there', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    for (const path of [
      'ticket.requester.mood',
      'ticket.requester.constructor',
      'ticket.id.length',
      'ticket.customField:custom_field_1',
      'ticketFields:custom_field_1',
      'ticket.customField',
      '__proto__',
      'constructor',
      '',
    ]) {
      await expect(client.get(path)).rejects.toMatchObject({ name: 'APINotFoundError' });
    }
  });

  it('show the conversation without ids, notes by their channel', async () => {
    const { open } = openWorkspace();
    const { 'ticket.conversation': found } =
      await open('boiler-visit').client.get('ticket.conversation');
    const conversation = found as { author: { role: string }; channel: { name: string } }[];
    expect(conversation.map((one) => `${one.author.role} ${one.channel.name}`)).toEqual([
      'end-user email',
      'trigger email',
      'system internal',
      'agent internal',
      'agent email',
      'system internal',
      'agent internal',
      'agent internal',
      'end-user email',
      'trigger email',
      'system internal',
    ]);
    expect(Object.keys(conversation[0] ?? {})).toEqual([
      'attachments',
      'author',
      'channel',
      'message',
      'timestamp',
    ]);
  });

  it('show attachments without words as null content', async () => {
    const { open } = openWorkspace();
    const { 'ticket.conversation': conversation } =
      await open('photos-only').client.get('ticket.conversation');
    expect(conversation).toMatchObject([
      {
        message: { content: null, contentType: null },
        attachments: [{ filename: 'IMG_2204.jpg', contentType: 'image/jpeg' }, {}],
      },
      { attachments: [{ filename: 'invoice.pdf' }] },
    ]);
  });

  it('see the agent as the settings have it', async () => {
    const { open, workspace } = openWorkspace();
    workspace.configure({ role: 'admin', locale: 'ja' });
    expect(await open().client.get(['currentUser.role', 'currentUser.locale'])).toMatchObject({
      'currentUser.role': 'admin',
      'currentUser.locale': 'ja',
    });
  });
});

describe('paths to change', () => {
  it('sets properties and tells of it', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    const heard: unknown[] = [];
    client.on('ticket.priority.changed', (value) => heard.push(value));
    client.on('ticket.subject.changed', (value) => heard.push(value));
    const result = await client.set({ 'ticket.priority': 'low', 'ticket.subject': 'Cake' });
    expect(result).toEqual({ errors: {}, 'ticket.priority': 'low', 'ticket.subject': 'Cake' });
    await settle();
    expect(heard).toEqual(['low', 'Cake']);
  });

  it('refuses values that make no sense', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    for (const [path, value] of [
      ['ticket.status', 'done'],
      ['ticket.priority', 3],
      ['ticket.tags', 'vip'],
      ['ticket.subject', null],
      ['comment.text', 4],
    ] as const) {
      await expect(client.set(path, value)).rejects.toMatchObject({ name: 'TypeError' });
    }
  });

  it('adds and removes tags', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    await client.invoke('ticket.tags.add', 'attune_used', 'wedding');
    await client.invoke('ticket.tags.remove', ['custom_order', 'delivery']);
    expect((await client.get('ticket.tags'))['ticket.tags']).toEqual(['wedding', 'attune_used']);
  });

  it('tells of a new requester', async () => {
    const { open } = openWorkspace();
    const { client, host } = open();
    const heard: unknown[] = [];
    for (const part of ['id', 'name', 'email']) {
      client.on(`ticket.requester.${part}.changed`, (value) => heard.push(value));
    }
    await settle();
    host.ticket?.setRequester(null);
    await settle();
    expect(heard).toEqual([null, null, null]);
  });

  it('notifies, goes places and resizes', async () => {
    const { open, shown } = openWorkspace();
    const { client, host } = open();
    await client.invoke('notify', '<b>Saved</b>', 'alert', 3000);
    await client.invoke('routeTo', 'ticket', 48190);
    await expect(client.invoke('routeTo', 'moon')).rejects.toThrow('no such place');
    expect(await client.invoke('resize', { width: '100%', height: '250px' })).toEqual({
      errors: {},
      resize: { width: '100%', height: '250px' },
    });
    expect(shown).toEqual([
      'alert: <b>Saved</b>',
      'go to ticket 48190',
      'go to moon undefined',
      `${host.guid} is 250 px high`,
    ]);
  });
});

describe('the reply editor', () => {
  it('appends, and replaces the draft as a whole', async () => {
    const { open, workspace } = openWorkspace();
    const { client } = open();
    await client.invoke('comment.appendText', '1 < 2');
    await client.invoke('comment.appendHtml', '<p>Kind <b>regards</b></p>');
    expect(workspace.ticketOf('wedding-cake')?.editor.text()).toBe(
      '<p>1 &lt; 2</p><p>Kind <b>regards</b></p>',
    );
    await client.set('comment.text', '<p>New</p><script>alert(1)</script>');
    expect(await client.get('comment.text')).toMatchObject({ 'comment.text': '<p>New</p>' });
  });

  it('tells where the draft would go', async () => {
    const { open } = openWorkspace();
    const { client, host } = open();
    const heard: unknown[] = [];
    client.on('ticket.editor.targetChannel.changed', (value) => heard.push(value));
    client.on('ticket.editor.capabilities.changed', (value) => heard.push(value));
    await settle();
    host.ticket?.setChannel('native_messaging');
    await settle();
    expect(heard).toEqual([
      { name: 'native_messaging', sessionBased: true, sessionActive: true },
      { richText: false },
    ]);
  });
});
