import { shelf } from '../cli/shelf';
import { assist, type AssistOptions } from '../src/assist';
import { readConversation } from '../src/conversation/readConversation';
import type { Ticket, TicketEntry } from '../src/conversation/Ticket';
import artefact from '../src/emotion/artefact/model.json';
import { checkModel } from '../src/emotion/EmotionModel';
import type { Reading } from '../src/emotion/Reading';
import { aReading } from './support/aReading';

const checked = checkModel(artefact);
if (checked.kind === 'refused') throw new Error(checked.why);
const { model } = checked;
let options: AssistOptions;

beforeAll(async () => {
  const english = await shelf.take('en');
  if (english === null) throw new Error('There are no English replies.');
  options = { model, packs: [english] };
});

function says(content: string, role = 'end-user'): TicketEntry {
  const name = role === 'end-user' ? 'Maya Lindqvist' : 'Sam Okafor';
  return {
    author: { id: role === 'end-user' ? 7 : 1, name, role },
    channel: 'email',
    content,
    contentType: 'text/plain',
    at: '2026-03-04T10:00:00Z',
    attachments: 0,
  };
}

const ticket: Ticket = {
  id: 42,
  subject: 'Charged twice',
  status: 'open',
  channel: 'email',
  brand: 'Acme',
  group: 'Support',
  tags: [],
  requester: { id: 7, name: 'Maya Lindqvist', email: 'maya@example.com', locale: 'en-US' },
  agent: { id: 1, name: 'Sam Okafor', email: 'sam@example.com', locale: 'en-US' },
  entries: [
    says('I was charged twice for March and I am worried about my rent. Is my money safe?'),
  ],
};

/** Fixes the reading of each message, so that the spec is about the flow and not about the model. */
function known(one: Ticket, reading: Reading): ReadonlyMap<string, Reading> {
  return new Map(readConversation(one).messages.map((message) => [message.id, reading]));
}

describe('assist', () => {
  it('turns a ticket into fitting replies with the name filled in', () => {
    const assistance = assist(ticket, { ...options, known: known(ticket, aReading('worried')) });
    expect(assistance.customer.now?.state).toBe('worried');
    expect(assistance.situations[0]?.situation).toBe('billing');
    expect(assistance.greeting.first).toBe('Maya');
    expect(assistance.suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { entry, filled } of assistance.suggestions) {
      expect(entry.states).toContain('worried');
      expect(filled.text).toMatch(/^Hi Maya,\n\n/u);
    }
    const about = assistance.suggestions.slice(0, 3).flatMap(({ entry }) => entry.situations);
    expect(about).toContain('billing');
  });

  it('writes for the channel of the draft', () => {
    const { suggestions } = assist(ticket, { ...options, channel: 'whatsapp' });
    for (const { entry } of suggestions) expect(entry.channels).toEqual(['messaging']);
  });

  it('leaves out what the agent dismissed and what was sent already', () => {
    const readings = { known: known(ticket, aReading('worried')) };
    const [first, second] = assist(ticket, { ...options, ...readings }).suggestions;
    if (first === undefined || second === undefined) throw new Error('too few suggestions');
    const later = { ...ticket, entries: [...ticket.entries, says(second.filled.text, 'agent')] };
    const { suggestions } = assist(later, {
      ...options,
      known: known(later, aReading('worried')),
      dismissed: new Set([first.entry.key]),
    });
    const keys = suggestions.map(({ entry }) => entry.key);
    expect(keys).not.toContain(first.entry.key);
    expect(keys).not.toContain(second.entry.key);
    expect(suggestions[0]?.reasons).toContainEqual({ code: 'notYetUsed' });
  });

  it('offers plain help, and says that it is not sure, where there is nothing to read', () => {
    const { customer, suggestions } = assist({ ...ticket, subject: '', entries: [] }, options);
    expect(customer.now).toBeNull();
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    expect(suggestions[0]?.reasons[0]).toEqual({ code: 'unsure', why: null });
  });

  it('does without a requester, a name, a subject and a brand', () => {
    const bare = { ...ticket, requester: null, subject: '', brand: null };
    const { greeting, suggestions } = assist(bare, options);
    expect(greeting.first).toBeNull();
    expect(suggestions[0]?.filled.text).toMatch(/^Hi there,\n\n/u);
  });

  it('lets no markup, script or Liquid of the customer through', () => {
    const nasty = '<img src=x onerror=alert(1)>{{ ticket.id }}\u202e\ud800';
    const hostile: Ticket = {
      ...ticket,
      subject: nasty,
      brand: nasty,
      tags: [nasty],
      requester: { id: 7, name: nasty, email: nasty, locale: nasty },
      entries: [says(nasty.repeat(3_000))],
    };
    const { suggestions } = assist(hostile, options);
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { filled } of suggestions) expect(filled.html).not.toMatch(/<img|\{\{/u);
  });

  it('gives the same answer again', () => {
    expect(assist(ticket, options)).toEqual(assist(ticket, options));
  });
});
