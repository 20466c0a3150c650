import type { Assistance } from '../../src/assist';
import type { Message } from '../../src/conversation/Conversation';
import type { Reading } from '../../src/emotion/Reading';

export function aReading(part: Partial<Reading> = {}): Reading {
  return {
    state: 'frustrated',
    runnerUp: 'angry',
    probabilities: {
      angry: 0.2,
      frustrated: 0.6,
      disappointed: 0.05,
      worried: 0.05,
      confused: 0.03,
      sad: 0.02,
      happy: 0.01,
      neutral: 0.04,
    },
    confidence: 'high',
    unsure: null,
    intensity: 2,
    signals: [],
    evidence: [],
    language: 'en',
    ...part,
  };
}

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
    customer: { now: aReading(), nowEvidence: [], trend: [], direction: null },
    situations: [],
    greeting: { first: 'Maya', full: 'Maya Lindqvist', why: 'first-name' },
    values: { 'ticket.requester.first_name': 'Maya' },
    suggestions: [],
    ...part,
  };
}
