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
  const reload = useCallback(async () => setOwn(await load(store)), [store]);
  useEffect(() => void load(store).then(setOwn), [store]);
  return { own, store, reload };
}

async function load(store: ScenarioStore): Promise<OwnScenarios> {
  const list = await store.load();
  return list.kind === 'failed' ? list : { ...list, kind: 'loaded' };
}
