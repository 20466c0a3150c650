import type { Ticket } from '../../conversation/Ticket';
import { logTrouble } from '../../logTrouble';
import type { Account, Macro, Me, Named } from '../Account';
import type { LoadOptions, RecordFailure } from '../RecordStore';
import { AskedOnce } from './AskedOnce';
import { part } from './part';
import { readMacro } from './readMacro';
import { readOwnUser, type OwnUser } from './readOwnUser';
import { readPages, type Pages } from './readPages';
import { peopleOf, readRestTicket } from './readRestTicket';
import { RestLine } from './RestLine';
import type { ZafClient } from './ZafClient';
import { ZafUsers } from './ZafUsers';

/** The account over ZAF. Who sits there, users, brands and groups are asked for once. */
export class ZafAccount implements Account {
  private readonly line: RestLine;
  private readonly users: ZafUsers;
  private readonly own = new AskedOnce(() => this.loadOwnUser());
  private readonly brands = new AskedOnce(() => this.loadList('brands'));
  private readonly groups = new AskedOnce(() => this.loadList('groups'));

  constructor(client: ZafClient) {
    this.line = new RestLine(client);
    this.users = new ZafUsers(this.line);
  }

  async loadMe(): Promise<Me | RecordFailure> {
    const own = await this.own.get();
    return own.kind === 'failed' ? own : own.me;
  }

  async loadNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { users, failure } = await this.users.load(ids);
    if (failure !== null) logTrouble('names of users are missing.', failure.detail);
    return namesIn([...users.values()]);
  }

  async loadMacros(
    options: LoadOptions = {},
  ): Promise<{ kind: 'macros'; macros: Macro[] } | RecordFailure> {
    const pages = await readPages(this.line, '/api/v2/macros/active.json', 'macros', options);
    if (pages.kind === 'absent') return malformed(pages.detail);
    if (pages.kind === 'failed') return pages;
    return { kind: 'macros', macros: pages.items.flatMap((item) => readMacro(item) ?? []) };
  }

  async loadBrandNames(): Promise<string[]> {
    return [...namesIn(itemsOf(await this.brands.get())).values()];
  }

  async loadGroupNames(): Promise<string[]> {
    return [...namesIn(itemsOf(await this.groups.get())).values()];
  }

  async loadBrands(): Promise<Named[]> {
    return byName(namesIn(itemsOf(await this.brands.get())));
  }

  async loadGroups(): Promise<Named[]> {
    return byName(namesIn(itemsOf(await this.groups.get())));
  }

  async loadTicket(id: number): Promise<FoundTicket | RecordFailure> {
    const url = `/api/v2/tickets/${id}`;
    const answer = await this.line.ask({ method: 'GET', url: `${url}.json` });
    if (answer.kind !== 'answer') return orNoTicket(answer);
    const comments = await readPages(this.line, `${url}/comments.json`, 'comments');
    if (comments.kind !== 'pages') return orNoTicket(comments);
    const own = await this.own.get();
    if (own.kind === 'failed') return own;
    const ticket = part(answer.body, 'ticket');
    const { users, failure } = await this.users.load(peopleOf(ticket, comments.items));
    // Without roles nobody knows who the customer is.
    if (failure !== null) return failure;
    const read = readRestTicket({
      ticket,
      comments: comments.items,
      users,
      brands: namesIn(itemsOf(await this.brands.get())),
      groups: namesIn(itemsOf(await this.groups.get())),
      agent: own.person,
    });
    return read === null
      ? malformed(`${url} came without number.`)
      : { kind: 'ticket', ticket: read };
  }

  private async loadOwnUser(): Promise<OwnUser | RecordFailure> {
    const answer = await this.line.ask({ method: 'GET', url: '/api/v2/users/me.json' });
    if (answer.kind === 'failed') return answer;
    return answer.kind === 'absent' ? malformed(answer.detail) : readOwnUser(answer.body);
  }

  /** Where Zendesk does not tell, a list is shorter: no more than that. */
  private async loadList(what: 'brands' | 'groups'): Promise<Pages | RecordFailure> {
    const pages = await readPages(this.line, `/api/v2/${what}.json`, what);
    if (pages.kind !== 'pages') logTrouble(`the names of ${what} are missing.`, pages.detail);
    return pages;
  }
}

type FoundTicket = { kind: 'ticket'; ticket: Ticket | null };

/** Not there, or not for this user: who asks for a ticket by its number need not know which. */
function orNoTicket(answer: { kind: 'absent' } | RecordFailure): FoundTicket | RecordFailure {
  const isHidden = answer.kind === 'absent' || answer.reason === 'forbidden';
  return isHidden ? { kind: 'ticket', ticket: null } : answer;
}

function itemsOf(pages: Pages | RecordFailure): unknown[] {
  return pages.kind === 'pages' ? pages.items : [];
}

/** By id. */
function namesIn(items: readonly unknown[]): Map<string, string> {
  return new Map(
    items.flatMap((item): [string, string][] => {
      const id = part(item, 'id');
      const name = part(item, 'name');
      const isNamed = typeof name === 'string' && name !== '';
      return isNamed && (typeof id === 'number' || typeof id === 'string')
        ? [[String(id), name]]
        : [];
    }),
  );
}

function byName(names: ReadonlyMap<string, string>): Named[] {
  const named = [...names].map(([id, name]) => ({ id, name }));
  return named.sort((one, other) => one.name.localeCompare(other.name));
}

function malformed(detail: string): RecordFailure {
  return { kind: 'failed', reason: 'malformed', detail };
}
