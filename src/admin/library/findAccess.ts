import type { Me } from '../../zendesk/Account';
import type { RecordFailure } from '../../zendesk/RecordStore';
import type { SeenRecords } from './DeskRecords';
import type { Access } from './DeskView';

type Known = {
  seen: SeenRecords;
  /** `null` until Zendesk has said. */
  me: Me | RecordFailure | null;
  /** Zendesk has refused a write (403). */
  isRefused: boolean;
  progress: { done: number; total: number | null };
};

/** What this user may do. Admins keep the library; whoever else may write records in Zendesk's eyes, may not here. */
export function findAccess({ seen, me, isRefused, progress }: Known): Access {
  if (seen.kind === 'failed') return { kind: 'none', failure: seen };
  if (seen.kind === 'unknown' || me === null) return { kind: 'loading', ...progress };
  if (me.kind === 'failed') return { kind: 'read', why: 'unknown' };
  if (me.role !== 'admin') return { kind: 'read', why: 'role' };
  return isRefused ? { kind: 'read', why: 'refused' } : { kind: 'write' };
}
