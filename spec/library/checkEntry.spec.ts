import fc from 'fast-check';
import { checkEntry } from '../../src/library/checkEntry';
import type { Entry } from '../../src/library/Entry';
import { readPhrase } from '../../src/suggestions/Phrase';

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
    const full = { ...entry, safe: true, asksFor: ['date'], when: ['passed away', '亡くな'] };
    expect(checkEntry(full)).toEqual({ kind: 'ok', entry: full });
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
    ['asksFor.0', { asksFor: ['shoe-size'] }],
    ['when', { when: [] }],
    ['when.0', { when: ['… away'] }],
    ['safe', { safe: 'yes' }],
    ['surprise', { surprise: 1 }],
  ])('names the field %s', (field, change) => {
    expect(checkEntry({ ...entry, ...change })).toMatchObject({
      kind: 'failed',
      problems: [{ code: 'field', field }],
    });
  });

  it('lets through no phrase that the ranking could not read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'a', '亡'), (text, start) => {
        const phrase = start + text;
        if (checkEntry({ ...entry, when: [phrase] }).kind === 'ok') readPhrase(phrase);
      }),
    );
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
