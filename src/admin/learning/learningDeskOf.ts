import { recalibrationPlace, RECALIBRATION_ID } from '../../insights/corrections/keptRecalibration';
import { LEARNING_OBJECT } from '../../insights/corrections/learningFields';
import { openSharedPlace } from '../../zendesk/SharedPlace';
import { SharedRecords } from '../../zendesk/SharedRecords';
import type { AdminHost } from '../AdminHost';
import { LearningDesk } from './LearningDesk';

const desks = new WeakMap<object, LearningDesk>();

/** The page's one desk: it outlives the tab. */
export function learningDeskOf({ store, subdomain }: Pick<AdminHost, 'store' | 'subdomain'>) {
  const known = desks.get(store);
  if (known !== undefined) return known;
  const shared = new SharedRecords({
    object: LEARNING_OBJECT,
    only: RECALIBRATION_ID,
    // The same as the sidebar's: a change is there at once.
    place: openSharedPlace(recalibrationPlace(subdomain)),
    loadStore: () => Promise.resolve(store),
    now: Date.now,
  });
  const desk = new LearningDesk({ store, shared, loadModelVersion });
  desks.set(store, desk);
  return desk;
}

async function loadModelVersion(): Promise<string> {
  const { default: artefact } = await import(
    /* webpackChunkName: "model" */ '../../emotion/artefact/model.json'
  );
  return artefact.version;
}
