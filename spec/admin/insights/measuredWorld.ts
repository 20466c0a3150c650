import { Account } from '../../../simulator/account/Account';
import type { Limit } from '../../../simulator/account/RateLimit';
import type { RestRequest } from '../../../simulator/account/RestRequest';
import { measuredTickets } from '../../../simulator/account/search/measuredTickets';
import { InsightsDesk } from '../../../src/admin/insights/InsightsDesk';
import { ZafOutcomeSearch } from '../../../src/zendesk/zaf/ZafOutcomeSearch';
import { openWorkspace } from '../../simulator/support/openWorkspace';
import { InMemoryAccount } from '../../support/InMemoryAccount';
import { see } from '../../zendesk/ScriptedClient';

export const NOW = Date.UTC(2026, 2, 2, 9);
/** Of Suite Team, the smallest there is. */
const TEAM: Limit = { requests: 200, windowMs: 60_000 };

/** Every ticket that the account has. */
export const THE_YEAR = { kind: 'dates', from: '2025-03-01', to: '2026-03-02' } as const;

/**
 * An account with so many tickets that carry tags, and more that do not; and the desk that counts them, over the real
 * SDK and the wire of the simulated host. Needs jsdom.
 *
 * @param limit of the account's requests
 */
export async function measuredWorld(tagged: number, limit: Limit = TEAM) {
  jest.useFakeTimers({ now: NOW });
  const all = measuredTickets(Math.ceil(tagged * 1.8), NOW);
  const last = all.filter(({ tags }) => tags.includes('attune'))[tagged - 1];
  const tickets = all.slice(0, last === undefined ? all.length : all.indexOf(last) + 1);
  const backend = new Account({ objects: [], agents: 'full', limit, people: [], tickets });
  const asked: RestRequest[] = [];
  const { workspace, open } = openWorkspace({
    account: {
      answer: (request) => {
        asked.push(request);
        return backend.answer(request);
      },
    },
  });
  const { client } = open(null, { location: 'nav_bar' });
  await see(new Promise<void>((resolve) => client.on('app.registered', () => resolve())));
  const search = new ZafOutcomeSearch(client);
  const desk = new InsightsDesk({ search, account: new InMemoryAccount(), now: Date.now });
  return {
    workspace,
    client,
    search,
    desk,
    tickets,
    /** Requests that reached the account, refused ones among them. */
    asked,
    /** Numbers of the tickets that are counted now. */
    counted: () => {
      const { count } = desk.current();
      return count.kind === 'ready' || count.kind === 'partial'
        ? count.counted.tickets.map(({ outcome }) => outcome)
        : [];
    },
  };
}
