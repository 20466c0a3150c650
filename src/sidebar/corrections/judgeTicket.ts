import type { Reading } from '../../emotion/Reading';
import { judgeReading } from '../../insights/corrections/judgeReading';
import type { Judged } from '../../insights/corrections/judgedText';
import { readTag } from '../../insights/outcomeTags';
import type { SavedTicket } from './SavedTicket';

/**
 * What the agent has said of the reading of this ticket; `null` for nothing, and where it was said on an earlier
 * occasion: one ticket counts once.
 *
 * @param reading without a recalibration.
 */
export function judgeTicket(reading: Reading | null, saved: SavedTicket): Judged | null {
  const before = saved.tags.map((tag) => readTag(tag)?.kind);
  const wasJudged =
    before.includes('corrected') || (saved.corrected === null && before.includes('used'));
  return reading === null || wasJudged ? null : judgeReading(reading, saved);
}
