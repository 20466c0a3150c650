import type { BulkOutcome, LoadOptions, RecordDraft, RecordFailure } from '../RecordStore';
import { readJob, readJobResults, type Job } from './readJob';
import { pause, type RestLine } from './RestLine';
import { toRecordBody } from './toRecordBody';

/** https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/ */
const JOB_SIZE = 100;
/** Characters of a job: records may have 32 kB each, and nobody says what a request may have. */
const JOB_CHARS = 1_000_000;

/** Seconds between looks at a job; the last one again and again, until `MAX_LOOKS`: five minutes in all. */
const LOOKS = [0.5, 1, 1, 2, 2, 3, 5];
const MAX_LOOKS = 62;

/**
 * Creates or replaces records by their external id, in jobs that Zendesk works on by itself: one after the other, since
 * it takes only so many at a time and tells of each only for a while.
 *
 * @param url of the object: `/api/v2/custom_objects/attune_entry`
 */
export async function writeInJobs(
  line: RestLine,
  url: string,
  drafts: readonly RecordDraft[],
  options: LoadOptions = {},
): Promise<BulkOutcome> {
  const outcome: BulkOutcome = { kind: 'bulk', results: [], failure: null };
  let seen = 0;
  for (const batch of toBatches(drafts)) {
    const done = seen;
    const onProgress = (progress: number) =>
      options.onProgress?.(done + Math.min(progress, batch.length), drafts.length);
    const { job, failure } = await run(line, url, batch, { ...options, onProgress });
    const externalIds = batch.map(({ externalId }) => externalId);
    const results = readJobResults(job?.results ?? [], externalIds);
    outcome.results.push(...results);
    if (failure === null && results.length < batch.length) {
      const told = new Set(results.map(({ externalId }) => externalId));
      for (const externalId of externalIds.filter((id) => !told.has(id))) {
        outcome.results.push({ externalId, kind: 'refused', detail: 'Zendesk did not say.' });
      }
    }
    seen += failure === null ? batch.length : results.length;
    options.onProgress?.(seen, drafts.length);
    if (failure !== null) return { ...outcome, failure };
  }
  return outcome;
}

/** As many drafts as fit into a job. */
function toBatches(drafts: readonly RecordDraft[]): RecordDraft[][] {
  const batches: RecordDraft[][] = [];
  let chars = Infinity;
  for (const draft of drafts) {
    const size = JSON.stringify(draft).length;
    const batch = batches.at(-1);
    if (batch === undefined || batch.length >= JOB_SIZE || chars + size > JOB_CHARS) {
      batches.push([draft]);
      chars = size;
    } else {
      batch.push(draft);
      chars += size;
    }
  }
  return batches;
}

type Run = { job: Job | null; failure: RecordFailure | null };
type RunOptions = Omit<LoadOptions, 'onProgress'> & { onProgress: (progress: number) => void };

/** One job, to its end. The signal is heard before it begins only: what Zendesk works on, it works on. */
async function run(
  line: RestLine,
  url: string,
  batch: readonly RecordDraft[],
  { onWait, signal, onProgress }: RunOptions,
): Promise<Run> {
  const items = batch.map(toRecordBody);
  const body = { job: { action: 'create_or_update_by_external_id', items } };
  const asked = { method: 'POST', url: `${url}/jobs`, body } as const;
  let answer = await line.ask(asked, { onWait, signal });
  let last: Job | null = null;
  for (let looks = 0; ; looks += 1) {
    if (answer.kind === 'absent') {
      return {
        job: last,
        failure: failed(last === null ? 'missing-object' : 'busy', answer.detail),
      };
    }
    if (answer.kind === 'failed') return { job: last, failure: answer };
    const job = readJob(answer.body);
    if (job === null) {
      return { job: last, failure: failed('malformed', `${url}/jobs came without a job.`) };
    }
    last = job;
    onProgress(job.progress);
    if (job.state === 'completed') return { job, failure: null };
    if (job.state === 'failed') {
      return { job, failure: failed('busy', `The job ${job.id} has failed: ${job.message}`) };
    }
    if (looks === MAX_LOOKS) {
      return { job, failure: failed('busy', `The job ${job.id} is not done yet.`) };
    }
    await pause(LOOKS[looks] ?? LOOKS.at(-1) ?? 1);
    const status = `/api/v2/job_statuses/${encodeURIComponent(job.id)}.json`;
    answer = await line.ask({ method: 'GET', url: status }, { onWait });
  }
}

function failed(reason: RecordFailure['reason'], detail: string): RecordFailure {
  return { kind: 'failed', reason, detail: detail.slice(0, 300) };
}
