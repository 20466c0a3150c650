import {
  addJudged,
  externalIdOf,
  type CorrectionPlace,
} from '../../insights/corrections/correctionRecord';
import type { Judged } from '../../insights/corrections/judgedText';
import { LEARNING_OBJECT } from '../../insights/corrections/learningFields';
import { logTrouble } from '../../logTrouble';
import type { RecordFailure, RecordStore } from '../../zendesk/RecordStore';

type Host = {
  store: Pick<RecordStore, 'findRecord' | 'createRecord' | 'updateRecord'>;
  /** The version of the model whose readings are judged. */
  model: string;
  /** For the month alone. */
  now: () => Date;
};

/** Others may write to the same record at the same time. */
const TRIES = 6;

/** No use to try again as long as the page lives. */
const LASTING = new Set<RecordFailure['reason']>(['missing-object', 'forbidden', 'signed-out']);

/**
 * Adds what agents say of readings to this month's record. What cannot be written is dropped: it is one of many, and
 * nobody is to wait for it. No method throws or rejects.
 */
export class CorrectionKeeper {
  private number = 1;
  private isRefused = false;

  constructor(private readonly host: Host) {}

  /** @returns whether it was kept. */
  async keep(judged: Judged): Promise<boolean> {
    for (let tries = 0; tries < TRIES && !this.isRefused; tries += 1) {
      const done = await this.tryToKeep(judged);
      if (done !== 'again') return done;
    }
    logTrouble('what an agent said of a reading was not kept.', null);
    return false;
  }

  private async tryToKeep(judged: Judged): Promise<boolean | 'again'> {
    const { store, model, now } = this.host;
    const month = now().toISOString().slice(0, 7);
    const place: CorrectionPlace = { model, month, number: this.number };
    const found = await store.findRecord(LEARNING_OBJECT, externalIdOf(place));
    if (found.kind === 'failed') return this.giveUp(found);
    const added = addJudged(place, found.record, judged);
    if (added.kind === 'full') {
      this.number += 1;
      return 'again';
    }
    const written =
      found.record === null
        ? await store.createRecord(LEARNING_OBJECT, added.draft)
        : await store.updateRecord(LEARNING_OBJECT, found.record, added.draft);
    if (written.kind === 'written') return true;
    // Somebody else was quicker, or has made the record meanwhile.
    const isRace = written.kind === 'conflict' || written.reason === 'invalid';
    return isRace ? 'again' : this.giveUp(written);
  }

  private giveUp({ reason, detail }: RecordFailure): false {
    this.isRefused = LASTING.has(reason);
    logTrouble('what an agent said of a reading was not kept.', `${reason}: ${detail}`);
    return false;
  }
}
