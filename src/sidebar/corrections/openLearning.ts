import {
  readRecalibration,
  RECALIBRATION_ID,
  recalibrationPlace,
  type KeptRecalibration,
} from '../../insights/corrections/keptRecalibration';
import { LEARNING_OBJECT } from '../../insights/corrections/learningFields';
import type { RecordStore, StoredRecord } from '../../zendesk/RecordStore';
import type { SharedRecords, SharedRecordsHost } from '../../zendesk/SharedRecords';
import type { LoadedAssistant, LoadedModel } from '../loadAssistant';
import { CorrectionKeeper } from './CorrectionKeeper';
import { judgeTicket } from './judgeTicket';
import type { LearningRecords } from './Learning';

/** An admin seldom switches it: pages of this browser ask no oftener. */
const CHECK_MS = 60 * 60_000;

type Host = {
  /** The account's subdomain: a browser may be used for several accounts. */
  account: string;
  /** Opens records that pages share under a name. */
  openShared: (
    name: string,
    wanted: Pick<SharedRecordsHost, 'object' | 'only'>,
  ) => Promise<SharedRecords>;
  /** The store's code comes when Zendesk has to be asked. */
  loadStore: () => Promise<RecordStore>;
  assistant: Promise<LoadedAssistant>;
};

type Keeping = { read: LoadedModel['read']; keeper: CorrectionKeeper };

/** Opens what agents have taught, as all pages of this browser share it. */
export async function openLearning({
  account,
  openShared,
  loadStore,
  assistant,
}: Host): Promise<LearningRecords> {
  const shared = await openShared(recalibrationPlace(account), {
    object: LEARNING_OBJECT,
    only: RECALIBRATION_ID,
  });
  let keeping: Promise<Keeping | null> | null = null;
  const openKeeper = async (): Promise<Keeping | null> => {
    const loaded = await assistant;
    if (loaded.kind === 'failed') return null;
    const { version: model, read } = loaded.model;
    const store = await loadStore();
    return { read, keeper: new CorrectionKeeper({ store, model, now: () => new Date() }) };
  };
  let last: { records: readonly StoredRecord[]; read: KeptRecalibration | null } | null = null;
  return {
    current: () => {
      const view = shared.current();
      if (view.kind !== 'records') return null;
      if (last?.records !== view.records) {
        const [record] = view.records;
        last = { records: view.records, read: record ? readRecalibration(record) : null };
      }
      return last.read;
    },
    subscribe: shared.subscribe,
    load: async () => {
      // An account that has learned nothing is served with readings as they are made.
      if ((await shared.load()) === null) void shared.refresh(CHECK_MS);
    },
    keep: async (saved) => {
      keeping ??= openKeeper();
      const open = await keeping;
      if (open === null) return;
      const judged = judgeTicket(open.read(saved.conversation), saved);
      if (judged !== null) await open.keeper.keep(judged);
    },
  };
}
