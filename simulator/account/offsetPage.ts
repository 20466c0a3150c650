import { account } from '../tickets/people';
import { cursorPage } from './cursorPage';
import { badPage, done } from './restAnswers';
import type { RestAnswer } from './RestRequest';

const MAX_PER_PAGE = 100;

/** Older lists are paged by number (`page=2&per_page=100`), or by cursor where `page[size]` asks for it. */
export function offsetOrCursorPage<Item>(list: {
  /** The property that the items are under. */
  name: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  tell: (item: Item) => unknown;
  path: string;
  query: URLSearchParams;
}): RestAnswer {
  const { name, items, keyOf, tell, path, query } = list;
  if (['page[size]', 'page[after]', 'page[before]'].some((key) => query.has(key))) {
    const page = cursorPage(items, keyOf, path, query);
    if (page.kind === 'refused') return page.answer;
    return done({ [name]: page.items.map(tell), ...page.ends });
  }
  return offsetPage({ ...list, extra: {} });
}

/** @param list.extra what stands beside the items, such as facets */
export function offsetPage<Item>(list: {
  name: string;
  items: readonly Item[];
  tell: (item: Item) => unknown;
  path: string;
  query: URLSearchParams;
  extra: Record<string, unknown>;
}): RestAnswer {
  const { name, items, tell, path, query, extra } = list;
  const number = Number(query.get('page') ?? 1);
  const size = Math.min(MAX_PER_PAGE, Number(query.get('per_page') ?? MAX_PER_PAGE));
  if (!Number.isInteger(number) || number < 1 || !Number.isInteger(size) || size < 1) {
    return badPage('page and per_page are integers from 1');
  }
  const link = (page: number): string => {
    const params = new URLSearchParams(query);
    params.set('page', String(page));
    return `https://${account.subdomain}.zendesk.example${path}?${params.toString()}`;
  };
  const start = (number - 1) * size;
  return done({
    [name]: items.slice(start, start + size).map(tell),
    ...extra,
    count: items.length,
    next_page: start + size < items.length ? link(number + 1) : null,
    previous_page: number > 1 ? link(number - 1) : null,
  });
}
