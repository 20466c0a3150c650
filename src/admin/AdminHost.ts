import type { Account } from '../zendesk/Account';
import type { OutcomeSearch } from '../zendesk/OutcomeSearch';
import type { RecordStore } from '../zendesk/RecordStore';
import type { Settings } from '../zendesk/zaf/readSettings';
import type { Zendesk } from '../zendesk/Zendesk';
import type { DeskRecords } from './library/DeskRecords';

/** What the full page needs of the host. */
export type AdminHost = {
  /** Tells when nobody looks at the page. */
  zendesk: Pick<Zendesk, 'onChange'>;
  store: RecordStore;
  /** The library's records, as all pages of this browser share them. */
  records: DeskRecords;
  account: Account;
  search: OutcomeSearch;
  /** What the admin has set for this app. */
  settings: Pick<
    Settings,
    'tagsTickets' | 'offersBuiltIn' | 'quietStates' | 'forbiddenPromises' | 'odd'
  >;
  /** The account's name in its address; '' where Zendesk does not tell. */
  subdomain: string;
};
