import type { Moment } from './Moment';
import { firstLoad } from './moments/firstLoad';
import { importing } from './moments/importing';
import { insertion } from './moments/insertion';
import { insights, insightsOpened } from './moments/insights';
import { libraryLook, libraryRead } from './moments/libraryRead';
import { activate, create, edit } from './moments/libraryWrite';
import { saving } from './moments/saving';
import { savingOutcome, tagging } from './moments/tagging';
import { ownReplies } from './moments/ownReplies';
import { undo } from './moments/undo';

/** Every moment, in the order of the table. */
export const MOMENTS: readonly Moment[] = [
  firstLoad,
  insertion,
  undo,
  ownReplies,
  libraryRead,
  libraryLook,
  create,
  edit,
  activate,
  importing,
  tagging,
  saving,
  savingOutcome,
  insights,
  insightsOpened,
];
