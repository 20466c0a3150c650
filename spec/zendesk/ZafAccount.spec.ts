/** @jest-environment jsdom */
import { makeAccount } from '../../simulator/account/makeAccount';
import { groups } from '../../simulator/account/users/groups';
import { cakes, cloud, home, mara, travel } from '../../simulator/tickets/people';
import { tickets } from '../../simulator/tickets/tickets';
import type { Ticket } from '../../src/conversation/Ticket';
import { readConversation } from '../../src/conversation/readConversation';
import { part } from '../../src/zendesk/zaf/part';
import { ZafAccount } from '../../src/zendesk/zaf/ZafAccount';
import { ZafZendesk } from '../../src/zendesk/zaf/ZafZendesk';
import { openWorkspace } from '../simulator/support/openWorkspace';
import { accountContract } from './accountContract';
import { done, refused, ScriptedClient, see, urlsOf } from './ScriptedClient';

// The simulator says aloud what it refuses, and so do we; here that is asked for.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const AGENT = { id: mara.id, role: 'agent', locale: 'en-US' } as const;

/** The seam over the real SDK, over the wire of the simulated host. */
async function openWorld(ticket: string | null = null) {
  jest.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9) });
  const accounts = {
    ordinary: makeAccount('ordinary'),
    'light-agent': makeAccount('light-agent'),
  };
  let kind: keyof typeof accounts = 'ordinary';
  const { workspace, open } = openWorkspace({
    account: { answer: (request) => accounts[kind].answer(request) },
  });
  const { client } = open(ticket, { location: ticket === null ? 'nav_bar' : 'ticket_sidebar' });
  await see(new Promise<void>((resolve) => client.on('app.registered', () => resolve())));
  return {
    workspace,
    client,
    account: new ZafAccount(client),
    backend: accounts.ordinary,
    become: (role: 'admin' | 'agent' | 'light-agent') => {
      kind = role === 'light-agent' ? role : 'ordinary';
      workspace.configure({ role: role === 'admin' ? role : 'agent' });
    },
  };
}

accountContract('ZafAccount over the simulated host', async () => {
  const { workspace, account, backend, become } = await openWorld();
  const url = '/api/v2/macros/active.json';
  const listed = backend.answer({ method: 'GET', url, body: null, contentType: null, as: AGENT });
  return {
    account,
    me: { id: '9001', name: 'Mara Lindqvist' },
    become,
    people: { '9002': 'Tobias Okafor', '1001': 'Amelia Hartwell' },
    macros: [
      {
        title: 'Delivery::Late parcel, we are looking',
        description: 'First answer when tracking has not moved for three days.',
        isNote: false,
        channel: null,
        text: expect.stringContaining('I have opened a trace with the carrier today') as never,
        html: expect.stringContaining('<p>Hi {{ticket.requester.first_name}},</p>') as never,
        otherActions: [
          { field: 'status', value: 'pending' },
          { field: 'current_tags', value: 'carrier_trace' },
        ],
      },
    ],
    macroCount: Number(part(listed.body, 'count')),
    brands: [home, cakes, cloud, travel].map(({ name }) => name),
    groups: groups.map(({ name }) => name),
    ticket: {
      id: 48213,
      subject: 'Wedding cake order PR-2291: still no answer, wedding is Saturday',
      requesterName: 'Amelia Hartwell',
      brand: 'Plum & Rye Bakery',
      firstWords: 'cake',
    },
    missingTicketId: 4,
    suffer: (trouble) =>
      workspace.configure({
        isSignedIn: trouble !== 'signed out',
        failing: new Set(trouble === 'in trouble' ? ['everything'] : []),
      }),
    see,
  };
});

describe('ZafAccount', () => {
  it.each(tickets.filter(({ requester }) => requester !== null).map(({ slug }) => slug))(
    'reads %s by REST as the sidebar does over ZAF',
    async (slug) => {
      const { client, account } = await openWorld(slug);
      const view = await see(new ZafZendesk(client).loadTicket());
      if (view.kind !== 'loaded') throw new Error(view.detail);
      const found = await see(account.loadTicket(view.ticket.id));
      if (found.kind !== 'ticket' || found.ticket === null) throw new Error('not found');
      const { entries, ...overZaf } = view.ticket;
      expect({ ...found.ticket, entries: [] }).toEqual({ ...overZaf, entries: [] });
      // REST tells no events, and a text as HTML.
      const said = (ticket: Ticket) =>
        readConversation(ticket).messages.map(({ from, author, at, text, attachments }) => ({
          from,
          author,
          at,
          text: text.replace(/\s+/g, ' '),
          attachments,
        }));
      const people = entries.filter(({ author }) => !/^(?:system|trigger)$/.test(author.role));
      expect(said(found.ticket)).toEqual(said({ ...view.ticket, entries: people }));
    },
  );

  it('asks for users, brands and groups once', async () => {
    const { client, account } = await openWorld();
    const asked = jest.spyOn(client, 'request');
    await see(Promise.all([account.loadNames(['9001', '9002']), account.loadNames(['9002'])]));
    await see(account.loadNames(['9001', '9003']));
    await see(account.loadTicket(48213));
    await see(account.loadBrandNames());
    await see(account.loadGroupNames());
    await see(account.loadMe());
    expect(urlsOf(asked.mock.calls).map((url) => url.replace('/api/v2/', ''))).toEqual([
      'users/show_many.json?ids=9001,9002',
      'users/show_many.json?ids=9003',
      'tickets/48213.json',
      'tickets/48213/comments.json?page[size]=100',
      'users/me.json',
      'users/show_many.json?ids=1001',
      'brands.json?page[size]=100',
      'groups.json?page[size]=100',
    ]);
  });
});

