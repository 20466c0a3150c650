import { checkTemplate } from '../../src/templates/checkTemplate';
import type { Fact } from '../../src/templates/Fact';

const date: Fact = { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' };

describe('checkTemplate', () => {
  it('finds nothing wrong with a fine template', () => {
    const template =
      "Hi {{ ticket.requester.first_name | default: 'there' }}, {% assign day = fact.date %}{{ day }}" +
      '{% for part in ticket.tags %}{{ part }}{{ forloop.index }}{% endfor %}{{ ticket.title.size }}';
    expect(checkTemplate(template, [date])).toEqual([]);
  });

  it('finds a misspelt placeholder even behind a fallback or in a condition', () => {
    const template =
      "{{ ticket.requester.firstname | default: 'there' }}\n{% if ticket.titel %}x{% endif %}";
    expect(checkTemplate(template, [])).toMatchObject([
      { code: 'unknownPlaceholder', placeholder: 'ticket.requester.firstname', line: 1, column: 4 },
      { code: 'unknownPlaceholder', placeholder: 'ticket.titel', line: 2, column: 7 },
    ]);
  });

  it('says what a misspelt placeholder most likely means', () => {
    expect(checkTemplate('{{ ticket.requester.firstname }}{{ qqq.www }}', [])).toEqual([
      {
        code: 'unknownPlaceholder',
        placeholder: 'ticket.requester.firstname',
        nearest: 'ticket.requester.first_name',
        line: 1,
        column: 4,
        detail: '',
      },
      { code: 'unknownPlaceholder', placeholder: 'qqq.www', line: 1, column: 36, detail: '' },
    ]);
  });

  it("tells Zendesk's own that Attune does not fill from misspelt ones, and takes fields", () => {
    expect(
      checkTemplate(
        '{{ dc.hello }}{{ ticket.ticket_field_42 }}{{ ticket.requester.custom_fields.plan }}',
        [],
      ),
    ).toMatchObject([{ code: 'unsupportedPlaceholder', placeholder: 'dc.hello' }]);
  });

  it('finds facts that are used and not declared, and the other way round', () => {
    expect(checkTemplate('{{ fact.amount }}', [date])).toMatchObject([
      { code: 'unusedFact', placeholder: 'fact.date' },
      { code: 'undeclaredFact', placeholder: 'fact.amount' },
    ]);
  });

  it('says what Liquid says of a broken template', () => {
    expect(checkTemplate('\n{% if ticket.id %}', [])).toMatchObject([{ code: 'syntax', line: 2 }]);
    expect(checkTemplate('{{ ticket.id | sha256 }}', [])).toMatchObject([
      { code: 'unknownFilter', name: 'sha256' },
    ]);
  });
});
