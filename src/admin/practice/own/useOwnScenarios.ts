import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RecordFailure, RecordStore } from '../../../zendesk/RecordStore';
import { RecordScenarioStore } from './RecordScenarioStore';
import type { KeptScenario, ScenarioStore } from './ScenarioStore';

export type OwnScenarios =
  | { kind: 'loading' }
  | { kind: 'loaded'; kept: readonly KeptScenario[]; broken: number }
  | RecordFailure;

export type OwnDesk = { own: OwnScenarios; store: ScenarioStore; reload: () => Promise<void> };

/** The account's own scenarios; asked for once, and again after a change. */
export function useOwnScenarios(records: RecordStore): OwnDesk {
  const store = useMemo(() => new RecordScenarioStore(records), [records]);
  const [own, setOwn] = useState<OwnScenarios>({ kind: 'loading' });
  const reload = useCallback(async () => {
    const list = await store.load();
    setOwn(list.kind === 'failed' ? list : { ...list, kind: 'loaded' });
  }, [store]);
  useEffect(() => void reload(), [reload]);
  return { own, store, reload };
}
