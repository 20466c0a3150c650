import type { Change, PastTicket, Reply, Zendesk } from '../../src/zendesk/Zendesk';

/** A helpdesk that a spec can move about, and the seam to it that is on trial. */
export type World = {
  zendesk: Zendesk;
  /** What is true of the open ticket at the start. */
  ticketId: number;
  requesterName: string;
  requesterId: number | null;
  /** What stands in the editor, tags left out. */
  draft(): string;
  typeDraft(words: string): void;
  writeAsCustomer(words: string): void;
  close(): void;
  removeRequester(): void;
  /** Turns the editor to an internal note, or back to a public reply. */
  writeNote(note: boolean): void;
  /** This one thing is not told any more, though it is there. */
  hide(what: 'number' | 'status' | 'draft kind' | 'requester'): void;
  /** Every call is answered with an error, until called with `false`. */
  fail(failing: boolean): void;
  activate(active: boolean): void;
  turnDark(): void;
  height(): number | null;
  /** What there is to know of the ticket beyond `loadTicket`, by placeholder: at least two details. */
  details: Readonly<Record<string, string>>;
  /** This detail is not told any more. */
  hideDetail(placeholder: string): void;
  /** The requester's other tickets, the newest first: at least one. */
  pastTickets: readonly PastTicket[];
  /** What stands on the requester's profile. */
  notes: string;
  /** The other tickets are not told any more. */
  hidePast(): void;
  /** How many listeners the helpdesk still serves. */
  listenerCount(): number;
  /** Lets everything under way arrive. */
  settle(): Promise<void>;
  end(): void;
};

