import { askedDetails } from '../../src/library/askedDetails';
import { builtInLibrary } from '../support/builtInLibrary';
import { anEntry } from '../support/anEntry';

const asking = (template: string) => [...askedDetails([anEntry('x', { template })])];

describe('askedDetails', () => {
  it('names what a template asks for beyond the ticket itself', () => {
    expect(asking('Your {{ ticket.priority }} case, {{ ticket.requester.first_name }}')).toEqual([
      'ticket.priority',
    ]);
    expect(asking('{% if ticket.ticket_field_360001 %}Yes{% endif %}')).toEqual([
      'ticket.ticket_field_360001',
    ]);
  });

  it('names nothing that only stands in the words, and nothing of a broken template', () => {
    expect(asking('Write ticket.priority here')).toEqual([]);
    expect(asking('{{ ticket.priority')).toEqual([]);
  });

  it('costs the built-in library nothing', () => {
    expect([...askedDetails(builtInLibrary)]).toEqual([]);
  });
});
