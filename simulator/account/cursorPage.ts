import { account } from '../tickets/people';
import { badPage } from './restAnswers';
import type { RestAnswer } from './RestRequest';

const MAX_PAGE_SIZE = 100;

export type CursorPage<Item> = {
  kind: 'page';
  items: Item[];
  /** `links` and `meta` as every list by cursor has them. */
  ends: {
    links: { next: string | null; prev: string | null };
    meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
  };
};

/**
 * One page of a list, by cursor. A cursor holds what its last item is ordered by, so that items that come and go
 * meanwhile shift nothing.
 *
 * @param items in order, each with a different key
 * @param keyOf what they are ordered by, as a text that sorts alike
 * @param path of the endpoint, for the links
 */
export function cursorPage<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  path: string,
  query: URLSearchParams,
  maxSize = MAX_PAGE_SIZE,
): CursorPage<Item> | { kind: 'refused'; answer: RestAnswer } {
  const size = Number(query.get('page[size]') ?? MAX_PAGE_SIZE);
  const [after, before] = [query.get('page[after]'), query.get('page[before]')];
  if (!Number.isInteger(size) || size < 1 || size > maxSize) {
    return refused(`page[size] must be an integer from 1 to ${maxSize}`);
  }
  if (after !== null && before !== null) {
    return refused('page[after] and page[before] cannot be used together');
  }
  const cursor = after ?? before;
  const key = cursor === null ? null : fromCursor(cursor);
  if (cursor !== null && key === null) return refused(`page[after] is not valid: ${cursor}`);

  const keys = items.map(keyOf);
  const isFalling = keys.length > 1 && (keys[0] ?? '') > (keys.at(-1) ?? '');
  const isBeyond = (one: string): boolean =>
    key === null || (isFalling === (before === null) ? one < key : one > key);
  const rest = items.filter((_, index) => isBeyond(keys[index] ?? ''));
  const shown = before === null ? rest.slice(0, size) : rest.slice(-size);

  const [first, last] = [shown[0], shown.at(-1)];
  const hasMore = rest.length > shown.length;
  const afterCursor = last === undefined ? null : toCursor(keyOf(last));
  const beforeCursor = first === undefined ? null : toCursor(keyOf(first));
  const link = (name: string, value: string | null): string | null => {
    if (value === null) return null;
    const params = new URLSearchParams(query);
    params.delete('page[after]');
    params.delete('page[before]');
    params.set(name, value);
    return `https://${account.subdomain}.zendesk.example${path}?${params.toString()}`;
  };
  const isNext = before !== null || hasMore;
  return {
    kind: 'page',
    items: shown,
    ends: {
      links: {
        next: isNext ? link('page[after]', afterCursor) : null,
        prev: link('page[before]', beforeCursor),
      },
      meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
    },
  };
}

function refused(detail: string): { kind: 'refused'; answer: RestAnswer } {
  return { kind: 'refused', answer: badPage(detail) };
}

/** Opaque to apps, as Zendesk's are. */
function toCursor(key: string): string {
  // Halves of letters cannot be written; as the last part of a key they only shift where a page ends.
  return btoa(encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd')));
}

function fromCursor(cursor: string): string | null {
  try {
    return decodeURIComponent(atob(cursor));
  } catch {
    return null; // told to the sender
  }
}
