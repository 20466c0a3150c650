import { isRecord } from '../../host/wire';

/** The kinds of fields that Zendesk has; others are refused when an app is installed. */
export const FIELD_TYPES = [
  'text',
  'textarea',
  'checkbox',
  'date',
  'integer',
  'decimal',
  'regexp',
  'dropdown',
  'multiselect',
  'lookup',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export type FieldOption = { id: number; name: string; value: string };

export type ObjectField = {
  id: number;
  key: string;
  title: string;
  type: FieldType;
  /** Of drop-downs. */
  options: FieldOption[];
};

/** A custom object as an app's `requirements.json` declares it. */
export type ObjectType = {
  key: string;
  title: string;
  titlePluralized: string;
  description: string;
  includeInListView: boolean;
  fields: ObjectField[];
};

/**
 * The custom objects of a `requirements.json`.
 *
 * @throws Error where Zendesk would not install the app: an unknown type of field, a field of no object
 */
export function readObjectTypes(requirements: unknown): ObjectType[] {
  const declared = isRecord(requirements) ? requirements['custom_objects_v2'] : undefined;
  if (!isRecord(declared)) return [];
  const types = recordsOf(declared['objects']).map((object): ObjectType => ({
    key: textOf(object, 'key'),
    title: textOf(object, 'title'),
    titlePluralized: textOf(object, 'title_pluralized'),
    description: typeof object['description'] === 'string' ? object['description'] : '',
    includeInListView: object['include_in_list_view'] === true,
    fields: [],
  }));
  for (const [index, field] of recordsOf(declared['object_fields']).entries()) {
    const owner = types.find((type) => type.key === field['object_key']);
    const key = textOf(field, 'key');
    if (!owner) throw new Error(`the field ${key} is of no object.`);
    const type = FIELD_TYPES.find((known) => known === field['type']);
    if (!type) throw new Error(`the field ${key} has no type that Zendesk has.`);
    const id = 7_710_000 + index;
    const options = recordsOf(field['custom_field_options']).map((option, number) => ({
      id: id * 100 + number,
      name: textOf(option, 'name'),
      value: textOf(option, 'value'),
    }));
    owner.fields.push({ id, key, title: textOf(field, 'title'), type, options });
  }
  return types;
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textOf(item: Record<string, unknown>, name: string): string {
  const text = item[name];
  if (typeof text !== 'string' || text === '') {
    throw new Error(`an item has no ${name}.`);
  }
  return text;
}
