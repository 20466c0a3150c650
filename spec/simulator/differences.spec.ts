/** @jest-environment jsdom */
import { differences, type DifferenceId } from '../../simulator/differences';
import { makeAccount } from '../../simulator/account/makeAccount';
import { submitTicket } from '../../simulator/host/submitTicket';
import { askAccount, AGENT } from './support/askAccount';
import { openWorkspace, settle } from './support/openWorkspace';

const RECORDS = 'custom_objects/attune_entry/records';

/** What is wrong with a record, as REST tells it. */
function refusalOf(record: Record<string, unknown>, account = makeAccount('ordinary')): unknown {
  return askAccount(account, 'POST', RECORDS, { custom_object_record: record });
}

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Shows that each difference is as it is written down. */
const shows: Record<DifferenceId, () => Promise<void> | void> = {
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
    const { client } = openWorkspace({ account: makeAccount('read-only') }).open();
    for (const path of [
      ...['users/me', 'users/1001', 'users/show_many', 'tickets/48213', 'tickets/48213/comments'],
      ...['organizations/613', 'ticket_forms/72', 'locales/current', 'custom_roles/360000'],
      ...['groups', 'brands', 'macros/active', 'macros/categories', 'search/count'],
      ...['custom_objects', 'custom_objects/attune_entry', `${RECORDS}`, `${RECORDS}/count`],
    ]) {
      expect(await client.request(`/api/v2/${path}.json?query=a`)).toBeTruthy();
    }
    for (const path of ['views', 'satisfaction_ratings', 'macros/1/apply', 'tickets']) {
      await expect(client.request(`/api/v2/${path}.json`)).rejects.toMatchObject({ status: 404 });
    }
  },

  'desk-first': async () => {
    const { open, workspace } = openWorkspace({
      account: makeAccount('rate-limited', { now: () => 0 }),
    });
    const { client } = open();
    workspace.ticketOf('wedding-cake')?.change('subject', 'Changed at the desk');
    for (let count = 0; count < 10; count += 1) {
      expect(await client.request('/api/v2/tickets/48213.json')).toMatchObject({
        ticket: { subject: 'Changed at the desk' },
      });
    }
  },

  'search-of-tickets': async () => {
    const { open, workspace } = openWorkspace({ account: makeAccount('ordinary') });
    workspace.ticketOf('wedding-cake')?.change('subject', 'Changed at the desk');
    const { client } = open();
    const countOf = (query: string) =>
      client.request(`/api/v2/search/count.json?query=${encodeURIComponent(query)}`);
    expect(await countOf('subject:"Changed at the desk"')).toEqual({ count: 0 });
    expect(await countOf('type:ticket')).toEqual({ count: 25 });
    expect(await countOf('type:user')).toEqual({ count: 0 });
  },

  'search-metrics': () => {
    const account = makeAccount('ordinary');
    const query = 'search?query=type:ticket&per_page=1&include=tickets(metric_sets)';
    expect(askAccount(account, 'GET', query).body).toMatchObject({
      results: [{ metric_set: { solved_at: null } }],
    });
  },

  'search-at-once': () => {
    const account = makeAccount('ordinary');
    refusalOf({ name: 'Fresh' }, account);
    for (const path of ['count', 'search?query=fresh']) {
      expect(JSON.stringify(askAccount(account, 'GET', `${RECORDS}/${path}`).body)).toMatch(
        /"value":1|"count":1/,
      );
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

  'complete-failures': async () => {
    const { client } = openWorkspace({ account: makeAccount('no-objects') }).open();
    const url = `/api/v2/${RECORDS}`;
    const failure = client.request({ url, httpCompleteResponse: true });
    await expect(failure).rejects.toMatchObject({ headers: { 'x-rate-limit': '400' } });
    await expect(client.request(url)).rejects.not.toHaveProperty('headers');
  },

  retries: async () => {
    const account = makeAccount('ordinary');
    let refusals = 0;
    const busy = {
      answer: (request: Parameters<typeof account.answer>[0]) =>
        (refusals += 1) < 20
          ? { status: 429, headers: { 'retry-after': '0' }, body: 'Too often' }
          : account.answer(request),
    };
    const { client } = openWorkspace({ account: busy }).open();
    expect(await client.request('/api/v2/groups.json')).toHaveProperty('groups');
    expect(refusals).toBe(20);
  },

  'rate-limit': () => {
    let now = 5000;
    const account = makeAccount('rate-limited', { now: () => now });
    const statusOf = () => askAccount(account, 'GET', 'groups').status;
    expect([statusOf(), statusOf(), statusOf(), statusOf()]).toEqual([200, 200, 200, 429]);
    now += 2000;
    expect(statusOf()).toBe(200);
  },

  'no-objects': () => {
    expect(askAccount(makeAccount('no-objects'), 'GET', RECORDS)).toMatchObject({
      status: 404,
      body: { error: 'RecordNotFound' },
    });
  },

  'error-words': () => {
    const answer = askAccount(
      makeAccount('ordinary'),
      'POST',
      RECORDS,
      { custom_object_record: {} },
      { ...AGENT, locale: 'de' },
    );
    expect(answer.body).toMatchObject({
      details: { name: [{ description: 'Name: cannot be blank' }] },
    });
  },

  'unknown-fields': () => {
    expect(refusalOf({ name: 'A', custom_object_fields: { tone: 'warm' } })).toMatchObject({
      status: 422,
    });
  },

  'form-fields': async () => {
    const { client } = openWorkspace({ account: makeAccount('ordinary') }).open();
    const send = (custom_object_fields: Record<string, unknown>) =>
      client.request({
        url: `/api/v2/${RECORDS}`,
        type: 'POST',
        data: { custom_object_record: { name: 'A', custom_object_fields } },
      });
    expect(await send({ language: 'en' })).toMatchObject({
      custom_object_record: { custom_object_fields: { language: 'en' } },
    });
    await expect(send({ position: 5 })).rejects.toMatchObject({ status: 422 });
  },

  'empty-texts': () => {
    expect(refusalOf({ name: 'A', custom_object_fields: { template: '' } })).toMatchObject({
      body: { custom_object_record: { custom_object_fields: { template: null } } },
    });
  },

  'same-external-id': () => {
    const account = makeAccount('ordinary');
    refusalOf({ name: 'A', external_id: 'a' }, account);
    expect(refusalOf({ name: 'B', external_id: 'a' }, account)).toMatchObject({
      status: 422,
      body: { details: { external_id: [{ error: 'DuplicateValue' }] } },
    });
  },

  'record-size': () => {
    const around = JSON.stringify({
      name: 'A',
      external_id: null,
      custom_object_fields: Object.fromEntries(
        makeAccount('ordinary')
          .table('attune_entry')
          .type.fields.map(({ key, type }) => [key, type === 'checkbox' ? false : null]),
      ),
    }).replace('"template":null', '"template":""').length;
    const withTemplate = (template: string) =>
      refusalOf({ name: 'A', custom_object_fields: { template } });
    const room = 32 * 1024 - around;
    expect(withTemplate('x'.repeat(room))).toMatchObject({ status: 201 });
    expect(withTemplate('x'.repeat(room + 1))).toMatchObject({ status: 422 });
    expect(withTemplate('€'.repeat(Math.floor(room / 3)))).toMatchObject({ status: 201 });
    expect(withTemplate('€'.repeat(Math.floor(room / 3) + 1))).toMatchObject({ status: 422 });
  },

  'changes-apart': () => {
    const account = makeAccount('ordinary', { now: () => Date.UTC(2026, 0, 1) });
    const times = ['A', 'B', 'C'].map((name) => {
      const answer = askAccount(account, 'PATCH', `${RECORDS}?external_id=a`, {
        custom_object_record: { name },
      });
      return (answer.body as { custom_object_record: { updated_at: string } }).custom_object_record
        .updated_at;
    });
    expect(times).toEqual(['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '2026-01-01T00:00:02Z']);
  },

  'job-pace': () => {
    let now = 0;
    const account = makeAccount('ordinary', { now: () => now });
    const start = () =>
      (
        askAccount(account, 'POST', 'custom_objects/attune_entry/jobs', {
          job: { action: 'create', items: [{ name: 'A' }, { name: 'B' }] },
        }).body as { job_status: { id: string; status: string } }
      ).job_status;
    const look = ({ id }: { id: string }) =>
      (askAccount(account, 'GET', `job_statuses/${id}`).body as { job_status: object }).job_status;
    const watched = start();
    expect([watched, look(watched), look(watched)]).toMatchObject([
      { status: 'queued' },
      { status: 'working', progress: 1 },
      { status: 'completed', progress: 2 },
    ]);
    const left = start();
    now += 1500;
    expect(look(left)).toMatchObject({ status: 'completed' });
  },

  'job-results': () => {
    const account = makeAccount('ordinary');
    const { body } = askAccount(account, 'POST', 'custom_objects/attune_entry/jobs', {
      job: { action: 'create', items: [{ name: 'A', external_id: 'a' }, {}] },
    });
    const { id } = (body as { job_status: { id: string } }).job_status;
    askAccount(account, 'GET', `job_statuses/${id}`);
    expect(askAccount(account, 'GET', `job_statuses/${id}`).body).toMatchObject({
      job_status: {
        results: [
          {
            index: 0,
            id: expect.any(String),
            action: 'create',
            status: 'Created',
            success: true,
          },
          { index: 1, error: 'RecordInvalid', details: expect.any(String), success: false },
        ],
      },
    });
  },

  'job-size': () => {
    const items = Array.from({ length: 101 }, () => ({ name: 'A' }));
    expect(
      askAccount(makeAccount('ordinary'), 'POST', 'custom_objects/attune_entry/jobs', {
        job: { action: 'create', items },
      }),
    ).toMatchObject({ status: 422, body: { error: 'TooManyItems' } });
  },

  'upsert-status': () => {
    const body = { custom_object_record: { name: 'A' } };
    expect(
      askAccount(makeAccount('ordinary'), 'PATCH', `${RECORDS}?external_id=new`, body).status,
    ).toBe(200);
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
