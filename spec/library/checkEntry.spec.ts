import fc from 'fast-check';
import { checkEntry } from '../../src/library/checkEntry';
import type { Entry } from '../../src/library/Entry';

const entry: Entry = {
  key: 'worried-check',
  title: 'Check it',
  states: ['worried'],
  situations: ['billing'],
  family: 'understand',
  channels: [],
  language: 'en',
  template: 'By {{ fact.date }}.',
  facts: [{ key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' }],
};

describe('checkEntry', () => {
  it('lets a right entry through unchanged', () => {
    expect(
      checkEntry({ ...entry, gesture: true, intensity: [2, 3], signals: ['churn'] }),
    ).toMatchObject({
      kind: 'ok',
      entry,
    });
  });

  it.each([
    ['key', { key: 'Not Kebab' }],
    ['title', { title: '  ' }],
    ['states', { states: [] }],
    ['states.0', { states: ['furious'] }],
    ['situations.0', { situations: ['weather'] }],
    ['family', { family: 'pity' }],
    ['channels.0', { channels: ['pigeon'] }],
    ['language', { language: 'English' }],
    ['template', { template: '' }],
    ['facts', { facts: [entry.facts[0], entry.facts[0]] }],
    ['facts.0.key', { facts: [{ ...entry.facts[0], key: '__proto__' }] }],
    ['facts.0.kind', { facts: [{ ...entry.facts[0], kind: 'mood' }] }],
    ['intensity', { intensity: [3, 2] }],
    ['signals', { signals: [] }],
    ['surprise', { surprise: 1 }],
  ])('names the field %s', (field, change) => {
    expect(checkEntry({ ...entry, ...change })).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'field', field }],
    });
  });

  it('checks the template once the fields are right', () => {
    expect(checkEntry({ ...entry, template: '\n{{ fact.amount }}' })).toMatchObject({
      kind: 'failed',
      problems: [
        { code: 'unusedFact', placeholder: 'fact.date' },
        { code: 'undeclaredFact', placeholder: 'fact.amount', line: 2, column: 4 },
      ],
    });
  });

  it('takes anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkEntry(value).kind).toBe('failed');
      }),
    );
  });
});
