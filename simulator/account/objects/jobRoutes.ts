import type { Account } from '../Account';
import { scopesOf, type Scope } from '../Permissions';
import { badRequest, done, forbidden, json, noRecord } from '../restAnswers';
import { isRecord } from '../../host/wire';
import { route, type Route } from '../Route';
import { BULK_ACTIONS, MAX_ITEMS, workOnItem, type BulkAction } from './bulkWork';
import { MAX_UNFINISHED_JOBS } from './Jobs';

/** Many records at once, in the background. */
export const jobRoutes: readonly Route<Account>[] = [
  route('POST', 'custom_objects/{object}/jobs', (account, { params, body, as }) => {
    const table = account.objects.get(params['object'] ?? '');
    if (!table) return noRecord();
    const job = isRecord(body['job']) ? body['job'] : {};
    const action = BULK_ACTIONS.find((known) => known === job['action']);
    const { items } = job;
    if (!action || !Array.isArray(items) || items.length === 0) {
      return badRequest('Invalid job', 'job needs an action that there is, and items');
    }
    if (items.length > MAX_ITEMS) {
      const description = `A job takes up to ${MAX_ITEMS} items`;
      return json(422, { error: 'TooManyItems', description });
    }
    const scopes = scopesOf(account.agents, as);
    if (!SCOPES[action].every((scope) => scopes.includes(scope))) return forbidden();
    const by = String(as.id);
    const status = account.jobs.queue(items, (item, index) =>
      workOnItem(table, action, by, item, index),
    );
    if (status) return done({ job_status: status });
    const description = `Only ${MAX_UNFINISHED_JOBS} jobs can be queued or running at a time`;
    return json(429, { error: 'TooManyJobs', description });
  }),
  route('GET', 'job_statuses/{job}', (account, { params }) => {
    const status = account.jobs.look(params['job'] ?? '');
    return status ? done({ job_status: status }) : noRecord();
  }),
];

const SCOPES: Record<BulkAction, readonly Scope[]> = {
  create: ['create'],
  update: ['update'],
  delete: ['delete'],
  delete_by_external_id: ['delete'],
  create_or_update_by_external_id: ['create', 'update'],
};
