import { account } from '../../tickets/people';

export type JobStatus = 'queued' | 'working' | 'completed' | 'failed';

/** What became of one item: https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/ */
export type JobResult = Record<string, unknown>;

type Job = {
  id: string;
  status: JobStatus;
  results: JobResult[];
  items: readonly unknown[];
  work: (item: unknown, index: number) => JobResult;
  dueAt: number;
  breaksAfter: number | null;
};

/** Zendesk takes no more unfinished jobs of an account at a time. */
export const MAX_UNFINISHED_JOBS = 30;

/** A job that nobody looks at is done after this time. */
const JOB_MS = 1500;

/** Work in the background: queued when asked for, half done at the first look, done at the second one. */
export class Jobs {
  readonly #now: () => number;
  readonly #jobs = new Map<string, Job>();
  #breaksAfter: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes the job, or gives `null` where too many are unfinished. */
  queue(items: readonly unknown[], work: Job['work']): Record<string, unknown> | null {
    this.runDue();
    const unfinished = Array.from(this.#jobs.values()).filter(({ status }) => !isOver(status));
    if (unfinished.length >= MAX_UNFINISHED_JOBS) return null;
    const id = `V3-${(this.#jobs.size + 1).toString(16).padStart(32, '0')}`;
    const dueAt = this.#now() + JOB_MS;
    const breaksAfter = this.#breaksAfter;
    this.#breaksAfter = null;
    const job: Job = { id, status: 'queued', results: [], items, work, dueAt, breaksAfter };
    this.#jobs.set(id, job);
    return tell(job);
  }

  /** The next job stops for good after so many items: what is done stays done, and its status is `failed`. */
  breakNext(afterItems: number): void {
    this.#breaksAfter = afterItems;
  }

  /** What stands of the job at this look, or `null` where there is none. */
  look(id: string): Record<string, unknown> | null {
    const job = this.#jobs.get(id);
    if (!job) return null;
    if (job.status === 'queued') {
      advance(job, Math.floor(job.items.length / 2));
      job.status = 'working';
    } else if (job.status === 'working') {
      finish(job);
    }
    return tell(job);
  }

  /** Jobs go on whether or not anybody looks. */
  runDue(): void {
    for (const job of this.#jobs.values()) {
      if (!isOver(job.status) && this.#now() >= job.dueAt) finish(job);
    }
  }
}

function isOver(status: JobStatus): boolean {
  return status === 'completed' || status === 'failed';
}

function finish(job: Job): void {
  advance(job, job.items.length);
  job.status = job.results.length < job.items.length ? 'failed' : 'completed';
}

function advance(job: Job, upTo: number): void {
  const end = Math.min(upTo, job.breaksAfter ?? upTo);
  for (const [index, item] of job.items.slice(0, end).entries()) {
    if (index >= job.results.length) job.results.push(job.work(item, index));
  }
}

function messageOf({ status, dueAt }: Job): string | null {
  if (status === 'failed') return 'The job was stopped by an internal error';
  return status === 'completed' ? `Completed at ${new Date(dueAt).toISOString()}` : null;
}

function tell(job: Job): Record<string, unknown> {
  const { id, status, results, items } = job;
  return {
    id,
    job_type: 'Bulk Custom Object Record Job',
    url: `https://${account.subdomain}.zendesk.example/api/v2/job_statuses/${id}.json`,
    total: items.length,
    progress: status === 'queued' ? null : results.length,
    status,
    message: messageOf(job),
    results: isOver(status) ? results : null,
  };
}
