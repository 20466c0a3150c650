import { readConversation } from '../../src/conversation/readConversation';
import type { Account, Macro } from '../../src/zendesk/Account';

/** An account that a spec can move about, and the seam to it that is on trial. */
export type AccountWorld = {
  account: Account;
  /** Who sits at the screen, as an admin. */
  me: { id: string; name: string };
  become(role: 'admin' | 'agent' | 'light-agent'): void;
  /** Other people: names by id. */
  people: Readonly<Record<string, string>>;
  /** Some of the macros there are. */
  macros: readonly Partial<Macro>[];
  macroCount: number;
  brands: readonly string[];
  groups: readonly string[];
  /** A ticket that is there, and one that is not. */
  ticket: { id: number; subject: string; requesterName: string; brand: string; firstWords: string };
  missingTicketId: number;
  /** Everything fails, or nothing does. */
  suffer(trouble: 'signed out' | 'in trouble' | null): void;
  see<T>(promise: Promise<T>): Promise<T>;
};

/** What every account promises, whichever Zendesk is behind it. */
export function accountContract(name: string, openWorld: () => Promise<AccountWorld>): void {
  describe(`${name} keeps the contract of Account`, () => {
    let world: AccountWorld;
    beforeEach(async () => {
      world = await openWorld();
    });
    const see = <T>(promise: Promise<T>) => world.see(promise);

    it.each(['admin', 'agent', 'light-agent'] as const)(
      'knows who sits there: %s',
      async (role) => {
        world.become(role);
        expect(await see(world.account.loadMe())).toEqual({ kind: 'me', ...world.me, role });
      },
    );

    it('knows the names of people, and leaves out those that are gone', async () => {
      const ids = Object.keys(world.people);
      expect(ids.length).toBeGreaterThan(1);
      const names = await see(world.account.loadNames([...ids, ...ids, '999999', 'x', '']));
      expect(Object.fromEntries(names)).toEqual(world.people);
      expect(await see(world.account.loadNames([]))).toEqual(new Map());
    });

    it('loads the macros, and tells how far it is', async () => {
      const onProgress = jest.fn();
      const loaded = await see(world.account.loadMacros({ onProgress }));
      const macros = loaded.kind === 'macros' ? loaded.macros : [];
      expect(macros).toHaveLength(world.macroCount);
      expect(macros).toEqual(
        expect.arrayContaining(
          world.macros.map((macro) => expect.objectContaining(macro) as unknown),
        ),
      );
      expect(onProgress).toHaveBeenLastCalledWith(world.macroCount, world.macroCount);
    });

    it('loads no macros after the signal', async () => {
      const signal = AbortSignal.abort();
      expect(await see(world.account.loadMacros({ signal }))).toMatchObject({ reason: 'canceled' });
    });

    it('knows what the account is divided into', async () => {
      expect(await see(world.account.loadBrandNames())).toEqual(world.brands);
      expect(await see(world.account.loadGroupNames())).toEqual(world.groups);
    });

    it('knows brands and groups by their ids, ordered by name', async () => {
      for (const [named, names] of [
        [await see(world.account.loadBrands()), world.brands],
        [await see(world.account.loadGroups()), world.groups],
      ] as const) {
        expect(named.map(({ name }) => name)).toEqual([...names].sort());
        expect(new Set(named.map(({ id }) => id)).size).toBe(names.length);
        expect(named.every(({ id }) => /^\d+$/.test(id))).toBe(true);
      }
    });

    it('loads a ticket by its number, so that its conversation can be read', async () => {
      const { id, subject, requesterName, brand, firstWords } = world.ticket;
      const found = await see(world.account.loadTicket(id));
      expect(found).toMatchObject({
        kind: 'ticket',
        ticket: { id, subject, brand, requester: { name: requesterName } },
      });
      const ticket = found.kind === 'ticket' ? found.ticket : null;
      const [first] = ticket === null ? [] : readConversation(ticket).messages;
      expect(first).toMatchObject({ from: 'customer' });
      expect(first?.text).toContain(firstWords);
      expect(ticket?.agent.name).toBe(world.me.name);
    });

    it('finds no ticket of a number that there is not', async () => {
      expect(await see(world.account.loadTicket(world.missingTicketId))).toEqual({
        kind: 'ticket',
        ticket: null,
      });
    });

    it.each([
      ['signed out', 'signed-out'],
      ['in trouble', 'busy'],
    ] as const)('gives it as a value, and recovers: %s', async (trouble, reason) => {
      world.suffer(trouble);
      const failed = { kind: 'failed', reason };
      expect(await see(world.account.loadMe())).toMatchObject(failed);
      expect(await see(world.account.loadMacros())).toMatchObject(failed);
      expect(await see(world.account.loadTicket(world.ticket.id))).toMatchObject(failed);
      expect(await see(world.account.loadBrandNames())).toEqual([]);
      expect(await see(world.account.loadGroupNames())).toEqual([]);
      const ids = Object.keys(world.people);
      await see(world.account.loadNames(ids));
      world.suffer(null);
      expect(await see(world.account.loadMe())).toMatchObject({ kind: 'me' });
      expect(await see(world.account.loadBrandNames())).toEqual(world.brands);
      expect(Object.fromEntries(await see(world.account.loadNames(ids)))).toEqual(world.people);
      expect(await see(world.account.loadTicket(world.ticket.id))).toMatchObject({
        ticket: { id: world.ticket.id },
      });
    });
  });
}
