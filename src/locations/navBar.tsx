// First: see there.
import './strictStyles';
import { AdminLocation } from '../admin/AdminLocation';
import { adminWords } from '../words/adminWords';
import { mountLocation } from './mountLocation';

mountLocation(adminWords, (host) => <AdminLocation host={host} />);
