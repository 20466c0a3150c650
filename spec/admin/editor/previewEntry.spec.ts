import { previewEntry } from '../../../src/admin/editor/previewEntry';
import {
  SAMPLE_IDS,
  sampleDetails,
  sampleTickets,
  type SampleId,
} from '../../../src/admin/editor/sampleTickets';
import { builtInLibrary } from '../../support/builtInLibrary';
import { DETAIL_PLACEHOLDERS } from '../../../src/templates/placeholders';
import { anEntry } from '../../support/anEntry';

const samples = sampleTickets({ subject: 'Where is it?', brand: 'Larkfield', agent: 'Tomas Berg' });
const options = { details: {}, examples: true, today: '2026-03-04' };

function greet(id: SampleId): string {
  const entry = anEntry('hi', {
    template: "Hi {{ ticket.requester.first_name | default: 'there' }},\n\nOn it.",
  });
  const sample = samples.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`There is no sample ${id}.`);
  const filled = previewEntry(entry, sample.ticket, options);
  return filled.kind === 'filled' ? (filled.text.split('\n')[0] ?? '') : filled.kind;
}

describe('sampleTickets', () => {
  it('has a customer for each id', () => {
    expect(samples.map(({ id }) => id)).toEqual([...SAMPLE_IDS]);
  });
});

describe('sampleDetails', () => {
  it('has a value for every detail that a template can ask for', () => {
    const details = sampleDetails('', '');
    expect(DETAIL_PLACEHOLDERS.filter((name) => !details[name])).toEqual([]);
  });

  it('stands in for custom fields, whose values nobody can know', () => {
    const template =
      '{{ ticket.ticket_field_123 }} {{ ticket.requester.custom_fields.tier }} {{ nothing }}';
    const details = sampleDetails(template, '(value)');
    expect(details['ticket.ticket_field_123']).toBe('(value)');
    expect(details['ticket.requester.custom_fields.tier']).toBe('(value)');
    expect(details.nothing).toBeUndefined();
  });
});

describe('previewEntry', () => {
  it('greets every awkward name as it would beside a ticket', () => {
    expect(Object.fromEntries(SAMPLE_IDS.map((id) => [id, greet(id)]))).toEqual({
      ordinary: 'Hi Maya,',
      nameless: 'Hi there,',
      mailbox: 'Hi there,',
      company: 'Hi there,',
      particles: 'Hi Álvaro,',
      japanese: 'Hi there,',
      arabic: 'Hi فاطمة,',
      capitals: 'Hi Jean-Pierre,',
      couple: 'Hi there,',
      hostile: 'Hi there,',
    });
  });

  it('fills every built-in entry for every customer', () => {
    for (const entry of builtInLibrary) {
      for (const { ticket } of samples) {
        const details = sampleDetails(entry.template, 'x');
        expect(previewEntry(entry, ticket, { ...options, details }).kind).toBe('filled');
      }
    }
  });

  it('shows the examples of facts, or their gaps', () => {
    const entry = anEntry('fact', {
      template: 'By {{ fact.date }}.',
      facts: [{ key: 'date', kind: 'date', label: 'by when', example: 'noon' }],
    });
    const [sample] = samples;
    if (sample === undefined) throw new Error('There are no samples.');
    expect(previewEntry(entry, sample.ticket, options)).toMatchObject({ text: 'By noon.' });
    expect(previewEntry(entry, sample.ticket, { ...options, examples: false })).toMatchObject({
      text: 'By [by when].',
      openFacts: ['date'],
    });
  });

  it('says what a customer of whom nothing is known lacks', () => {
    const entry = anEntry('org', { template: 'For {{ ticket.organization.name }}.' });
    const nameless = samples.find(({ id }) => id === 'nameless');
    if (nameless === undefined) throw new Error('There is no nameless customer.');
    expect(nameless.hasDetails).toBe(false);
    expect(previewEntry(entry, nameless.ticket, options)).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'emptyPlaceholder', placeholder: 'ticket.organization.name' }],
    });
  });
});
