import { findSegments } from '../src/conversation/findSegments';
import { saidText } from '../src/conversation/saidText';
import { findFeatures } from '../src/emotion/findFeatures';
import { partRead } from '../src/emotion/partRead';
import type { Prepared } from './fitModel';
import type { LabelledText } from './readCorpus';

/** Cleans the texts as the app does before reading, and finds their features. */
export const prepare = (texts: readonly LabelledText[]): Prepared[] =>
  texts.map((text) => ({ ...text, features: findFeatures(partRead(cleaned(text.text)).text) }));

/** What the customer said, everything else blanked. */
export const cleaned = (text: string): string => saidText(text, findSegments(text));
