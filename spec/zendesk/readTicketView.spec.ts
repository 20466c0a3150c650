import fc from 'fast-check';
import { readTarget, readTicket, TICKET_PATHS } from '../../src/zendesk/zaf/readTicketView';

const minimal = { 'ticket.id': 7, 'ticket.conversation': [] };

describe('readTicket', () => {
  it('reads all that Zendesk tells', () => {
    const ticket = readTicket({
      'ticket.id': 7,
      'ticket.subject': 'Parcel',
      'ticket.status': 'pending',
      'ticket.via': { channel: 'web', source: {} },
      'ticket.conversation': [
        {
          author: { id: 1, avatar: '', name: 'Maya', role: 'end-user' },
          channel: { name: 'web' },
          message: { content: '<p>Hello</p>', contentType: 'text/html' },
          timestamp: '2026-03-02T09:00:00Z',
          attachments: [{ filename: 'a.png' }],
        },
      ],
      'ticket.requester': { id: 1, name: 'Maya', email: 'm@example.com', locale: 'en-US' },
      'ticket.brand': { name: 'Larkfield' },
      'ticket.assignee': { user: null, group: { id: 3, name: 'Returns' } },
      'ticket.tags': ['vip'],
      currentUser: { id: 9, name: 'Tomas', email: null, locale: 'de' },
    });
    expect(ticket).toEqual({
      id: 7,
      subject: 'Parcel',
      status: 'pending',
      channel: 'web',
      brand: 'Larkfield',
      group: 'Returns',
      tags: ['vip'],
      requester: { id: 1, name: 'Maya', email: 'm@example.com', locale: 'en-US' },
      agent: { id: 9, name: 'Tomas', email: null, locale: 'de' },
      entries: [
        {
          author: { id: 1, name: 'Maya', role: 'end-user' },
          channel: 'web',
          content: '<p>Hello</p>',
          contentType: 'text/html',
          at: '2026-03-02T09:00:00Z',
          attachments: 1,
        },
      ],
    });
  });

  it('makes do with number and conversation', () => {
    expect(readTicket(minimal)).toMatchObject({
      id: 7,
      subject: '',
      requester: null,
      entries: [],
    });
  });

  it.each([
    ['no number', { ...minimal, 'ticket.id': null }],
    ['a number that counts nothing', { ...minimal, 'ticket.id': Infinity }],
    ['no conversation', { ...minimal, 'ticket.conversation': null }],
  ])('refuses a ticket with %s', (_, values) => {
    expect(readTicket(values)).toBeNull();
  });

  it('drops lines of the conversation that are none, and keeps those without words', () => {
    const conversation = [null, 'text', 7, {}, { message: { content: null, contentType: null } }];
    const ticket = readTicket({ ...minimal, 'ticket.conversation': conversation });
    expect(ticket?.entries.map(({ content }) => content)).toEqual([null, null]);
  });

  it("reads a custom role's number as text", () => {
    const author = { id: 1, name: 'Ida', role: 360001 };
    const ticket = readTicket({ ...minimal, 'ticket.conversation': [{ author }] });
    expect(ticket?.entries[0]?.author.role).toBe('360001');
  });

  it('never throws, whatever the host says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...TICKET_PATHS), fc.anything()), (values) => {
        const ticket = readTicket(values);
        expect(ticket === null || Number.isFinite(ticket.id)).toBe(true);
        expect(['reply', 'note']).toContain(readTarget(values).kind);
      }),
    );
  });
});

describe('readTarget', () => {
  it('takes a host that does not tell for a rich public reply', () => {
    expect(readTarget({})).toEqual({ kind: 'reply', channel: '', rich: true });
  });

  it('reads note, channel and plain text', () => {
    expect(
      readTarget({
        'comment.type': 'internalNote',
        'ticket.editor.targetChannel': { name: 'native_messaging' },
        'ticket.editor.capabilities': { richText: false },
      }),
    ).toEqual({ kind: 'note', channel: 'native_messaging', rich: false });
  });
});
