import { isRecord } from '../../host/wire';
import type { Flaw } from '../restAnswers';
import type { JobResult } from './Jobs';
import { readChange } from './readChange';
import type { RecordTable, Written } from './RecordTable';

export const BULK_ACTIONS = [
  'create',
  'update',
  'delete',
  'delete_by_external_id',
  'create_or_update_by_external_id',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** Zendesk takes no more items a job. */
export const MAX_ITEMS = 100;

/** Does what a job asks of one item. Results as tickets' jobs have them (those of records are not documented). */
export function workOnItem(
  table: RecordTable,
  action: BulkAction,
  by: string,
  item: unknown,
  index: number,
): JobResult {
  switch (action) {
    case 'create':
      return tellWritten(index, 'create', table.create(readChange(item), by));
    case 'update': {
      const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : '';
      return tellWritten(index, 'update', table.update(id, readChange(item), by));
    }
    case 'create_or_update_by_external_id': {
      const change = readChange(item);
      const externalId = change.external_id;
      if (typeof externalId !== 'string' || externalId === '') {
        const description = 'External ID: cannot be blank';
        const flaws = [{ property: 'external_id', description, error: 'BlankValue' }];
        return tellWritten(index, 'create', { kind: 'refused', flaws });
      }
      const old = table.findByExternalId(externalId);
      return old
        ? tellWritten(index, 'update', table.update(old.id, change, by))
        : tellWritten(index, 'create', table.create(change, by));
    }
    case 'delete':
    case 'delete_by_external_id': {
      const text = typeof item === 'string' ? item : '';
      const record = action === 'delete' ? table.find(text) : table.findByExternalId(text);
      if (!record) return tellWritten(index, 'delete', { kind: 'missing' });
      table.delete(record.id);
      return { index, id: record.id, action: 'delete', status: 'Deleted', success: true };
    }
  }
}

function tellWritten(index: number, action: string, written: Written): JobResult {
  switch (written.kind) {
    case 'written': {
      const status = action === 'create' ? 'Created' : 'Updated';
      return { index, id: written.record.id, action, status, success: true };
    }
    case 'refused':
      return failed(index, action, 'RecordInvalid', inOneLine(written.flaws));
    case 'missing':
      return failed(index, action, 'RecordNotFound', 'Not found');
  }
}

function failed(index: number, action: string, error: string, details: string): JobResult {
  return { index, action, error, details, status: 'Failed', success: false };
}

function inOneLine(flaws: readonly Flaw[]): string {
  return flaws.map(({ description }) => description).join(', ');
}
