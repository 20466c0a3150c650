import { LibraryPage } from '../admin/LibraryPage';
import { mountLocation } from './mountLocation';

mountLocation(() => <LibraryPage />);
