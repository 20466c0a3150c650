import fc from 'fast-check';
import { changeFact, factKey, newFact, renameFact } from '../../../src/admin/editor/factKey';
import { EntrySchema } from '../../../src/library/EntrySchema';
import * as v from 'valibot';
import { anEntry } from '../../support/anEntry';

const fact = { row: 0, key: 'date', kind: 'date', label: 'by when', example: 'noon' } as const;

describe('factKey', () => {
  it('makes a key of a label in plain words', () => {
    expect(factKey('when you will write again', [])).toBe('when_you_will_write_again');
    expect(factKey('Betrag (€)', [])).toBe('betrag');
  });

  it('counts on where the key is taken', () => {
    expect(factKey('date', [fact])).toBe('date_2');
  });

  it('always makes a key that an entry may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (label) => {
        const key = factKey(label, [fact]);
        const facts = [{ key, kind: 'text', label: 'a', example: 'b' }];
        expect(v.safeParse(EntrySchema, { ...anEntry('a'), facts }).success).toBe(true);
      }),
    );
  });
});

describe('newFact', () => {
  it('has a row of its own', () => {
    expect(newFact([{ ...fact, row: 4 }, fact], 'amount').row).toBe(5);
    expect(newFact([], 'amount').row).toBe(0);
  });
});

describe('changeFact', () => {
  const blank = newFact([], factKey('', []));

  it('lets the key follow the label while nobody has named or used it', () => {
    const [labelled] = changeFact([blank], blank, { label: 'by when' }, '');
    expect(labelled).toMatchObject({ label: 'by when', key: 'by_when' });
    if (labelled === undefined) throw new Error('The fact is gone.');
    expect(changeFact([labelled], labelled, { label: 'by noon' }, '')[0]?.key).toBe('by_noon');
    const used = changeFact([labelled], labelled, { label: 'by noon' }, '{{ fact.by_when }}');
    expect(used[0]?.key).toBe('by_when');
    const named = { ...labelled, key: 'deadline' };
    expect(changeFact([named], named, { label: 'by noon' }, '')[0]?.key).toBe('deadline');
  });

  it('leaves the others as they are', () => {
    const other = { ...fact, row: 7 };
    expect(changeFact([other, blank], blank, { kind: 'amount' }, '')).toEqual([
      other,
      { ...blank, kind: 'amount' },
    ]);
  });
});

describe('renameFact', () => {
  it('renames within tags and outputs, and only this fact', () => {
    const template = 'By {{ fact.date }}, {{fact.date_2}}; {% if fact.date %}fact.date{% endif %}';
    expect(renameFact(template, 'date', 'day')).toBe(
      'By {{ fact.day }}, {{fact.date_2}}; {% if fact.day %}fact.date{% endif %}',
    );
  });

  it('leaves the template alone where there is no name to follow', () => {
    expect(renameFact('{{ fact.date }}', 'date', '')).toBe('{{ fact.date }}');
    expect(renameFact('{{ fact. }}', '', 'day')).toBe('{{ fact. }}');
  });
});
