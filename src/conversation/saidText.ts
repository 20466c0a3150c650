import type { Segment } from './Conversation';

/**
 * The writer's own words, at their places: what is not `said` becomes spaces, line breaks stay.
 *
 * @param text a message's text
 * @param segments of that text, in order, as `findSegments` gives them
 * @returns a text of the same length, so that an offset in it is an offset in `text`
 */
export function saidText(text: string, segments: Segment[]): string {
  return segments
    .map(({ kind, start, end }) => {
      const words = text.slice(start, end);
      return kind === 'said' ? words : words.replace(/[^\r\n]/g, ' ');
    })
    .join('');
}
