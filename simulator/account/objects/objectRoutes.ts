import { account as where } from '../../tickets/people';
import type { Account } from '../Account';
import { done, forbidden, noRecord } from '../restAnswers';
import { route, type Route } from '../Route';
import { asTime } from './ObjectRecord';
import type { ObjectField, ObjectType } from './ObjectType';

/** Limits of the Suite Professional plan; of records, of all plans. */
const MAX_OBJECTS = 30;
const MAX_FIELDS = 100;
const MAX_RECORDS = 50_000_000;

/** When the app was installed, and its objects with it. */
const INSTALLED_AT = asTime(Date.UTC(2026, 2, 2, 8));

/** https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_objects/ */
export const objectRoutes: readonly Route<Account>[] = [
  route('GET', 'custom_objects', ({ objects }) =>
    done({ custom_objects: [...objects.values()].map(({ type }) => tellType(type)) }),
  ),
  route('GET', 'custom_objects/limits/object_limit', ({ objects }, { as }) =>
    as.role === 'admin' ? done({ count: objects.size, limit: MAX_OBJECTS }) : forbidden(),
  ),
  route('GET', 'custom_objects/limits/record_limit', ({ objects }) => {
    const count = [...objects.values()].reduce((sum, { size }) => sum + size, 0);
    return done({ count, limit: MAX_RECORDS });
  }),
  route('GET', 'custom_objects/{object}', ({ objects }, { params }) => {
    const table = objects.get(params['object'] ?? '');
    return table ? done({ custom_object: tellType(table.type) }) : noRecord();
  }),
  route('GET', 'custom_objects/{object}/fields', ({ objects }, { params }) => {
    const table = objects.get(params['object'] ?? '');
    if (!table) return noRecord();
    const { key, fields } = table.type;
    return done({ custom_object_fields: fields.map((field) => tellField(key, field)) });
  }),
  route('GET', 'custom_objects/{object}/limits/field_limit', ({ objects }, { params }) => {
    const table = objects.get(params['object'] ?? '');
    return table ? done({ count: table.type.fields.length, limit: MAX_FIELDS }) : noRecord();
  }),
];

function tellType(type: ObjectType): Record<string, unknown> {
  return {
    url: `https://${where.subdomain}.zendesk.example/api/v2/custom_objects/${type.key}.json`,
    key: type.key,
    created_by_user_id: '9000',
    updated_by_user_id: '9000',
    created_at: INSTALLED_AT,
    updated_at: INSTALLED_AT,
    title: type.title,
    title_pluralized: type.titlePluralized,
    raw_title: type.title,
    raw_title_pluralized: type.titlePluralized,
    description: type.description,
    raw_description: type.description,
    include_in_list_view: type.includeInListView,
    allows_photos: false,
  };
}

function tellField(object: string, field: ObjectField): Record<string, unknown> {
  return {
    url: `https://${where.subdomain}.zendesk.example/api/v2/custom_objects/${object}/fields/${field.id}.json`,
    id: field.id,
    type: field.type,
    key: field.key,
    title: field.title,
    description: '',
    raw_title: field.title,
    raw_description: '',
    active: true,
    system: false,
    position: 0,
    regexp_for_validation: null,
    created_at: INSTALLED_AT,
    updated_at: INSTALLED_AT,
    tag: null,
    ...(field.options.length > 0 && {
      custom_field_options: field.options.map(({ id, name, value }) => ({
        id,
        name,
        raw_name: name,
        value,
      })),
    }),
  };
}
