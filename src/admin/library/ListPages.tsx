import { OffsetPagination } from '@zendeskgarden/react-pagination';
import { useAdminWords } from '../words';

type Props = {
  /** From 1. */
  page: number;
  pages: number;
  onChange: (page: number) => void;
};

export function ListPages({ page, pages, onChange }: Props) {
  const say = useAdminWords();
  if (pages < 2) return null;
  return (
    <OffsetPagination
      aria-label={say('library.pages')}
      currentPage={page}
      totalPages={pages}
      labels={{
        gap: '…',
        previous: say('library.previousPage'),
        next: say('library.nextPage'),
        renderPage: (number) => say('library.page', { number }),
      }}
      onChange={onChange}
    />
  );
}
