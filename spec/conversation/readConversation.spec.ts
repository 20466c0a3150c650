import fc from 'fast-check';
import { MAX_MESSAGE_CHARS, readConversation } from '../../src/conversation/readConversation';
import type { Ticket, TicketEntry } from '../../src/conversation/Ticket';

const customer = { id: 11, name: 'Ann', role: 'end-user' };
const agent = { id: 22, name: 'Bob', role: 'agent' };

function entry(changes: Partial<TicketEntry> = {}): TicketEntry {
  return {
    author: customer,
    channel: 'email',
    content: 'It is broken.',
    contentType: 'text/plain',
    at: '2024-03-05T10:12:00Z',
    attachments: 0,
    ...changes,
  };
}

function ticket(entries: TicketEntry[], changes: Partial<Ticket> = {}): Ticket {
  return {
    id: 1,
    subject: '',
    status: 'open',
    channel: 'email',
    brand: null,
    group: null,
    tags: [],
    requester: { id: 11, name: 'Ann', email: null, locale: null },
    agent: { id: 22, name: 'Bob', email: null, locale: null },
    entries,
    ...changes,
  };
}

const read = (...entries: TicketEntry[]) => readConversation(ticket(entries)).messages;

describe('readConversation', () => {
  it('tells who said what, in order', () => {
    const messages = read(
      entry(),
      entry({ author: agent, content: '<p>I am <b>sorry</b>.</p>', contentType: 'text/html' }),
    );
    expect(messages.map(({ from, author, text }) => [from, author, text])).toEqual([
      ['customer', 'Ann', 'It is broken.'],
      ['agent', 'Bob', 'I am sorry.'],
    ]);
    expect(messages[0]?.segments).toEqual([{ kind: 'said', start: 0, end: 13 }]);
  });

  it.each([
    ['customer', { id: 99, name: 'x', role: 'end-user' }, 'web'],
    ['customer', { id: 99, name: 'x', role: 'end_user' }, 'web'],
    ['customer', { id: null, name: 'x', role: 'customer' }, 'chat'],
    ['customer', { id: 11, name: 'x', role: 'agent' }, 'email'],
    ['customer', { id: 11, name: 'x', role: '' }, 'email'],
    ['note', { id: 11, name: 'x', role: 'agent' }, 'internal'],
    ['note', { id: 22, name: 'x', role: 'agent' }, 'internal'],
    ['note', { id: 99, name: 'x', role: 'end-user' }, 'internal'],
    ['agent', { id: 22, name: 'x', role: 'agent' }, 'email'],
    ['agent', { id: 22, name: 'x', role: 'admin' }, null],
    ['agent', { id: 22, name: 'x', role: '360001234' }, 'email'],
    ['agent', { id: 22, name: 'x', role: 'Billing advisor' }, 'email'],
    ['system', { id: null, name: '', role: 'system' }, null],
    ['system', { id: 11, name: 'x', role: 'trigger' }, 'email'],
    ['system', { id: -1, name: 'Zendesk', role: 'agent' }, 'email'],
    ['system', { id: null, name: 'x', role: 'agent' }, 'email'],
    ['system', { id: 22, name: 'x', role: '' }, 'email'],
  ] as const)('hears the %s in %j on %s', (from, author, channel) => {
    expect(read(entry({ author, channel })).map((message) => message.from)).toEqual([from]);
  });

  it('takes nobody for the requester where the ticket has none', () => {
    const author = { id: null, name: '', role: '' };
    const { messages } = readConversation(ticket([entry({ author })], { requester: null }));
    expect(messages.map(({ from }) => from)).toEqual(['system']);
  });

  it('leaves out entries without words and attachments', () => {
    const messages = read(
      entry({ content: null }),
      entry({ content: ' \u200b\n' }),
      entry({ content: '<p><br></p>', contentType: 'text/html' }),
      entry({ content: null, attachments: 2 }),
    );
    expect(
      messages.map(({ text, attachments, segments }) => [text, attachments, segments]),
    ).toEqual([['', 2, []]]);
  });

  it('cleans plain text', () => {
    const [message] = read(entry({ content: 'a\u0000\r\nb\ud800\n\n\n\nc' }));
    expect(message?.text).toBe('a\nb\ufffd\n\nc');
  });

  it('reads HTML that is not called so', () => {
    const [message] = read(entry({ content: '<div>a</div><div>b</div>', contentType: null }));
    expect(message?.text).toBe('a\nb');
  });

  it('cuts a long text between characters', () => {
    for (const unit of ['a', '😀', 'e\u0301', '👩‍💻', ' ']) {
      const content = `a${unit.repeat(MAX_MESSAGE_CHARS)}b`;
      const text = read(entry({ content }))[0]?.text ?? '';
      expect(text.length).toBeLessThanOrEqual(MAX_MESSAGE_CHARS);
      expect(() => encodeURIComponent(text)).not.toThrow();
      expect(text.endsWith('\u200d')).toBe(false);
    }
  });

  it('gives an entry the same id again, and unlike entries different ones', () => {
    const entries = [
      entry(),
      entry(),
      entry({ content: 'It is broken!' }),
      entry({ at: '2024-03-05T10:13:00Z' }),
      entry({ author: agent }),
    ];
    const ids = read(...entries).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(
      read(...entries, entry({ content: 'new' }))
        .slice(0, 5)
        .map(({ id }) => id),
    ).toEqual(ids);
    expect(read(entry())[0]?.id).toBe(ids[0]);
  });

  it('keeps no moment that is none', () => {
    expect(read(entry({ at: 'yesterday' }))[0]?.at).toBeNull();
    expect(read(entry())[0]?.at).toBe('2024-03-05T10:12:00Z');
  });

  it('reads any entries without throwing, ids unique, texts well-formed and covered', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('hi', '<p>x</p>', '> q', '\ud800'),
    );
    const anyEntry = fc.record({
      author: fc.record({
        id: fc.option(fc.integer()),
        name: anyText,
        role: fc.constantFrom('end-user', 'agent', 'x'),
      }),
      channel: fc.option(fc.constantFrom('internal', 'web')),
      content: fc.option(anyText),
      contentType: fc.option(fc.constantFrom('text/html', 'text/plain', '')),
      at: fc.option(anyText),
      attachments: fc.integer(),
    });
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), (entries) => {
        const messages = read(...entries);
        expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
        for (const { text, segments, attachments } of messages) {
          expect(() => encodeURIComponent(text)).not.toThrow();
          expect(segments.at(-1)?.end ?? 0).toBe(text.length);
          expect(attachments).toBeGreaterThanOrEqual(0);
        }
        expect(read(...entries)).toEqual(messages);
      }),
    );
  });

  it('never throws on what is no ticket at all', () => {
    const anyEntries = fc.oneof(
      fc.anything(),
      fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({ author: fc.anything(), content: fc.anything(), at: fc.anything() }),
        ),
      ),
    );
    fc.assert(
      fc.property(anyEntries, fc.anything(), (entries, requester) => {
        const odd = { ...ticket([]), entries, requester } as unknown as Ticket;
        expect(() => readConversation(odd)).not.toThrow();
      }),
    );
  });
});
