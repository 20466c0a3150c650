import type { DeskRecords, SeenRecords } from '../../../src/admin/library/DeskRecords';
import { ENTRY_OBJECT } from '../../../src/library/records/entryFields';
import { Watchable } from '../../../src/Watchable';
import type {
  LoadOptions,
  RecordFailure,
  RecordStore,
  StoredRecord,
} from '../../../src/zendesk/RecordStore';

/** One page's records, with nobody to share them with. */
export class InMemoryDeskRecords extends Watchable<SeenRecords> implements DeskRecords {
  constructor(private readonly store: RecordStore) {
    super({ kind: 'unknown' });
  }

  load(options?: LoadOptions): Promise<RecordFailure | null> {
    return this.refresh(0, options);
  }

  async refresh(_maxAgeMs: number, options?: LoadOptions): Promise<RecordFailure | null> {
    const list = await this.store.loadRecords(ENTRY_OBJECT, options);
    if (list.kind === 'records') {
      this.show({ kind: 'records', records: list.records, checkedAt: 0 });
      return null;
    }
    if (this.current().kind !== 'records') this.show(list);
    return list;
  }

  put(record: StoredRecord): void {
    this.change((records) => [...records.filter(({ id }) => id !== record.id), record]);
  }

  drop(id: string): void {
    this.change((records) => records.filter((record) => record.id !== id));
  }

  private change(act: (records: readonly StoredRecord[]) => StoredRecord[]): void {
    const seen = this.current();
    if (seen.kind === 'records') this.show({ ...seen, records: act(seen.records) });
  }
}
