import { AdminPage } from '../admin/AdminPage';
import { adminWords } from '../words/adminWords';
import { mountLocation } from './mountLocation';

mountLocation(adminWords, () => <AdminPage />);
