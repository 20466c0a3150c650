import { requestedPlaceholders } from '../../src/templates/requestedPlaceholders';

describe('requestedPlaceholders', () => {
  it('finds them in outputs, filters, conditions, loops and assignments', () => {
    const template =
      "{{ ticket.title | append: ticket.priority | default: ticket.link }}{% if ticket.via == 'email' %}x{% endif %}" +
      '{% assign a = ticket.ticket_field_42 %}{{ a }}{% for t in ticket.tags %}{{ t }}{% endfor %}' +
      '{% capture c %}{{ current_user.phone }}{% endcapture %}{{ ticket["requester"].phone }}' +
      '{{ ticket.group.name.size }}';
    expect([...requestedPlaceholders(template)].sort()).toEqual([
      'current_user.phone',
      'ticket.group.name',
      'ticket.link',
      'ticket.priority',
      'ticket.requester.phone',
      'ticket.tags',
      'ticket.ticket_field_42',
      'ticket.title',
      'ticket.via',
    ]);
  });

  it('passes over facts, names that nobody knows, and what Attune does not fill', () => {
    expect(
      requestedPlaceholders('{{ fact.x }}{{ nobody.name }}{{ ticket.latest_comment }}').size,
    ).toBe(0);
  });

  it('finds none in a template that cannot be read', () => {
    expect(requestedPlaceholders('{% if %}{{ ticket.id }}').size).toBe(0);
  });
});
