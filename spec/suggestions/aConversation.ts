import type { Conversation, Speaker } from '../../src/conversation/Conversation';

/** A conversation of the given messages, in which everything is said by its writer. */
export function aConversation(...messages: [Speaker, string][]): Conversation {
  return {
    messages: messages.map(([from, text], index) => ({
      id: String(index),
      from,
      author: from,
      at: null,
      text,
      segments: text === '' ? [] : [{ kind: 'said', start: 0, end: text.length }],
      attachments: 0,
    })),
  };
}
