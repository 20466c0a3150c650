import type { BulkResult } from '../RecordStore';
import { part } from './part';

/** A job that Zendesk works on by itself. https://developer.zendesk.com/api-reference/ticketing/ticket-management/job_statuses/ */
export type Job = {
  id: string;
  state: 'under way' | 'completed' | 'failed';
  /** How many of its items are done; 0 where it does not tell. */
  progress: number;
  message: string;
  results: readonly unknown[];
};

const UNDER_WAY = new Set(['queued', 'working']);

/** @returns `null` where the answer holds no job. */
export function readJob(body: unknown): Job | null {
  const job = part(body, 'job_status');
  const id = part(job, 'id');
  const status = part(job, 'status');
  if (typeof id !== 'string' || typeof status !== 'string') return null;
  const progress = part(job, 'progress');
  const message = part(job, 'message');
  const results = part(job, 'results');
  return {
    id,
    // `failed`, `killed`, `aborted` and whatever else may come.
    state: UNDER_WAY.has(status) ? 'under way' : status === 'completed' ? 'completed' : 'failed',
    progress: typeof progress === 'number' ? progress : 0,
    message: typeof message === 'string' ? message : status,
    results: Array.isArray(results) ? results : [],
  };
}

/**
 * What became of each of a job's items, as far as it tells. Zendesk tells them by `index`, by `external_id`, or by
 * nothing but the order, which counts only where none is left out.
 *
 * @returns in the order of `externalIds`, without those that it does not tell of.
 */
export function readJobResults(results: readonly unknown[], externalIds: readonly string[]) {
  const byIndex = new Map<number, unknown>();
  const byId = new Map<string, unknown>();
  for (const result of results) {
    const index = part(result, 'index');
    const id = part(result, 'external_id');
    if (typeof index === 'number') byIndex.set(index, result);
    else if (typeof id === 'string') byId.set(id, result);
  }
  const isInOrder = byIndex.size + byId.size === 0 && results.length === externalIds.length;
  return externalIds.flatMap((externalId, index): BulkResult[] => {
    const result = byIndex.get(index) ?? byId.get(externalId) ?? (isInOrder && results[index]);
    return result ? [readResult(result, externalId)] : [];
  });
}

function readResult(result: unknown, externalId: string): BulkResult {
  const status = part(result, 'status');
  const complaints = [part(result, 'error'), part(result, 'errors'), part(result, 'details')]
    .map(inWords)
    .filter((words) => words !== '');
  const isRefused =
    part(result, 'success') === false ||
    complaints.length > 0 ||
    (typeof status === 'string' && /fail|error/i.test(status));
  if (!isRefused) return { externalId, kind: 'written' };
  const detail = complaints.join(' · ') || inWords(status) || 'refused';
  return { externalId, kind: 'refused', detail: detail.slice(0, 300) };
}

/** Complaints come as a text, a list, or an object by field. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(' · ');
  if (typeof value !== 'object' || value === null) return '';
  const description = part(value, 'description') ?? part(value, 'message');
  if (typeof description === 'string') return description.trim();
  return Object.entries(value)
    .map(([key, one]) => [key, inWords(one)] as const)
    .filter(([, words]) => words !== '')
    .map(([key, words]) => `${key}: ${words}`)
    .join(' · ');
}
