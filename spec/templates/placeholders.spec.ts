import {
  DETAIL_PLACEHOLDERS,
  PLACEHOLDERS,
  TICKET_PLACEHOLDERS,
  isDetail,
  isPlaceholder,
  isUnsupportedPlaceholder,
} from '../../src/templates/placeholders';

const FIELDS = [
  'ticket.ticket_field_360001234567',
  'ticket.ticket_field_option_title_360001234567',
  'ticket.requester.custom_fields.plan',
  'ticket.assignee.custom_fields.desk_2',
  'ticket.organization.custom_fields.tier',
  'current_user.custom_fields.pronouns',
];

describe('isPlaceholder', () => {
  it.each([...PLACEHOLDERS, ...FIELDS])(
    'knows %s, and not as one that it does not fill',
    (name) => {
      expect(isPlaceholder(name)).toBe(true);
      expect(isUnsupportedPlaceholder(name)).toBe(false);
    },
  );

  it.each([
    ...['ticket', 'ticket.', 'ticket.ticket_field_', 'ticket.ticket_field_x', 'Ticket.id'],
    ...['ticket.requester.custom_fields.', 'ticket.requester.custom_fields.__proto__'],
    ...['ticket.group.custom_fields.x', 'ticket.id ', 'constructor', '__proto__', ''],
  ])('does not know %j', (name) => {
    expect(isPlaceholder(name)).toBe(false);
    expect(isUnsupportedPlaceholder(name)).toBe(false);
  });
});

describe('isDetail', () => {
  it('tells what must be loaded from what every ticket has', () => {
    expect([...DETAIL_PLACEHOLDERS, ...FIELDS].filter((name) => !isDetail(name))).toEqual([]);
    expect([...TICKET_PLACEHOLDERS, 'nonsense'].filter(isDetail)).toEqual([]);
  });
});

describe('isUnsupportedPlaceholder', () => {
  it.each([
    ...['ticket.description', 'ticket.account', 'ticket.in_business_hours', 'ticket.ccs'],
    ...['ticket.comments', 'ticket.latest_comment', 'ticket.latest_public_comment_formatted'],
    ...['ticket.latest_comment.author.name', 'ticket.submitter.name', 'dc.welcome'],
    ...['satisfaction.rating_section', 'current_user.signature', 'agent.signature'],
    ...['ticket.requester.organization.name', 'ticket.requester.custom_fields.plan.title'],
  ])('knows %s of Zendesk', (name) => {
    expect(isUnsupportedPlaceholder(name)).toBe(true);
    expect(isPlaceholder(name)).toBe(false);
  });
});
