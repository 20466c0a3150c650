import fc from 'fast-check';
import { STATES, SIGNALS } from '../../../src/emotion/Reading';
import { builtInLibrary } from '../../support/builtInLibrary';
import { ASKED_DETAILS, type Entry } from '../../../src/library/Entry';
import { ENTRY_STATUSES } from '../../../src/library/KeptEntry';
import {
  FORM_FIELDS,
  isSameField,
  isSameForm,
  readForm,
  writeEntry,
} from '../../../src/admin/editor/EntryForm';
import { anEntry } from '../../support/anEntry';

const lines = fc.array(
  fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes('\n')),
  { minLength: 1, maxLength: 4 },
);
const optional: fc.Arbitrary<Partial<Entry>> = fc.record(
  {
    gesture: fc.constant(true),
    safe: fc.constant(true),
    asks: fc.constant(true),
    asksFor: fc.subarray([...ASKED_DETAILS], { minLength: 1 }),
    when: lines,
    brands: lines,
    groups: lines,
    signals: fc.subarray([...SIGNALS], { minLength: 1 }),
    intensity: fc.constantFrom<NonNullable<Entry['intensity']>>([1, 3], [0, 2], [2, 2]),
  },
  { requiredKeys: [] },
);

describe('EntryForm', () => {
  it('writes every built-in entry as it read it', () => {
    for (const entry of builtInLibrary) {
      expect(writeEntry(readForm({ entry, status: 'active' }), entry.key)).toEqual(entry);
    }
  });

  it('writes an entry with any of the optional fields as it read it', () => {
    fc.assert(
      fc.property(optional, fc.subarray([...STATES]), (fields, states) => {
        const entry = { ...anEntry('late'), ...fields, states };
        expect(writeEntry(readForm({ entry, status: 'draft' }), 'late')).toEqual(entry);
      }),
    );
  });

  it('leaves out what means nothing: empty lines, no limit, any intensity', () => {
    const form = readForm({ entry: anEntry('late'), status: 'draft' });
    const written = writeEntry({ ...form, when: ' \n\n', brands: [], intensity: [0, 3] }, 'late');
    expect(written).toEqual(anEntry('late'));
  });

  it('has line feeds only, so that offsets are those of the editor', () => {
    const entry = anEntry('late', { template: 'a\r\nb\rc' });
    expect(readForm({ entry, status: 'draft' }).template).toBe('a\nb\nc');
  });

  it('tells every field that differs, and not the rows of facts', () => {
    const entry = builtInLibrary.find(({ facts }) => facts.length > 1) ?? anEntry('late');
    const form = readForm({ entry, status: 'draft' });
    expect(
      isSameForm(form, { ...form, facts: form.facts.map((fact) => ({ ...fact, row: 9 })) }),
    ).toBe(true);
    const other = { ...form, status: ENTRY_STATUSES[2], facts: form.facts.slice(1) };
    expect(FORM_FIELDS.filter((field) => !isSameField(form, other, field))).toEqual([
      'status',
      'facts',
    ]);
  });

  it('compares every field that it has', () => {
    const form = readForm({ entry: anEntry('late'), status: 'draft' });
    expect([...FORM_FIELDS].sort()).toEqual(Object.keys(form).sort());
  });
});
