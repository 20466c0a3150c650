import type { Account } from '../Account';
import { cursorPage } from '../cursorPage';
import { scopesOf, type Scope } from '../Permissions';
import { badRequest, created, done, forbidden, invalid, noContent, noRecord } from '../restAnswers';
import type { RestAnswer } from '../RestRequest';
import { route, type Asked, type Route } from '../Route';
import { asTime, type ObjectRecord } from './ObjectRecord';
import { readChange } from './readChange';
import type { RecordTable, Written } from './RecordTable';
import { matches, readFilter, searchRecords } from './searchRecords';

/** https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/ */
export const recordRoutes: readonly Route<Account>[] = [
  on('GET', 'records', 'read', (table, { query }) => {
    const ids = listOf(query.get('filter[ids]'));
    const externalIds = listOf(query.get('filter[external_ids]'));
    const records = table.records.filter(
      ({ id, external_id: externalId }) =>
        (ids === null || ids.has(id)) &&
        (externalIds === null || (externalId !== null && externalIds.has(externalId))),
    );
    return tellPage(table, records, query.get('sort') ?? 'id', LIST_ORDERS, query);
  }),
  on('GET', 'records/count', 'read', (table, _asked, { now }) =>
    done({ count: { value: table.size, refreshed_at: asTime(now()) } }),
  ),
  on('GET', 'records/search', 'read', (table, { query }) =>
    tellSearch(table, searchRecords(table, query.get('query') ?? ''), query),
  ),
  on('POST', 'records/search', 'read', (table, { query, body }) => {
    const filter = readFilter(body['filter'] ?? {});
    if (typeof filter === 'string') return badRequest('Invalid filter', filter);
    const found = searchRecords(table, query.get('query') ?? '');
    return tellSearch(
      table,
      found.filter((record) => matches(record, filter)),
      query,
    );
  }),
  on('GET', 'records/autocomplete', 'read', (table, { query }) => {
    const start = (query.get('name') ?? '').toLowerCase();
    const found = table.records.filter(({ name }) => name.toLowerCase().startsWith(start));
    return tellSearch(table, found, query);
  }),
  on('GET', 'records/{record}', 'read', (table, { params }) => {
    const record = table.find(params['record'] ?? '');
    return record ? done({ custom_object_record: record }) : noRecord();
  }),
  on('POST', 'records', 'create', (table, { body, as }) =>
    tellWritten(table.create(readChange(body['custom_object_record']), String(as.id)), created),
  ),
  // By external id: created where there is none of it. Both are told with 200.
  on('PATCH', 'records', 'update', (table, { query, body, as }) => {
    const externalId = query.get('external_id');
    if (externalId === null || externalId === '') return missingParameter();
    const change = { ...readChange(body['custom_object_record']), external_id: externalId };
    const old = table.findByExternalId(externalId);
    const by = String(as.id);
    return tellWritten(old ? table.update(old.id, change, by) : table.create(change, by), done);
  }),
  on('PATCH', 'records/{record}', 'update', (table, { params, body, as }) => {
    const change = readChange(body['custom_object_record']);
    return tellWritten(table.update(params['record'] ?? '', change, String(as.id)), done);
  }),
  on('DELETE', 'records', 'delete', (table, { query }) => {
    const externalId = query.get('external_id');
    if (externalId === null || externalId === '') return missingParameter();
    const record = table.findByExternalId(externalId);
    return record && table.delete(record.id) ? noContent() : noRecord();
  }),
  on('DELETE', 'records/{record}', 'delete', (table, { params }) =>
    table.delete(params['record'] ?? '') ? noContent() : noRecord(),
  ),
];

/** An endpoint below one custom object, for those who may do that. */
function on(
  method: Route<Account>['method'],
  path: string,
  scope: Scope,
  answer: (table: RecordTable, asked: Asked, account: Account) => RestAnswer,
): Route<Account> {
  return route(method, `custom_objects/{object}/${path}`, (account, asked) => {
    const table = account.objects.get(asked.params['object'] ?? '');
    if (!table) return noRecord();
    if (!scopesOf(account.agents, asked.as).includes(scope)) return forbidden();
    return answer(table, asked, account);
  });
}

type Orders = Record<string, (record: ObjectRecord) => string>;

/** The id last, so that no two records are alike. */
const LIST_ORDERS: Orders = {
  id: ({ id }) => id,
  updated_at: ({ updated_at: at, id }) => `${at} ${id}`,
};

const SEARCH_ORDERS: Orders = {
  name: ({ name, id }) => `${name.toLowerCase()} ${id}`,
  created_at: ({ created_at: at, id }) => `${at} ${id}`,
  updated_at: ({ updated_at: at, id }) => `${at} ${id}`,
};

/** By relevance, which here is the order of creation. */
function tellSearch(table: RecordTable, found: ObjectRecord[], query: URLSearchParams): RestAnswer {
  const sort = query.get('sort');
  return sort === null
    ? tellPage(table, found, 'id', LIST_ORDERS, query)
    : tellPage(table, found, sort, SEARCH_ORDERS, query);
}

function tellPage(
  table: RecordTable,
  records: ObjectRecord[],
  sort: string,
  orders: Orders,
  query: URLSearchParams,
): RestAnswer {
  const name = sort.replace(/^-/, '');
  const keyOf = Object.hasOwn(orders, name) ? orders[name] : undefined;
  if (!keyOf) return badRequest('Invalid attribute', `sort cannot be ${sort}`);
  const direction = sort.startsWith('-') ? -1 : 1;
  const sorted = records
    .map((record) => [keyOf(record), record] as const)
    .sort(([a], [b]) => (a < b ? -direction : direction))
    .map(([, record]) => record);
  const path = `/api/v2/custom_objects/${table.type.key}/records`;
  const page = cursorPage(sorted, keyOf, path, query);
  if (page.kind === 'refused') return page.answer;
  return done({ custom_object_records: page.items, count: page.items.length, ...page.ends });
}

function tellWritten(written: Written, success: (body: unknown) => RestAnswer): RestAnswer {
  switch (written.kind) {
    case 'written':
      return success({ custom_object_record: written.record });
    case 'refused':
      return invalid(written.flaws);
    case 'missing':
      return noRecord();
  }
}

function missingParameter(): RestAnswer {
  return badRequest('Missing parameter', 'external_id or name is required');
}

function listOf(text: string | null): ReadonlySet<string> | null {
  return text === null ? null : new Set(text.split(',').filter((one) => one !== ''));
}
