import { LibraryDesk } from '../../../src/admin/library/LibraryDesk';
import type { EntryContent, KeptEntry } from '../../../src/library/KeptEntry';
import { ENTRY_OBJECT } from '../../../src/library/records/entryFields';
import { aDraft } from '../../support/aRecord';
import { InMemoryAccount } from '../../support/InMemoryAccount';
import { InMemoryRecordStore } from '../../support/InMemoryRecordStore';
import { InMemoryDeskRecords } from './InMemoryDeskRecords';

/**
 * A desk on an account that keeps these entries, loaded.
 * @param prepare what else there is to know of the account, before the desk asks.
 */
export async function aDesk(
  contents: readonly EntryContent[] = [],
  prepare: (host: { store: InMemoryRecordStore; account: InMemoryAccount }) => void = () => {},
) {
  const store = new InMemoryRecordStore(ENTRY_OBJECT);
  for (const content of contents) store.writeAsOther(ENTRY_OBJECT, aDraft(content));
  const account = new InMemoryAccount();
  prepare({ store, account });
  const records = new InMemoryDeskRecords(store);
  const desk = new LibraryDesk({ store, records, account });
  desk.start();
  await settle();
  return { desk, store, account, records };
}

/** Lets the promises run out. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Keys in the order shown. */
export function keysOf(desk: LibraryDesk): string[] {
  return desk.current().entries.map(({ entry }) => entry.key);
}

/** The entry of that key as the desk shows it. */
export function shown(desk: LibraryDesk, key: string): KeptEntry {
  const kept = desk.current().entries.find(({ entry }) => entry.key === key);
  if (kept === undefined) throw new Error(`The desk shows no ${key}.`);
  return kept;
}

/** A promise that settles when the spec says so. */
export function aGate(): { gate: Promise<void>; open: () => void } {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
}
