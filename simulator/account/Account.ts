import { cakes, cloud, home, travel } from '../tickets/people';
import type { Brand, Person } from '../tickets/Ticket';
import type { Macro } from './macros/Macro';
import { usualMacros } from './macros/usualMacros';
import { Jobs } from './objects/Jobs';
import type { ObjectType } from './objects/ObjectType';
import { RecordTable } from './objects/RecordTable';
import type { AgentRights } from './Permissions';
import { RateLimit, type Limit } from './RateLimit';
import { readBody } from './readBody';
import { noEndpoint, notSignedIn, notUnderstood, tooOften } from './restAnswers';
import type { RestAnswer, RestBackend, RestRequest } from './RestRequest';
import type { AccountTicket } from './search/AccountTicket';
import { findRoute, splitUrl } from './Route';
import { accountRoutes } from './accountRoutes';
import { groups, type Group } from './users/groups';

export type AccountContent = {
  objects: readonly ObjectType[];
  agents: AgentRights;
  limit: Limit;
  people: readonly Person[];
  tickets: readonly AccountTicket[];
  /** Those of every pretend account, if not given. */
  macros?: readonly Macro[];
  groups?: readonly Group[];
  brands?: readonly Brand[];
};

/**
 * What a pretend Zendesk account keeps and who may do what with it, asked by REST. It knows nothing of HTTP: the
 * server puts it on the wire, specs ask it directly.
 */
export class Account implements RestBackend {
  readonly agents: AgentRights;
  readonly people: readonly Person[];
  readonly tickets: readonly AccountTicket[];
  readonly macros: readonly Macro[];
  readonly groups: readonly Group[];
  readonly brands: readonly Brand[];
  /** By key. */
  readonly objects: ReadonlyMap<string, RecordTable>;
  readonly jobs: Jobs;
  readonly now: () => number;
  /** Of exports of a search: fewer than of other requests. */
  readonly exportLimit: RateLimit;
  readonly #limit: RateLimit;

  /** @param now milliseconds since 1970 */
  constructor(content: AccountContent, now: () => number = () => Date.now()) {
    this.now = now;
    this.agents = content.agents;
    this.people = content.people;
    this.tickets = content.tickets;
    this.macros = content.macros ?? usualMacros;
    this.groups = content.groups ?? groups;
    this.brands = content.brands ?? [home, cakes, cloud, travel];
    this.objects = new Map(content.objects.map((type) => [type.key, new RecordTable(type, now)]));
    this.jobs = new Jobs(now);
    this.exportLimit = new RateLimit({ requests: 100, windowMs: 60_000 }, now);
    this.#limit = new RateLimit(content.limit, now);
  }

  /** The records of a custom object that the account has. @throws Error where it has none of that key */
  table(key: string): RecordTable {
    const table = this.objects.get(key);
    if (!table) throw new Error(`This account has no custom object "${key}".`);
    return table;
  }

  answer(request: RestRequest): RestAnswer {
    const wait = this.#limit.count();
    const answer = wait === null ? this.#answer(request) : tooOften(wait);
    return { ...answer, headers: { ...this.#limit.headers, ...answer.headers } };
  }

  #answer({ method, url, body, contentType, as }: RestRequest): RestAnswer {
    this.jobs.runDue();
    const { path, query } = splitUrl(url);
    const found = findRoute(accountRoutes, method, path);
    if (!found) return noEndpoint();
    // Who asks for nobody's name is told that it is nobody's; all else needs somebody.
    if (as.id === null && !path.startsWith('/api/v2/users/me')) return notSignedIn();
    const fields = readBody(body, contentType);
    if (fields === null) return notUnderstood('Server could not parse JSON');
    return found.route.answer(this, { params: found.params, query, body: fields, as });
  }
}
