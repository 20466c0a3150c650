import type { LoadOptions, RecordFailure } from '../RecordStore';
import { part } from './part';
import type { RestLine } from './RestLine';

const PAGE_SIZE = 100;

/** No list of ours is longer than this: a host that always has one more page is not followed for ever. */
const MAX_PAGES = 500;

export type Pages = { kind: 'pages'; items: unknown[] } | { kind: 'absent'; detail: string };

/**
 * Reads a list page by page: by cursor, or by number where the endpoint knows no cursors.
 *
 * @param url without query
 * @param options.query what else to ask for: `&include=users`
 * @param key what the list is called in the answer: `custom_object_records`
 * @param options.loadTotal asked once, where there is more than one page and the list does not tell how many there are
 */
export async function readPages(
  line: RestLine,
  url: string,
  key: string,
  options: LoadOptions & { query?: string; loadTotal?: () => Promise<number | null> } = {},
): Promise<Pages | RecordFailure> {
  const { onProgress, loadTotal, query = '' } = options;
  const items: unknown[] = [];
  const asked = new Set<string>();
  let total: number | null = null;
  let next = `page[size]=${PAGE_SIZE}`;
  while (asked.size < MAX_PAGES) {
    asked.add(next);
    const answer = await line.ask({ method: 'GET', url: `${url}?${next}${query}` }, options);
    if (answer.kind !== 'answer') return answer;
    const list = part(answer.body, key);
    if (!Array.isArray(list)) return malformed(`${url} came without ${key}.`);
    items.push(...(list as unknown[]));
    const following = findNext(answer.body);
    if (following === null) {
      onProgress?.(items.length, items.length);
      return { kind: 'pages', items };
    }
    if (asked.size === 1) total = readCount(answer.body) ?? (await loadTotal?.()) ?? null;
    onProgress?.(items.length, total === null ? null : Math.max(total, items.length));
    if (asked.has(following)) return malformed(`${url} leads back to a page that was read.`);
    next = following;
  }
  return malformed(`${url} has more than ${MAX_PAGES} pages.`);
}

/** @returns what the query of the next page says; `null` after the last one. */
function findNext(body: unknown): string | null {
  const meta = part(body, 'meta');
  if (part(meta, 'has_more') === true) {
    const cursor = part(meta, 'after_cursor');
    const size = `page[size]=${PAGE_SIZE}`;
    return typeof cursor === 'string' ? `${size}&page[after]=${encodeURIComponent(cursor)}` : size;
  }
  // By number: the address of the next page is absolute, and of another origin than ours.
  const next = part(body, 'next_page');
  const number = typeof next === 'string' ? /[?&]page=(\d+)/.exec(next)?.[1] : undefined;
  return number === undefined || meta !== undefined ? null : `per_page=${PAGE_SIZE}&page=${number}`;
}

/** Lists by number tell it; what those by cursor call so is of the page. */
function readCount(body: unknown): number | null {
  const count = part(body, 'count');
  return typeof count === 'number' && part(body, 'meta') === undefined ? count : null;
}

function malformed(detail: string): RecordFailure {
  return { kind: 'failed', reason: 'malformed', detail };
}
