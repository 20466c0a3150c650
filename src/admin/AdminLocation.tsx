import { useState } from 'react';
import { ENTRY_OBJECT } from '../library/records/entryFields';
import { openSharedPlace } from '../zendesk/SharedPlace';
import { SharedRecords } from '../zendesk/SharedRecords';
import { ZafAccount } from '../zendesk/zaf/ZafAccount';
import { ZafOutcomeSearch } from '../zendesk/zaf/ZafOutcomeSearch';
import type { ZafClient } from '../zendesk/zaf/ZafClient';
import { ZafRecordStore } from '../zendesk/zaf/ZafRecordStore';
import type { AdminHost } from './AdminHost';
import { AdminPage } from './AdminPage';

type Props = {
  host: Pick<AdminHost, 'zendesk' | 'subdomain' | 'settings'> & { client: ZafClient };
};

/** The full page on this Zendesk. */
export function AdminLocation({ host }: Props) {
  const [admin] = useState(() => openAdminHost(host));
  return <AdminPage host={admin} />;
}

function openAdminHost({ client, zendesk, subdomain, settings }: Props['host']): AdminHost {
  const store = new ZafRecordStore(client);
  const records = new SharedRecords({
    object: ENTRY_OBJECT,
    // The same as the sidebar's: a change is there at once.
    place: openSharedPlace(`${subdomain}/${ENTRY_OBJECT}`),
    loadStore: () => Promise.resolve(store),
    now: Date.now,
  });
  return {
    zendesk,
    store,
    records,
    account: new ZafAccount(client),
    search: new ZafOutcomeSearch(client),
    settings,
    subdomain,
  };
}
