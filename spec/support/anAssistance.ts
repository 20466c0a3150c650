import type { Assistance } from '../../src/assist';
import type { Message } from '../../src/conversation/Conversation';
import { aHistory } from './aHistory';
import { aReading } from './aReading';

export function aMessage(part: Partial<Message> = {}): Message {
  const text = part.text ?? 'third time I ask, still nothing';
  return {
    id: 'm1',
    from: 'customer',
    author: 'Maya Lindqvist',
    at: null,
    text,
    segments: [{ kind: 'said', start: 0, end: text.length }],
    attachments: 0,
    ...part,
  };
}

/** What the flow finds in a ticket with one customer message, without running it. */
export function anAssistance(part: Partial<Assistance> = {}): Assistance {
  return {
    conversation: { messages: [aMessage()] },
    customer: {
      now: aReading('frustrated'),
      nowEvidence: [],
      trend: [],
      direction: null,
      history: aHistory,
    },
    reading: aReading('frustrated'),
    situations: [],
    language: 'en',
    library: [],
    wantedDetails: new Set(),
    occasion: {},
    greeting: {
      first: 'Maya',
      family: 'Lindqvist',
      full: 'Maya Lindqvist',
      address: 'Maya',
      why: 'first-name',
    },
    values: { 'ticket.requester.first_name': 'Maya' },
    suggestions: [],
    ...part,
  };
}
