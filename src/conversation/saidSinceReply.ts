import type { Message } from './Conversation';
import { saidText } from './saidText';

/**
 * @returns the customer's own words since the last public reply, or, where that is nothing, those of the customer's
 *   latest message with words; '' where the customer has written none.
 */
export function saidSinceReply(messages: readonly Message[]): string {
  const said: string[] = [];
  let answered = false;
  for (const { from, text, segments } of [...messages].reverse()) {
    if (from === 'agent') answered = true;
    if (answered && said.length > 0) break;
    if (from !== 'customer') continue;
    const words = saidText(text, segments).trim();
    if (words !== '') said.unshift(words);
    if (answered && said.length > 0) break;
  }
  return said.join('\n\n');
}
