import { OFFSET_RANGE, SCALE_RANGE, type Recalibration } from '../../emotion/recalibrate';
import { STATES, type State } from '../../emotion/Reading';
import {
  isPresent,
  LEARNING_OBJECT,
  LEARNING_VERSION,
  type LearningDraft,
  type LearningRecord,
} from './learningFields';

const KIND = 'recalibration';

/** The external id of the one record that it is kept in. */
export const RECALIBRATION_ID = 'recalibration';

/** The name under which the pages of a browser share it: one browser may be used for several accounts. */
export function recalibrationPlace(account: string): string {
  return `${account}/${LEARNING_OBJECT}/${RECALIBRATION_ID}`;
}

/** What was learned, as an admin has switched it on or off. */
export type KeptRecalibration = {
  /** The version of the model whose readings it was fitted to: with any other, it must not be used. */
  model: string;
  recalibration: Recalibration;
  /** From how many judgments. */
  from: number;
  on: boolean;
};

export function writeRecalibration({
  model,
  recalibration: { scales, offsets },
  from,
  on,
}: KeptRecalibration): LearningDraft {
  const numbers = (values: Record<State, number>) =>
    STATES.map((state) => Number(values[state].toFixed(4)));
  const data = JSON.stringify({ scales: numbers(scales), offsets: numbers(offsets), from, on });
  return {
    name: 'Recalibration',
    externalId: RECALIBRATION_ID,
    fields: { schema_version: LEARNING_VERSION, kind: KIND, model, data },
  };
}

/** @returns `null` for anything that `writeRecalibration` would not have written. */
export function readRecalibration(record: LearningRecord): KeptRecalibration | null {
  const { model, data } = record.fields;
  if (!isPresent(record, KIND) || record.externalId !== RECALIBRATION_ID) return null;
  if (typeof model !== 'string' || typeof data !== 'string') return null;
  const read = parse(data);
  if (read === null || !('scales' in read && 'offsets' in read && 'from' in read)) return null;
  const scales = readNumbers(read.scales, SCALE_RANGE);
  const offsets = readNumbers(read.offsets, OFFSET_RANGE);
  const { from } = read;
  if (scales === null || offsets === null) return null;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 0) return null;
  const on = 'on' in read && read.on === true;
  return { model, recalibration: { scales, offsets }, from, on };
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** One number a state, each within the range that a fit keeps to. */
function readNumbers(
  list: unknown,
  [least, most]: readonly [number, number],
): Record<State, number> | null {
  if (!Array.isArray(list) || list.length !== STATES.length) return null;
  const numbers = list.filter((one) => typeof one === 'number' && one >= least && one <= most);
  if (numbers.length !== STATES.length) return null;
  return Object.fromEntries(STATES.map((state, at) => [state, numbers[at]])) as Record<
    State,
    number
  >;
}