/** What every Zendesk promises, whichever helpdesk is behind it. */
export function zendeskContract(name: string, openWorld: () => Promise<World>): void {
  describe(`${name} keeps the contract of Zendesk`, () => {
    let world: World;
    beforeEach(async () => {
      world = await openWorld();
    });
    afterEach(() => world.end());

    const reply = (part: Partial<Reply> = {}): Reply => ({
      ticketId: world.ticketId,
      html: '<p>Hello Maya</p>',
      text: 'Hello Maya',
      requesterId: world.requesterId,
      as: 'reply',
      ...part,
    });

    const heard = (): Change['kind'][] => {
      const changes: Change['kind'][] = [];
      world.zendesk.onChange(({ kind }) => changes.push(kind));
      return changes;
    };

    it('loads the ticket with its requester, agent and entries', async () => {
      const view = await world.zendesk.loadTicket();
      expect(view).toMatchObject({
        kind: 'loaded',
        missing: [],
        target: { kind: 'reply', rich: true },
        ticket: {
          id: world.ticketId,
          status: 'open',
          requester: { name: world.requesterName },
        },
      });
      if (view.kind !== 'loaded') return;
      expect(view.ticket.entries.length).toBeGreaterThan(0);
      expect(view.ticket.agent.name).not.toBe('');
      expect(view.ticket.entries[0]?.content).not.toBe('');
    });

    it('loads the details that are asked for, and no others', async () => {
      const [one = '', ...others] = Object.keys(world.details);
      expect(others.length).toBeGreaterThan(0);
      expect(await world.zendesk.loadDetails(new Set([one, 'ticket.id', 'nonsense']))).toEqual({
        kind: 'loaded',
        ticketId: world.ticketId,
        values: { [one]: world.details[one] },
        missing: [],
      });
      expect(await world.zendesk.loadDetails(new Set(Object.keys(world.details)))).toMatchObject({
        values: world.details,
        missing: [],
      });
    });

    it('loads nothing for templates that ask for nothing', async () => {
      expect(await world.zendesk.loadDetails(new Set())).toMatchObject({ values: {}, missing: [] });
    });

    it('names the details that it could not learn, and loads the others', async () => {
      for (const hidden of Object.keys(world.details)) {
        world.end();
        world = await openWorld();
        world.hideDetail(hidden);
        const details = await world.zendesk.loadDetails(new Set(Object.keys(world.details)));
        expect(details).toMatchObject({ kind: 'loaded', missing: [hidden] });
        const told = details.kind === 'loaded' ? details.values : {};
        expect({ ...told, [hidden]: world.details[hidden] }).toEqual(world.details);
        expect(told[hidden]).toBeUndefined();
      }
    });

    it('loads what there is of the customer from before', async () => {
      expect(world.pastTickets.length).toBeGreaterThan(0);
      expect(await world.zendesk.loadCustomerHistory()).toEqual({
        kind: 'loaded',
        ticketId: world.ticketId,
        requesterId: world.requesterId,
        count: world.pastTickets.length,
        latest: world.pastTickets,
        notes: world.notes,
      });
    });

    it('gives the failure where the past is not told, and where there is nobody to have one', async () => {
      world.hidePast();
      expect(await world.zendesk.loadCustomerHistory()).toMatchObject({
        kind: 'failed',
        reason: 'refused',
      });
      world.removeRequester();
      expect(await world.zendesk.loadCustomerHistory()).toMatchObject({
        kind: 'failed',
        reason: 'malformed',
      });
    });

    it('tells when the customer writes, and loads the new message', async () => {
      const changes = heard();
      await world.settle();
      world.writeAsCustomer('Still nothing. Please help.');
      await world.settle();
      expect(changes).toContain('ticket');
      const view = await world.zendesk.loadTicket();
      const last = view.kind === 'loaded' ? view.ticket.entries.at(-1) : undefined;
      expect(last?.content).toContain('Still nothing. Please help.');
      expect(last?.author.role).toBe('end-user');
    });

    it('tells when the requester changes, and loads a ticket without one', async () => {
      const changes = heard();
      await world.settle();
      world.removeRequester();
      await world.settle();
      expect(changes).toContain('ticket');
      const view = await world.zendesk.loadTicket();
      expect(view).toMatchObject({ kind: 'loaded', ticket: { requester: null } });
    });

    it('tells when the agent leaves and comes back', async () => {
      const changes = heard();
      await world.settle();
      world.activate(false);
      await world.settle();
      world.activate(true);
      await world.settle();
      expect(changes.filter((kind) => kind === 'hidden' || kind === 'shown')).toEqual([
        'hidden',
        'shown',
      ]);
    });

    it('tells whoever begins to listen while the agent is away', async () => {
      const earlier = heard();
      await world.settle();
      world.activate(false);
      await world.settle();
      const changes = heard();
      expect(changes).toEqual(['hidden']);
      expect(earlier).toContain('hidden');
      world.activate(true);
      await world.settle();
      expect(changes).toEqual(['hidden', 'shown']);
      expect(heard()).toEqual([]);
    });

    it('tells the new color scheme', async () => {
      const schemes: string[] = [];
      world.zendesk.onChange((change) => {
        if (change.kind === 'scheme') schemes.push(change.scheme);
      });
      await world.settle();
      world.turnDark();
      await world.settle();
      expect(schemes).toEqual(['dark']);
    });

    it('tells when the editor turns to an internal note', async () => {
      const changes = heard();
      await world.settle();
      world.writeNote(true);
      await world.settle();
      expect(changes).toContain('ticket');
      const view = await world.zendesk.loadTicket();
      expect(view).toMatchObject({ target: { kind: 'note' } });
    });

    it('tells nobody any more who has unsubscribed', async () => {
      const changes: Change[] = [];
      const unsubscribe = world.zendesk.onChange((change) => changes.push(change));
      await world.settle();
      unsubscribe();
      await world.settle();
      expect(world.listenerCount()).toBe(0);
      world.writeAsCustomer('Anybody there?');
      await world.settle();
      expect(changes).toEqual([]);
    });

    it('inserts beside what the agent wrote', async () => {
      world.typeDraft('My own words.');
      const outcome = await world.zendesk.insert(reply());
      expect(outcome).toMatchObject({ kind: 'inserted', target: { kind: 'reply' } });
      expect(world.draft()).toContain('My own words.');
      expect(world.draft()).toContain('Hello Maya');
    });

    it('refuses to insert into a closed ticket', async () => {
      world.close();
      expect(await world.zendesk.insert(reply())).toEqual({ kind: 'refused', why: 'closed' });
      expect(world.draft()).toBe('');
    });

    it('refuses to insert what was made for another ticket', async () => {
      const outcome = await world.zendesk.insert(reply({ ticketId: world.ticketId + 1 }));
      expect(outcome).toEqual({ kind: 'refused', why: 'switched' });
      expect(world.draft()).toBe('');
    });

    it('inserts into an internal note only when the agent has confirmed it', async () => {
      world.writeNote(true);
      expect(await world.zendesk.insert(reply())).toEqual({ kind: 'refused', why: 'note' });
      expect(world.draft()).toBe('');
      const outcome = await world.zendesk.insert(reply({ as: 'note' }));
      expect(outcome).toMatchObject({ kind: 'inserted', target: { kind: 'note' } });
      expect(world.draft()).toContain('Hello Maya');
    });

    it('does not put into a public reply what was meant for a note', async () => {
      expect(await world.zendesk.insert(reply({ as: 'note' }))).toEqual({
        kind: 'refused',
        why: 'reply',
      });
      expect(world.draft()).toBe('');
    });

    it('refuses words that greet somebody else', async () => {
      world.removeRequester();
      expect(await world.zendesk.insert(reply())).toEqual({ kind: 'refused', why: 'switched' });
      expect(world.draft()).toBe('');
    });

    it('inserts words that greet nobody, whoever the requester is', async () => {
      world.removeRequester();
      const outcome = await world.zendesk.insert(reply({ requesterId: null }));
      expect(outcome).toMatchObject({ kind: 'inserted' });
    });

    it.each(['number', 'status', 'draft kind', 'requester'] as const)(
      'inserts nothing where it cannot learn the %s',
      async (what) => {
        world.writeNote(true);
        world.hide(what);
        expect(await world.zendesk.insert(reply())).toMatchObject({ kind: 'failed' });
        expect(world.draft()).toBe('');
      },
    );

    it('gives a failure as a value, and recovers', async () => {
      world.fail(true);
      expect(await world.zendesk.loadTicket()).toMatchObject({ kind: 'failed', reason: 'refused' });
      expect(await world.zendesk.insert(reply())).toMatchObject({ kind: 'failed' });
      expect(await world.zendesk.loadDetails(new Set(Object.keys(world.details)))).toMatchObject({
        kind: 'failed',
        reason: 'refused',
      });
      expect(world.draft()).toBe('');
      world.fail(false);
      expect(await world.zendesk.loadTicket()).toMatchObject({ kind: 'loaded' });
    });

    it('asks for height', async () => {
      world.zendesk.setHeight(432);
      await world.settle();
      expect(world.height()).toBe(432);
    });
  });
}
