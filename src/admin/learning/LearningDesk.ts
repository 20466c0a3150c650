import { gatherJudged, type Gathered } from '../../insights/corrections/correctionRecord';
import {
  readRecalibration,
  RECALIBRATION_ID,
  writeRecalibration,
  type KeptRecalibration,
} from '../../insights/corrections/keptRecalibration';
import { LEARNING_OBJECT } from '../../insights/corrections/learningFields';
import { weighRecalibration, type Weighing } from '../../insights/corrections/weighRecalibration';
import { Watchable } from '../../Watchable';
import type { RecordFailure, RecordStore, StoredRecord } from '../../zendesk/RecordStore';
import type { SharedRecords } from '../../zendesk/SharedRecords';

export type LearningView =
  | { kind: 'loading' }
  | { kind: 'failed'; failure: RecordFailure }
  | {
      kind: 'ready';
      /** The version of the model that this account's agents read with. */
      model: string;
      gathered: Gathered;
      weighing: Weighing;
      /** What is switched on or off; `null` where nothing ever was. */
      kept: KeptRecalibration | null;
      /** How many records there are: what clearing deletes. */
      records: number;
      isBusy: boolean;
      /** Why the last wish was not granted: Zendesk's failure, or somebody else's change. */
      trouble: RecordFailure | { kind: 'conflict' } | null;
    };

type Ready = Extract<LearningView, { kind: 'ready' }>;

export type LearningHost = {
  store: Pick<RecordStore, 'loadRecords' | 'createRecord' | 'updateRecord' | 'deleteRecord'>;
  /** So that the sidebars of this browser follow at once. */
  shared: Pick<SharedRecords, 'put' | 'drop'>;
  loadModelVersion: () => Promise<string>;
};

/** What agents have taught, and whether it is used. No method rejects. */
export class LearningDesk extends Watchable<LearningView> {
  private recalibration: StoredRecord | null = null;
  private all: readonly StoredRecord[] = [];

  constructor(private readonly host: LearningHost) {
    super({ kind: 'loading' });
  }

  readonly load = async (): Promise<void> => {
    if (this.current().kind === 'failed') this.show({ kind: 'loading' });
    this.show(await this.look(null));
  };

  /** Uses what the judgments of now teach; where they teach nothing, nothing happens. */
  readonly use = (): Promise<void> =>
    this.act(async ({ model, weighing }) =>
      weighing.kind === 'refused'
        ? null
        : this.write({
            model,
            recalibration: weighing.recalibration,
            from: weighing.judged,
            on: true,
          }),
    );

  readonly stop = (): Promise<void> =>
    this.act(async ({ kept }) => (kept === null ? null : this.write({ ...kept, on: false })));

  /** Deletes all that was said and learned. Once begun, what is gone stays gone. */
  readonly clear = (): Promise<void> =>
    this.act(async () => {
      for (const record of this.all) {
        const done = await this.host.store.deleteRecord(LEARNING_OBJECT, record);
        // A correction came in between: it is shown, and may be cleared too.
        if (done.kind !== 'deleted') return done.kind === 'conflict' ? { kind: 'conflict' } : done;
        this.host.shared.drop(record.id);
      }
      return null;
    });

  private async write(wanted: KeptRecalibration): Promise<Ready['trouble']> {
    const { store, shared } = this.host;
    const draft = writeRecalibration(wanted);
    const written =
      this.recalibration === null
        ? await store.createRecord(LEARNING_OBJECT, draft)
        : await store.updateRecord(LEARNING_OBJECT, this.recalibration, draft);
    if (written.kind === 'conflict') return { kind: 'conflict' };
    if (written.kind === 'failed') return written;
    shared.put(written.record);
    return null;
  }

  /** One thing at a time; afterwards everything is as Zendesk has it. */
  private async act(work: (view: Ready) => Promise<Ready['trouble']>): Promise<void> {
    const view = this.current();
    if (view.kind !== 'ready' || view.isBusy) return;
    this.show({ ...view, isBusy: true, trouble: null });
    const trouble = await work(view);
    const seen = await this.look(trouble);
    this.show(seen.kind === 'ready' ? seen : { ...view, trouble: trouble ?? seen.failure });
  }

  private async look(
    trouble: Ready['trouble'],
  ): Promise<Exclude<LearningView, { kind: 'loading' }>> {
    const model = await this.host.loadModelVersion().catch((error: unknown) => String(error));
    const list = await this.host.store.loadRecords(LEARNING_OBJECT);
    if (list.kind === 'failed') return { kind: 'failed', failure: list };
    this.all = list.records;
    const isKept = ({ externalId }: StoredRecord) => externalId === RECALIBRATION_ID;
    this.recalibration = list.records.find(isKept) ?? null;
    const gathered = gatherJudged(list.records, model);
    return {
      kind: 'ready',
      model,
      gathered,
      weighing: weighRecalibration(gathered.judged),
      kept: this.recalibration === null ? null : readRecalibration(this.recalibration),
      records: list.records.length,
      isBusy: false,
      trouble,
    };
  }
}
