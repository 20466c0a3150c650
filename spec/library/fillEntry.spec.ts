import type { Entry } from '../../src/library/Entry';
import { fillEntry } from '../../src/library/fillEntry';

const entry: Entry = {
  key: 'x',
  title: 'X',
  states: ['worried'],
  situations: [],
  family: 'understand',
  channels: [],
  language: 'de',
  template: "Hallo {{ ticket.requester.first_name | default: 'Sie' }}, bis {{ fact.date }}.",
  facts: [{ key: 'date', kind: 'date', label: 'wann', example: 'morgen' }],
};

describe('fillEntry', () => {
  it("fills with the entry's own facts and language", () => {
    expect(fillEntry(entry, {})).toMatchObject({
      text: 'Hallo Sie, bis [wann].',
      openFacts: ['date'],
    });
    const values = { 'ticket.requester.first_name': 'Jo' };
    expect(fillEntry(entry, values, { date: '2026-03-04' })).toMatchObject({
      text: 'Hallo Jo, bis Mittwoch, 4. März.',
      openFacts: [],
    });
  });

  it('passes the day on', () => {
    const dated = { ...entry, template: "{{ 'today' | date: '%Y' }}{{ fact.date }}" };
    expect(fillEntry(dated, {}, { date: '!' }, { today: '2026-03-04' })).toMatchObject({
      text: '2026!',
    });
    expect(fillEntry(dated, {})).toMatchObject({ kind: 'failed', problems: [{ code: 'noClock' }] });
  });
});
