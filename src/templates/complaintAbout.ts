import type { FillProblem } from './Filled';
import { nearestPlaceholder } from './nearestPlaceholder';
import { isUnsupportedPlaceholder } from './placeholders';

/** @param placeholder one that Attune cannot fill: because it does not, or because there is none of that name. */
export function complaintAbout(
  placeholder: string,
): Pick<FillProblem, 'code' | 'placeholder' | 'nearest'> {
  if (isUnsupportedPlaceholder(placeholder)) return { code: 'unsupportedPlaceholder', placeholder };
  const nearest = nearestPlaceholder(placeholder);
  return { code: 'unknownPlaceholder', placeholder, ...(nearest === null ? {} : { nearest }) };
}
