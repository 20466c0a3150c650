import { nearestPlaceholder } from '../../src/templates/nearestPlaceholder';
import { PLACEHOLDERS } from '../../src/templates/placeholders';

describe('nearestPlaceholder', () => {
  it.each([
    ['ticket.requestor.name', 'ticket.requester.name'],
    ['ticket.requester.firstname', 'ticket.requester.first_name'],
    ['ticket.requester.first-name', 'ticket.requester.first_name'],
    ['Ticket.Title', 'ticket.title'],
    ['ticket.titel', 'ticket.title'],
    ['ticket.subject', 'ticket.title'],
    ['requester.email', 'ticket.requester.email'],
    ['curent_user.name', 'current_user.name'],
    ['ticket.organisation.name', 'ticket.organization.name'],
    ['first_name', 'ticket.requester.first_name'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearestPlaceholder(name)).toBe(meant);
  });

  it.each([
    '',
    'x',
    'order',
    'customer.vip',
    'ticket',
    '__proto__',
    'constructor',
    'a'.repeat(999),
  ])('guesses nothing for %j', (name) => expect(nearestPlaceholder(name)).toBeNull());

  it('finds every placeholder again that lost a letter', () => {
    const wrong = PLACEHOLDERS.filter((name) => nearestPlaceholder(name.slice(0, -1)) !== name);
    expect(wrong).toEqual([]);
  });
});
