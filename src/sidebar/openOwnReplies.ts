import { ENTRY_OBJECT } from '../library/records/entryFields';
import type { RecordStore } from '../zendesk/RecordStore';
import type { SharedRecords, SharedRecordsHost } from '../zendesk/SharedRecords';
import type { ZafClient } from '../zendesk/zaf/ZafClient';
import type { SharedReplies } from './OwnLibrary';

/** Asked for beside the page's own code, before the host has answered. */
const loadShared = () =>
  Promise.all([
    import(/* webpackChunkName: "own" */ '../zendesk/SharedRecords'),
    import(/* webpackChunkName: "own" */ '../zendesk/SharedPlace'),
  ]);

/** Fetches what is needed to open the account's own replies. A failure is told when they are opened. */
export function fetchOwnReplies(): void {
  loadShared().catch(() => {});
}

/**
 * Opens the account's own replies, as all pages of this browser share them. Rejects where the code does not load.
 *
 * @param account the account's subdomain: a browser may be used for several accounts.
 */
export async function openOwnReplies(client: ZafClient, account: string): Promise<SharedReplies> {
  return openShared(client, `${account}/${ENTRY_OBJECT}`, { object: ENTRY_OBJECT });
}

/** Opens records that the pages of this browser share under that name. Rejects where the code does not load. */
export async function openShared(
  client: ZafClient,
  name: string,
  wanted: Pick<SharedRecordsHost, 'object' | 'only'>,
): Promise<SharedRecords> {
  const [{ SharedRecords }, { openSharedPlace }] = await loadShared();
  return new SharedRecords({
    ...wanted,
    place: openSharedPlace(name),
    // Most tickets are opened in a browser that remembers.
    loadStore: () => loadRecordStore(client),
    now: Date.now,
  });
}

export async function loadRecordStore(client: ZafClient): Promise<RecordStore> {
  const { ZafRecordStore } = await import(
    /* webpackChunkName: "records" */ '../zendesk/zaf/ZafRecordStore'
  );
  return new ZafRecordStore(client);
}