describe('ZafAccount before a host that is not as usual', () => {
  beforeEach(() => jest.useFakeTimers());

  it('reads macros page by page, by number where there are no cursors', async () => {
    const next = 'https://x.zendesk.com/api/v2/macros/active.json?page=2&per_page=100';
    const client = new ScriptedClient([
      done({ macros: [{ id: 1, title: 'a', actions: [] }], count: 101, next_page: next }),
      done({ macros: [{ id: 2, title: 'b', actions: [] }], count: 101, next_page: null }),
    ]);
    const progress: [number, number | null][] = [];
    const onProgress = (some: number, all: number | null) => progress.push([some, all]);
    const loaded = await see(new ZafAccount(client).loadMacros({ onProgress }));
    expect(loaded.kind === 'macros' && loaded.macros.map(({ id }) => id)).toEqual(['1', '2']);
    expect(client.asked).toEqual([
      'GET /api/v2/macros/active.json?page[size]=100',
      'GET /api/v2/macros/active.json?per_page=100&page=2',
    ]);
    expect(progress).toEqual([
      [1, 101],
      [2, 2],
    ]);
  });

  it('finds no ticket that is not for this user', async () => {
    const client = new ScriptedClient([refused(403, { error: 'Forbidden' })]);
    expect(await see(new ZafAccount(client).loadTicket(7))).toEqual({
      kind: 'ticket',
      ticket: null,
    });
  });

  it('reads what somebody wrote of whom nothing is known any more, and what Zendesk added', async () => {
    const comment = { html_body: '<p>Hello</p>', created_at: '2026-03-02T09:00:00Z' };
    const client = new ScriptedClient([
      done({ ticket: { id: 7, requester_id: null, brand_id: 'x', status: 'odd', tags: [1] } }),
      done({
        comments: [
          { ...comment, author_id: 5, public: true },
          { ...comment, author_id: 6, public: false },
          { ...comment, author_id: -1, public: true, html_body: null },
          { type: 'VoiceComment', author_id: null, public: true, body: 'Call', attachments: [{}] },
          null,
        ],
        next_page: null,
      }),
      done({ user: { id: 9, name: 'Ann' } }),
      done({ users: [] }),
      refused(403),
    ]);
    const found = await see(new ZafAccount(client).loadTicket(7));
    expect(found).toMatchObject({
      kind: 'ticket',
      ticket: { id: 7, subject: '', status: 'open', brand: null, requester: null, tags: [] },
    });
    expect(found.kind === 'ticket' && found.ticket?.entries).toMatchObject([
      { author: { id: 5, role: 'end-user' }, channel: null, contentType: 'text/html' },
      { author: { id: 6, role: 'agent' }, channel: 'internal' },
      { author: { id: -1, role: 'system' }, content: null, contentType: null },
      { author: { id: null, role: 'end-user' }, channel: 'voice', content: 'Call', attachments: 1 },
    ]);
  });

  it.each([
    ['a contributor', { role: 'agent', role_type: 3 }, 'light-agent'],
    ['a custom role', { role: 'agent', role_type: 0, custom_role_id: 7 }, 'agent'],
    ['an agent without a role type', { role: 'agent', role_type: null }, 'agent'],
    ['a billing admin', { role: 'admin', role_type: 5 }, 'admin'],
    ['a role that nobody knows', { role: 7 }, 'agent'],
    ['a customer', { role: 'end-user' }, 'light-agent'],
  ])('knows %s', async (_name, user, role) => {
    const client = new ScriptedClient([done({ user: { id: 7, name: 'Ann', ...user } })]);
    expect(await see(new ZafAccount(client).loadMe())).toEqual({
      kind: 'me',
      id: '7',
      name: 'Ann',
      role,
    });
  });

  it.each([
    ['nothing', undefined],
    ['no user', { users: [] }],
    ['a user without id', { user: { name: 'Ann' } }],
    ['a word', 'Ann'],
  ])('calls %s malformed', async (_name, body) => {
    const account = new ZafAccount(new ScriptedClient([done(body)]));
    expect(await see(account.loadMe())).toMatchObject({ reason: 'malformed' });
    expect(await see(account.loadMacros())).toMatchObject({ reason: 'malformed' });
    expect(await see(account.loadTicket(7))).toMatchObject({ kind: 'failed' });
    expect(await see(account.loadNames(['1']))).toEqual(new Map());
  });
});
