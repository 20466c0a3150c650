import type { Account } from '../../../../simulator/account/Account';
import { makeAccount } from '../../../../simulator/account/makeAccount';
import { askAccount } from '../../support/askAccount';

const JOBS = 'custom_objects/attune_entry/jobs';

let now: number;
let account: Account;
beforeEach(() => {
  now = Date.UTC(2026, 3, 1);
  account = makeAccount('ordinary', { now: () => now });
});

type JobStatus = {
  id: string;
  status: string;
  progress: number | null;
  total: number;
  results: Record<string, unknown>[] | null;
};

function start(action: string, items: unknown): JobStatus {
  const answer = askAccount(account, 'POST', JOBS, { job: { action, items } });
  expect(answer.status).toBe(200);
  return (answer.body as { job_status: JobStatus }).job_status;
}

function look({ id }: JobStatus): JobStatus {
  const answer = askAccount(account, 'GET', `job_statuses/${id}.json`);
  return (answer.body as { job_status: JobStatus }).job_status;
}

function finish(job: JobStatus): JobStatus {
  look(job);
  return look(job);
}

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, external_id: `e${index}` }));

describe('jobs', () => {
  it('are queued, then half done, then done', () => {
    const job = start('create', names(4));
    const table = account.table('attune_entry');
    expect(job).toMatchObject({ status: 'queued', progress: null, total: 4, results: null });
    expect(table.size).toBe(0);
    expect(look(job)).toMatchObject({ status: 'working', progress: 2, results: null });
    expect(table.size).toBe(2);
    const done = look(job);
    expect(done).toMatchObject({ status: 'completed', progress: 4 });
    expect(done.results).toHaveLength(4);
    expect(look(job)).toEqual(done);
  });

  it('go on though nobody looks', () => {
    start('create', names(3));
    now += 1500;
    askAccount(account, 'GET', 'groups');
    expect(account.table('attune_entry').size).toBe(3);
  });

  it('tell of each item what became of it', () => {
    finish(start('create', [{ name: 'A', external_id: 'a' }]));
    const done = finish(
      start('create_or_update_by_external_id', [
        { name: 'A again', external_id: 'a' },
        { name: 'B', external_id: 'b' },
        { name: '', external_id: 'c' },
        { name: 'no id' },
        'no record',
        { name: 'D', external_id: 'd', custom_object_fields: { status: 'none' } },
      ]),
    );
    const [a] = account.table('attune_entry').records;
    expect(done.results).toMatchObject([
      { index: 0, id: a?.id, action: 'update', status: 'Updated', success: true },
      { index: 1, action: 'create', status: 'Created', success: true },
      { index: 2, error: 'RecordInvalid', details: 'Name: cannot be blank', success: false },
      { index: 3, details: 'External ID: cannot be blank', status: 'Failed' },
      { index: 4, success: false },
      { index: 5, details: 'Status: is not one of the options' },
    ]);
    expect(account.table('attune_entry').records.map(({ name }) => name)).toEqual(['A again', 'B']);
  });

  it('update and delete', () => {
    finish(start('create', names(3)));
    const [first, second] = account.table('attune_entry').records;
    const updated = finish(
      start('update', [{ id: first?.id, name: 'new' }, { id: 'none', name: 'x' }, { name: 'y' }]),
    );
    expect(updated.results).toMatchObject([
      { success: true },
      { error: 'RecordNotFound' },
      { error: 'RecordNotFound' },
    ]);
    expect(account.table('attune_entry').find(first?.id ?? '')?.name).toBe('new');
    const deleted = finish(start('delete', [first?.id, 'none']));
    expect(deleted.results).toMatchObject([{ status: 'Deleted' }, { error: 'RecordNotFound' }]);
    finish(start('delete_by_external_id', ['e1', 'none']));
    expect(account.table('attune_entry').find(second?.id ?? '')).toBeNull();
    expect(account.table('attune_entry').size).toBe(1);
  });

  it('are not taken with too many items, none, or another action', () => {
    const post = (job: unknown) => askAccount(account, 'POST', JOBS, { job });
    expect(post({ action: 'create', items: names(101) })).toMatchObject({
      status: 422,
      body: { error: 'TooManyItems' },
    });
    for (const job of [
      { action: 'create', items: [] },
      { action: 'create' },
      { action: 'explode', items: names(1) },
      'create',
    ]) {
      expect(post(job).status).toBe(400);
    }
    expect(post({ action: 'create', items: names(100) }).status).toBe(200);
  });

  it('are at most 30 at a time', () => {
    const jobs = names(30).map((item) => start('create', [item]));
    const one = { job: { action: 'create', items: names(1) } };
    expect(askAccount(account, 'POST', JOBS, one)).toMatchObject({
      status: 429,
      body: { error: 'TooManyJobs' },
    });
    for (const job of jobs.slice(0, 1)) finish(job);
    expect(askAccount(account, 'POST', JOBS, one).status).toBe(200);
  });

  it('can break half way: what is done stays done', () => {
    account.jobs.breakNext(3);
    const done = finish(start('create', names(10)));
    expect(done).toMatchObject({ status: 'failed', progress: 3 });
    expect(done.results).toHaveLength(3);
    expect(account.table('attune_entry').size).toBe(3);
    expect(finish(start('create_or_update_by_external_id', names(10)))).toMatchObject({
      status: 'completed',
    });
    expect(account.table('attune_entry').size).toBe(10);
  });

  it('are unknown where there are none', () => {
    expect(askAccount(account, 'GET', 'job_statuses/none').status).toBe(404);
    expect(askAccount(account, 'POST', 'custom_objects/none/jobs', {}).status).toBe(404);
  });
});
