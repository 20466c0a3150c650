import { RestLine } from '../../src/zendesk/zaf/RestLine';
import { writeInJobs } from '../../src/zendesk/zaf/writeInJobs';
import { aDraft } from './recordStoreContract';
import { done, refused, ScriptedClient, see, type Script } from './ScriptedClient';

const URL = '/api/v2/custom_objects/attune_entry';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const job = (status: string, part: Record<string, unknown> = {}): Script =>
  done({ job_status: { id: 'V3-1', status, progress: null, results: null, ...part } });
const drafts = (count: number) => Array.from({ length: count }, (_, index) => aDraft(`k${index}`));
const success = (index: number) => ({ index, id: `r${index}`, success: true, status: 'Created' });

async function write(count: number, ...scripts: Script[]) {
  const client = new ScriptedClient(scripts);
  const progress: number[] = [];
  const options = { onProgress: (done: number) => progress.push(done) };
  const outcome = await see(writeInJobs(new RestLine(client), URL, drafts(count), options));
  return { client, progress, outcome };
}

describe('writeInJobs', () => {
  it('gives a job to Zendesk and looks at it, less and less often, until it is done', async () => {
    const { client, outcome, progress } = await write(
      2,
      job('queued'),
      job('working', { progress: 1 }),
      job('completed', { progress: 2, results: [success(0), success(1)] }),
    );
    expect(outcome).toEqual({
      kind: 'bulk',
      failure: null,
      results: [
        { externalId: 'k0', kind: 'written' },
        { externalId: 'k1', kind: 'written' },
      ],
    });
    expect(client.asked).toEqual([
      `POST ${URL}/jobs`,
      'GET /api/v2/job_statuses/V3-1.json',
      'GET /api/v2/job_statuses/V3-1.json',
    ]);
    expect(JSON.parse(client.requests[0]?.data ?? '')).toMatchObject({
      job: {
        action: 'create_or_update_by_external_id',
        items: [{ name: 'Reply k0', external_id: 'k0' }, { external_id: 'k1' }],
      },
    });
    expect(progress).toEqual([0, 1, 2, 2]);
  });

  it('keeps what a job has done that failed half way, and begins no other', async () => {
    const { client, outcome } = await write(
      150,
      job('failed', { message: 'Worker died', results: [success(0), success(1)] }),
    );
    expect(outcome.results.map(({ externalId }) => externalId)).toEqual(['k0', 'k1']);
    expect(outcome.failure).toMatchObject({
      reason: 'busy',
      detail: expect.stringContaining('Worker died') as unknown,
    });
    expect(client.requests).toHaveLength(1);
  });

  it('tells the refused from the written, whichever way Zendesk puts it', async () => {
    const refusals = [
      { index: 0, error: 'RecordInvalid', details: 'Status: is not one of the options' },
      { external_id: 'k1', success: false, errors: [{ description: 'too large' }] },
      { index: 2, success: false, status: 'Skipped' },
      { index: 3, errors: { base: ['is odd'] } },
      success(4),
      { external_id: 'k5', name: 'Reply k5' },
    ];
    const { outcome } = await write(6, job('completed', { results: refusals }));
    expect(outcome.results).toEqual([
      {
        externalId: 'k0',
        kind: 'refused',
        detail: 'RecordInvalid · Status: is not one of the options',
      },
      { externalId: 'k1', kind: 'refused', detail: 'too large' },
      { externalId: 'k2', kind: 'refused', detail: 'Skipped' },
      { externalId: 'k3', kind: 'refused', detail: 'base: is odd' },
      { externalId: 'k4', kind: 'written' },
      { externalId: 'k5', kind: 'written' },
    ]);
  });

  it('counts on the order where results say nothing else and none is missing', async () => {
    const results = [
      { id: 'r1', success: true },
      { id: null, success: false, error: 'no' },
    ];
    expect((await write(2, job('completed', { results }))).outcome.results).toMatchObject([
      { kind: 'written' },
      { kind: 'refused', detail: 'no' },
    ]);
    const short = (await write(3, job('completed', { results }))).outcome.results;
    expect(short.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused']);
  });

  it('splits many into jobs of a hundred, and large ones into smaller jobs', async () => {
    const all = Array.from({ length: 100 }, (_, index) => success(index));
    const { client, progress } = await write(230, job('completed', { results: all }));
    expect(client.asked).toEqual(Array.from({ length: 3 }, () => `POST ${URL}/jobs`));
    expect(progress.at(-1)).toBe(230);

    const large = drafts(60).map((draft) => ({
      ...draft,
      fields: { ...draft.fields, template: 'x'.repeat(30_000) },
    }));
    const other = new ScriptedClient([job('completed', { results: all })]);
    const outcome = await see(writeInJobs(new RestLine(other), URL, large));
    expect(outcome.results).toHaveLength(60);
    expect(other.requests).toHaveLength(2);
  });

  it('does not wait for ever', async () => {
    const start = Date.now();
    const { client, outcome } = await write(1, job('working'));
    expect(outcome).toMatchObject({ results: [], failure: { reason: 'busy' } });
    expect(client.requests.length).toBeLessThan(70);
    expect(Date.now() - start).toBeLessThan(6 * 60_000);
  });

  it.each([
    ['of which nobody knows any more', refused(404, { error: 'RecordNotFound' }), 'busy'],
    ['that is told as nonsense', done({ job_status: 'soon' }), 'malformed'],
    ['of which Zendesk will not tell', refused(403, { error: 'Forbidden' }), 'forbidden'],
  ])('stops at a job %s', async (_name, script, reason) => {
    const { outcome } = await write(150, job('queued'), script);
    expect(outcome).toMatchObject({ results: [], failure: { kind: 'failed', reason } });
  });

  it('has nothing to do for nothing', async () => {
    const { client, outcome } = await write(0);
    expect(outcome).toEqual({ kind: 'bulk', results: [], failure: null });
    expect(client.requests).toEqual([]);
  });
});
