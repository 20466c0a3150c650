import { LibraryPage } from './LibraryPage';

/** The full page. */
export function AdminPage() {
  return <LibraryPage />;
}
