/** @jest-environment jsdom */
import { ZafZendesk } from '../../src/zendesk/zaf/ZafZendesk';
import { openWorkspace } from '../simulator/support/openWorkspace';
import { zendeskContract } from './zendeskContract';

/** Long enough for messages to cross the wire and come back; the simulated host answers at once. */
const SETTLE_MS = 30;
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLE_MS));

// The simulator says aloud what it refuses; here that is asked for.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

/** The seam over the real SDK, over the wire of the simulated host. */
async function openWorld(slug = 'wedding-cake') {
  const { workspace, shown, open } = openWorkspace();
  const { client, host } = open(slug);
  await new Promise<void>((resolve) => client.on('app.registered', () => resolve()));
  const zendesk = new ZafZendesk(client);
  const ticket = host.ticket;
  if (ticket === null) throw new Error(`The simulator has no ticket ${slug}.`);
  return { workspace, shown, client, host, ticket, zendesk };
}

const PATHS = {
  number: 'ticket.id',
  status: 'ticket.status',
  'draft kind': 'comment.type',
  requester: 'ticket.requester',
} as const;

/** What the wedding cake's ticket has, and what the simulator fails in order to hide it. */
const DETAILS = {
  'ticket.requester.phone': { value: '+1 555 0142', from: '/api/v2/users/show_many.json' },
  'ticket.ticket_form': { value: 'Order or delivery', from: '/api/v2/ticket_forms/72.json' },
  'ticket.ticket_field_4410001': {
    value: 'PR-2291',
    from: 'ticket.customField:custom_field_4410001',
  },
};

zendeskContract('ZafZendesk over the simulated host', async () => {
  const { workspace, shown, host, ticket, zendesk } = await openWorld();
  const { requester } = ticket.data;
  if (requester === null) throw new Error('The contract needs a ticket with a requester.');
  return {
    zendesk,
    ticketId: ticket.data.id,
    requesterName: requester.name,
    requesterId: requester.id,
    draft: () => ticket.editor.text().replace(/<[^>]*>/g, ''),
    typeDraft: (words) => ticket.editor.replace(`<p>${words}</p>`),
    writeAsCustomer: (words) =>
      ticket.addFromCustomer(requester, words, false, '2026-12-01T10:00:00Z'),
    close: () => ticket.setStatus('closed'),
    removeRequester: () => ticket.setRequester(null),
    writeNote: (note) => ticket.setCommentType(note ? 'internalNote' : 'publicReply'),
    hide: (what) => workspace.configure({ failing: new Set([PATHS[what]]) }),
    fail: (failing) => workspace.configure({ failing: new Set(failing ? ['everything'] : []) }),
    activate: (active) => host.setActive(active),
    turnDark: () => workspace.configure({ scheme: 'dark' }),
    height: () => Number(/is (\d+) px high/.exec(shown.join('\n'))?.[1] ?? Number.NaN),
    details: Object.fromEntries(Object.entries(DETAILS).map(([name, { value }]) => [name, value])),
    hideDetail: (placeholder) => {
      const detail = Object.entries(DETAILS).find(([name]) => name === placeholder)?.[1];
      workspace.configure({ failing: new Set(detail === undefined ? [] : [detail.from]) });
    },
    pastTickets: (requester.earlier ?? []).map(({ createdAt: at, ...ticket }) => ({
      ...ticket,
      at,
    })),
    notes: requester.notes ?? '',
    hidePast: () =>
      workspace.configure({
        failing: new Set([`/api/v2/users/${requester.id}/tickets/requested.json`]),
      }),
    // The SDK itself keeps one subscription, to know its own context.
    listenerCount: () =>
      Object.keys(host.subscriptions).filter((event) => event !== 'context.updated').length,
    settle,
    end: () => {},
  };
});

