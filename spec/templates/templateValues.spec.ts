import { templateValues, type TemplateTicket } from '../../src/templates/templateValues';

const ticket: TemplateTicket = {
  id: 42,
  subject: 'My\nMarch invoice',
  status: 'open',
  brand: 'Acme',
  tags: ['vip', 'billing'],
  requester: { email: 'jane@example.com', locale: 'de-CH' },
  agent: { name: 'Sam van Dyk', email: null },
};

describe('templateValues', () => {
  it('names what the ticket has as macros do', () => {
    expect(
      templateValues(ticket, { first: 'Jane', family: 'Miller', full: 'Jane Miller' }),
    ).toEqual({
      'ticket.id': '42',
      'ticket.title': 'My March invoice',
      'ticket.status': 'open',
      'ticket.tags': 'vip billing',
      'ticket.brand.name': 'Acme',
      'ticket.requester.first_name': 'Jane',
      'ticket.requester.last_name': 'Miller',
      'ticket.requester.name': 'Jane Miller',
      'ticket.requester.email': 'jane@example.com',
      'ticket.requester.language': 'German',
      'current_user.first_name': 'Sam',
      'current_user.last_name': 'van Dyk',
      'current_user.name': 'Sam van Dyk',
    });
  });

  it('leaves out what is not there, the name that is none above all', () => {
    const bare = { ...ticket, subject: ' ', brand: null, tags: [], requester: null };
    expect(Object.keys(templateValues(bare, { first: null, family: null, full: null }))).toEqual([
      'ticket.id',
      'ticket.status',
      'current_user.first_name',
      'current_user.last_name',
      'current_user.name',
    ]);
  });

  it('takes in details, cleaned, languages by name, and nothing that the ticket knows better', () => {
    const values = templateValues(
      ticket,
      { first: 'Jane', family: 'Miller', full: 'Jane Miller' },
      {
        'ticket.priority': 'high',
        'ticket.ticket_field_7': 'a\u0000\nb{{',
        'ticket.assignee.language': 'fr-CA',
        'ticket.requester.first_name': 'JANE',
        'ticket.nonsense': 'x',
        'ticket.via': ' ',
      },
    );
    expect(values).toMatchObject({
      'ticket.priority': 'high',
      'ticket.ticket_field_7': 'a b{ {',
      'ticket.assignee.language': 'French',
      'ticket.requester.first_name': 'Jane',
    });
    expect(Object.keys(values)).not.toContain('ticket.nonsense');
    expect(Object.keys(values)).not.toContain('ticket.via');
  });

  it('has a last name where there is no first, as Japanese replies need it', () => {
    const name = { first: null, family: '山田', full: '山田 太郎' };
    expect(templateValues(ticket, name)).toMatchObject({
      'ticket.requester.last_name': '山田',
      'ticket.requester.name': '山田 太郎',
    });
  });

  it.each(['', '-', 'not a tag', 'e', '💥', null])(
    'knows no language from the locale %j',
    (locale) => {
      const values = templateValues(
        { ...ticket, requester: { email: null, locale } },
        { first: null, family: null, full: null },
      );
      expect(values['ticket.requester.language']).toBeUndefined();
    },
  );
});
