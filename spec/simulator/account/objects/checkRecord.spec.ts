import fc from 'fast-check';
import { checkRecord, sizeOf } from '../../../../simulator/account/objects/checkRecord';
import {
  FIELD_TYPES,
  type FieldType,
  type ObjectType,
} from '../../../../simulator/account/objects/ObjectType';

const options = ['red', 'blue'].map((value, id) => ({ id, name: value, value }));

/** An object with one field of each type, named after it. */
const type: ObjectType = {
  key: 'thing',
  title: 'Thing',
  titlePluralized: 'Things',
  description: '',
  includeInListView: false,
  fields: FIELD_TYPES.map((key, id) => ({ id, key, title: key, type: key, options })),
};

function isTaken(key: FieldType, value: unknown): boolean {
  const custom_object_fields = { [key]: value };
  return checkRecord(type, { name: 'A', external_id: null, custom_object_fields }).length === 0;
}

describe('checkRecord', () => {
  it.each<[FieldType, unknown[], unknown[]]>([
    ['text', ['', 'a', null], [5, true, ['a'], {}]],
    ['textarea', ['a\nb'], [5]],
    ['regexp', ['a'], [5]],
    ['checkbox', [true, false, null], ['true', 1]],
    ['date', ['2026-03-01', null], ['1.3.2026', '2026-03-01T00:00:00Z', 5]],
    ['integer', [5, -5, 0, null], [1.5, '5', 2 ** 60]],
    ['decimal', [5, 1.5], ['1.5']],
    ['dropdown', ['red', null], ['green', 'Red', 5]],
    ['multiselect', [[], ['red', 'blue']], ['red', ['red', 'green']]],
    ['lookup', ['01J', 5], [true]],
  ])('knows what a field of type %s takes', (key, good, bad) => {
    for (const value of good) expect([value, isTaken(key, value)]).toEqual([value, true]);
    for (const value of bad) expect([value, isTaken(key, value)]).toEqual([value, false]);
  });

  it('counts bytes as UTF-8 has them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const content = { name, external_id: null, custom_object_fields: {} };
        expect(sizeOf(content)).toBe(Buffer.byteLength(JSON.stringify(content)));
      }),
    );
  });
});