/** As the browser tells it to all frames of a tab. */
function showTab(isShown: boolean): void {
  const visibility = jest.spyOn(document, 'visibilityState', 'get');
  visibility.mockReturnValue(isShown ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('ZafZendesk', () => {
  it('asks for the past of a customer once, and not for a count that is kept from the agent', async () => {
    const { workspace, zendesk, client, ticket } = await openWorld();
    const asked = jest.spyOn(client, 'request');
    const related = `/api/v2/users/${ticket.data.requester?.id}/related.json`;
    workspace.configure({ failing: new Set([related]) });
    const history = await zendesk.loadCustomerHistory();
    expect(history).toMatchObject({ kind: 'loaded', count: null });
    expect(history.kind === 'loaded' && history.latest.length).toBeGreaterThan(0);
    await zendesk.loadCustomerHistory();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('tells when nobody looks: the agent is elsewhere, or the browser shows another tab', async () => {
    const { host, zendesk } = await openWorld();
    const told: string[] = [];
    const stop = zendesk.onChange(({ kind }) => told.push(kind));
    await settle();
    told.length = 0;
    showTab(false);
    expect(told).toEqual(['hidden']);
    host.setActive(false);
    await settle();
    // The tab is back, the agent is not.
    showTab(true);
    expect(told).toEqual(['hidden']);
    host.setActive(true);
    await settle();
    expect(told).toEqual(['hidden', 'shown']);
    stop();
    showTab(false);
    showTab(true);
    expect(told).toHaveLength(2);
  });

  it.each([
    ['ticket.id', 'wrong-type'],
    ['ticket.status', 'wrong-type'],
    ['ticket.status', 'null'],
    ['comment.type', 'wrong-type'],
    ['comment.type', 'missing'],
    ['ticket.requester', 'wrong-type'],
    ['ticket.requester', 'missing'],
    ['ticket.editor.capabilities', 'wrong-inside'],
  ] as const)('inserts nothing where %s comes back odd: %s', async (on, kind) => {
    const { workspace, ticket, zendesk } = await openWorld();
    workspace.configure({ faults: [{ on: `get ${on}`, kind }] });
    const reply = {
      ticketId: ticket.data.id,
      requesterId: ticket.data.requester?.id ?? null,
      html: '<p>words</p>',
      text: 'words',
      as: 'reply',
    } as const;
    expect(await zendesk.insert(reply)).toMatchObject({ kind: 'failed', reason: 'malformed' });
    expect(ticket.editor.text()).toBe('');
  });

  it('asks a failed path again, and only that', async () => {
    const { workspace, zendesk, client } = await openWorld();
    const asked = jest.spyOn(client, 'get');
    workspace.configure({ failing: new Set(['ticket.brand']) });
    const loading = zendesk.loadTicket();
    await settle();
    workspace.configure({ failing: new Set() });
    expect(await loading).toMatchObject({ kind: 'loaded', missing: [] });
    expect(asked.mock.calls.slice(1)).toEqual([[['ticket.brand']]]);
  });

  it('names what Zendesk will not tell', async () => {
    const { workspace, zendesk } = await openWorld();
    workspace.configure({ failing: new Set(['ticket.requester', 'ticket.tags']) });
    expect(await zendesk.loadTicket()).toMatchObject({
      kind: 'loaded',
      missing: ['ticket.requester', 'ticket.tags'],
      ticket: { requester: null, tags: [] },
    });
  });

  it('never tries an insertion twice', async () => {
    const { workspace, zendesk, client, ticket } = await openWorld();
    const invoked = jest.spyOn(client, 'invoke');
    workspace.configure({ failing: new Set(['ticket.editor.insert']) });
    const outcome = await zendesk.insert({
      ticketId: ticket.data.id,
      html: '<p>Hello</p>',
      text: 'Hello',
      requesterId: ticket.data.requester?.id ?? null,
      as: 'reply',
    });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(invoked).toHaveBeenCalledTimes(1);
  });

  it("calls the SDK's own time-out a time-out, after it has asked three times", async () => {
    const { workspace, zendesk, client } = await openWorld();
    const asked = jest.spyOn(client, 'get');
    workspace.configure({ failing: new Set(['silence']) });
    jest.useFakeTimers();
    try {
      const loading = zendesk.loadTicket();
      await jest.advanceTimersByTimeAsync(60_000);
      expect(await loading).toMatchObject({ kind: 'failed', reason: 'timeout' });
      expect(asked).toHaveBeenCalledTimes(3);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([
    ['no answer', { failing: 'silence' }],
    ['an answer without a result', { failing: 'nothing' }],
  ])('says that nobody knows after %s to an insertion', async (_, { failing }) => {
    const { workspace, zendesk, client, ticket } = await openWorld();
    const invoke = client.invoke.bind(client);
    jest.spyOn(client, 'invoke').mockImplementation((...call) => {
      if (failing === 'nothing') return Promise.resolve(undefined as never);
      workspace.configure({ failing: new Set([failing]) });
      jest.useFakeTimers();
      const answer = invoke(...call);
      void jest.advanceTimersByTimeAsync(20_000);
      return answer;
    });
    try {
      const outcome = await zendesk.insert({
        ticketId: ticket.data.id,
        requesterId: null,
        html: '<p>Hello</p>',
        text: 'Hello',
        as: 'reply',
      });
      expect(outcome.kind).toBe('unconfirmed');
    } finally {
      jest.useRealTimers();
    }
  });

  it('sends plain text where the editor is plain', async () => {
    const { zendesk, ticket } = await openWorld('courier-chat');
    await zendesk.insert({
      ticketId: ticket.data.id,
      html: '<p>One &lt; two</p><p>Three</p>',
      text: 'One < two\n\nThree',
      requesterId: ticket.data.requester?.id ?? null,
      as: 'reply',
    });
    expect(ticket.editor.text()).toBe('One < two\n\nThree');
  });
});
