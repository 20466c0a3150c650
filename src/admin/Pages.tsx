import { OffsetPagination } from '@zendeskgarden/react-pagination';
import { useAdminWords } from './words';

type Props = {
  /** Of what, for screen readers: "Pages of lines". */
  label: string;
  pages: number;
  page: number;
  onPage: (page: number) => void;
};

/** From page to page of a long list; nothing where there is but one. */
export function Pages({ label, pages, page, onPage }: Props) {
  const say = useAdminWords();
  if (pages < 2) return null;
  return (
    <OffsetPagination
      aria-label={label}
      totalPages={pages}
      currentPage={page}
      onChange={onPage}
      labels={{
        previous: say('library.previousPage'),
        next: say('library.nextPage'),
        gap: '…',
        renderPage: (number) => say('library.page', { number }),
      }}
    />
  );
}
