import { findOpenFacts } from '../../coach/findOpenFacts';
import { readEditorText } from '../../coach/readEditorText';
import type { FindOpen } from './GapGuard';

/** The gaps in the editor's content, as they stand there. */
export const findOpenWords: FindOpen = (content, rich) => {
  const { text } = readEditorText(content, rich);
  return Promise.resolve(findOpenFacts(text).map(({ start, end }) => text.slice(start, end)));
};
