/** @jest-environment jsdom */
import { openWorkspace, settle } from '../support/openWorkspace';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('client.request', () => {
  it('is asked and answered by events', async () => {
    const { open, transcript, workspace } = openWorkspace();
    const { client } = open();
    await client.get('ticket.id');
    workspace.log.clear();
    expect(await client.request('/api/v2/users/me.json')).toMatchObject({
      user: { id: 9001, name: 'Mara Lindqvist', role: 'agent', locale: 'en-US' },
    });
    expect(transcript()).toEqual([
      'app → on request:1.done (1)',
      'app → on request:1.fail (1)',
      'app → request:1 GET /api/v2/users/me.json',
      'host → request:1.done 200',
    ]);
  });

  it("gives jQuery's three arguments", async () => {
    const { client, received } = openWorkspace().open();
    await client.request({ url: '/api/v2/locales/current.json' });
    const body = { locale: { id: 1, locale: 'en-US', name: 'en-US' } };
    expect(received.at(-1)).toEqual({
      key: 'zaf.request:1.done',
      message: {
        responseArgs: [
          body,
          'success',
          {
            readyState: 4,
            status: 200,
            statusText: 'OK',
            responseJSON: body,
            responseText: JSON.stringify(body),
          },
        ],
      },
    });
  });

  it('finds people by id, and the comments of a ticket', async () => {
    const { open } = openWorkspace();
    const { client } = open();
    expect(await client.request('/api/v2/users/1004.json')).toMatchObject({
      user: { name: 'Samuel Osei-Bonsu' },
    });
    expect(
      await client.request('/api/v2/tickets/48118/comments.json?sort=created_at'),
    ).toMatchObject({
      count: 6,
      comments: [{ public: true, author_id: 1016 }, { public: false }, {}, {}, {}, {}],
    });
  });

  it('pages the comments of a ticket, the newest first on demand, with their authors', async () => {
    const { client } = openWorkspace().open();
    const url = '/api/v2/tickets/48118/comments.json';
    const all = (await client.request(url)) as { comments: { id: number }[] };
    const shown: number[] = [];
    let after = '';
    for (let more = true; more;) {
      const page = (await client.request(`${url}?page[size]=4&sort=-created_at${after}`)) as {
        comments: { id: number }[];
        meta: { has_more: boolean; after_cursor: string };
      };
      shown.push(...page.comments.map(({ id }) => id));
      more = page.meta.has_more;
      after = `&page[after]=${encodeURIComponent(page.meta.after_cursor)}`;
    }
    expect(shown).toEqual(all.comments.map(({ id }) => id).reverse());
    expect(await client.request(`${url}?include=users`)).toMatchObject({
      users: [{ id: 9001 }, { id: 9002 }, { id: 9003 }, { id: 1016, role: 'end-user' }],
    });
  });

  it('finds several people at once, passing over ids that nobody has', async () => {
    const { client } = openWorkspace().open();
    expect(await client.request('/api/v2/users/show_many.json?ids=1001,5,9001')).toMatchObject({
      count: 2,
      users: expect.arrayContaining([
        expect.objectContaining({
          id: 1001,
          phone: '+1 555 0142',
          user_fields: { delivery_address: '12 Orchard Row' },
        }),
        expect.objectContaining({ id: 9001 }),
      ]),
    });
    expect(await client.request('/api/v2/users/show_many.json')).toMatchObject({ users: [] });
  });

  it('finds a ticket, its form and its organization', async () => {
    const { client } = openWorkspace().open();
    expect(await client.request('/api/v2/tickets/48221.json')).toMatchObject({
      ticket: { id: 48221, organization_id: 613, ticket_form_id: 72, due_at: null },
    });
    expect(await client.request('/api/v2/organizations/613.json')).toMatchObject({
      organization: { name: 'De Wit Architects', organization_fields: { account_tier: 'studio' } },
    });
    expect(await client.request('/api/v2/ticket_forms/72.json')).toMatchObject({
      ticket_form: { display_name: 'Order or delivery' },
    });
    for (const path of ['tickets/7', 'organizations/7', 'ticket_forms/7']) {
      await expect(client.request(`/api/v2/${path}.json`)).rejects.toMatchObject({ status: 404 });
    }
  });

  it('gives the whole response on demand', async () => {
    const { open } = openWorkspace();
    const answer = await open().client.request({
      url: '/api/v2/users/me',
      httpCompleteResponse: true,
    });
    expect(answer).toMatchObject({ status: 200, responseJSON: { user: { id: 9001 } } });
  });

  it('fails with something like an XHR where there is no such record', async () => {
    const { open } = openWorkspace();
    await expect(open().client.request('/api/v2/users/5.json')).rejects.toMatchObject({
      status: 404,
      statusText: 'Not Found',
      responseJSON: { error: 'RecordNotFound' },
    });
  });

  it('refuses aloud what it does not know', async () => {
    const { open, transcript } = openWorkspace();
    const { client } = open();
    await expect(client.request('/api/v2/macros.json')).rejects.toMatchObject({
      status: 404,
      responseJSON: { error: { title: 'Invalid endpoint' } },
    });
    await expect(
      client.request({ url: '/api/v2/users/me.json', type: 'DELETE' }),
    ).rejects.toMatchObject({ status: 404 });
    client.postMessage('request:9');
    await settle();
    expect(transcript().filter((line) => line.startsWith('warning'))).toEqual([
      'warning: refused: request:1 GET /api/v2/macros.json: not simulated (404 InvalidEndpoint)',
      'warning: refused: request:2 DELETE /api/v2/users/me.json: not simulated (404 InvalidEndpoint)',
      'warning: refused: request:9 GET undefined: the simulator has no network',
    ]);
  });

  it('fails when told to', async () => {
    const { open, workspace } = openWorkspace();
    const { client } = open();
    workspace.configure({ failing: new Set(['/api/v2/users/me.json']) });
    await expect(client.request('/api/v2/users/me.json')).rejects.toMatchObject({ status: 500 });
    workspace.configure({ failing: new Set(['everything']) });
    await expect(client.request('/api/v2/users/1004.json')).rejects.toMatchObject({ status: 500 });
  });
});
