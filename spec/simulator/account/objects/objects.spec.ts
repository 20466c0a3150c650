import { makeAccount } from '../../../../simulator/account/makeAccount';
import { readObjectTypes } from '../../../../simulator/account/objects/ObjectType';
import { askAccount, AGENT } from '../../support/askAccount';
import requirements from '../../../../requirements.json';

describe('custom objects', () => {
  it('are those that the app declares', () => {
    const account = makeAccount('ordinary');
    expect(askAccount(account, 'GET', 'custom_objects/attune_entry')).toMatchObject({
      status: 200,
      body: { custom_object: { key: 'attune_entry', title_pluralized: 'Attune replies' } },
    });
    expect(askAccount(account, 'GET', 'custom_objects').body).toMatchObject({
      custom_objects: requirements.custom_objects_v2.objects.map(({ key }) => ({ key })),
    });
    const { body } = askAccount(account, 'GET', 'custom_objects/attune_entry/fields');
    expect(body).toMatchObject({
      custom_object_fields: expect.arrayContaining([
        expect.objectContaining({ key: 'template', type: 'textarea' }),
        expect.objectContaining({
          key: 'status',
          type: 'dropdown',
          custom_field_options: expect.arrayContaining([
            expect.objectContaining({ name: 'Draft', value: 'attune_draft' }),
          ]),
        }),
      ]),
    });
  });

  it('are not there where the plan has none', () => {
    const account = makeAccount('no-objects');
    for (const path of ['', '/fields', '/records', '/records/count', '/limits/field_limit']) {
      expect(askAccount(account, 'GET', `custom_objects/attune_entry${path}`)).toMatchObject({
        status: 404,
        body: { error: 'RecordNotFound', description: 'Not found' },
      });
    }
    expect(
      askAccount(account, 'POST', 'custom_objects/attune_entry/records', {
        custom_object_record: { name: 'A' },
      }).status,
    ).toBe(404);
  });

  it('tell their limits', () => {
    const account = makeAccount('started');
    const limit = (name: string, as = AGENT) =>
      askAccount(account, 'GET', `custom_objects/${name}`, null, as);
    expect(limit('attune_entry/limits/field_limit').body).toEqual({ count: 16, limit: 100 });
    expect(limit('limits/record_limit').body).toEqual({ count: 12, limit: 50_000_000 });
    expect(limit('limits/object_limit').status).toBe(403);
    expect(askAccount(account, 'GET', 'custom_objects/limits/object_limit').body).toEqual({
      count: requirements.custom_objects_v2.objects.length,
      limit: 30,
    });
  });
});

describe('readObjectTypes', () => {
  const declare = (object_fields: unknown[]) => ({
    custom_objects_v2: {
      objects: [{ key: 'thing', title: 'Thing', title_pluralized: 'Things' }],
      object_fields,
    },
  });

  it('reads any object, with the fields that are its own', () => {
    const field = { key: 'when', title: 'When', type: 'date', object_key: 'thing' };
    expect(readObjectTypes(declare([field]))).toMatchObject([
      { key: 'thing', includeInListView: false, fields: [{ key: 'when', type: 'date' }] },
    ]);
    expect(readObjectTypes({})).toEqual([]);
  });

  it.each([
    ['a type that Zendesk does not have', { type: 'banana', object_key: 'thing' }, /no type/],
    ['no such object', { type: 'text', object_key: 'other' }, /of no object/],
    ['no key', { type: 'text', object_key: 'thing', key: '' }, /no key/],
  ])('refuses a field with %s', (_, field, message) => {
    expect(() => readObjectTypes(declare([{ key: 'a', title: 'A', ...field }]))).toThrow(message);
  });
});
