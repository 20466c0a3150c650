import { useRef, useState } from 'react';

/**
 * A long list, page by page.
 *
 * @param size how many of the items stand on a page.
 * @param of what the list is of: another one begins with its first page.
 * @returns what to show, `first` being the index of the first of it; `paging` for `Pages`; and `top` for the element
 * that comes into sight again when the page is turned.
 */
export function usePages<T>(items: readonly T[], size: number, of: unknown = null) {
  const [at, setAt] = useState({ of, page: 1 });
  const top = useRef<HTMLDivElement>(null);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = at.of === of ? Math.min(at.page, pages) : 1;
  const first = (page - 1) * size;
  const onPage = (chosen: number) => {
    setAt({ of, page: chosen });
    top.current?.scrollIntoView({ block: 'nearest' });
  };
  return { shown: items.slice(first, first + size), first, paging: { page, pages, onPage }, top };
}
