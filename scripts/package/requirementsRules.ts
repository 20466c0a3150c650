import { isFilled, isObject, listIn, objectsIn, shown, type JsonObject } from './json';
import type { OpenedPackage } from './OpenedPackage';
import type { Finding, Rule } from './Rule';

const file = 'requirements.json';
const say = (message: string): Finding => ({ message, file });

/** `custom_objects`, the older kind, is left out: Zendesk creates none since 2026-01-15. */
const types = [
  ...['automations', 'channel_integrations', 'macros', 'targets', 'views', 'ticket_fields'],
  ...['triggers', 'user_fields', 'organization_fields', 'webhooks', 'custom_objects_v2'],
];
const withoutTitle = ['channel_integrations', 'webhooks', 'custom_objects_v2'];
const withKey = ['user_fields', 'organization_fields'];
const webhookKeys = ['name', 'status', 'endpoint', 'http_method', 'request_format'];
const bannedTargets = ['http_target', 'url_target_v2'];

const collections: Record<string, string[]> = {
  objects: ['key', 'title', 'title_pluralized', 'include_in_list_view'],
  object_fields: ['key', 'title', 'type', 'object_key'],
  object_triggers: ['key', 'object_key', 'title', 'conditions', 'actions'],
};
/** Zendesk's validator lets any type pass; its server then refuses the app at installation. */
const fieldTypes = [
  ...['text', 'textarea', 'checkbox', 'date', 'integer', 'decimal', 'regexp', 'dropdown', 'lookup'],
  ...['multiselect', 'currency'],
];
const maxItems = 5000;
const maxBytes = 1024 * 1024;

const onRequirements =
  (find: (requirements: JsonObject, opened: OpenedPackage) => Finding[]) =>
  (opened: OpenedPackage): Finding[] =>
    opened.requirements.kind === 'object' ? find(opened.requirements.value, opened) : [];

/** Runs on custom_objects_v2 of the right shape. */
const onObjects = (find: (objects: JsonObject) => Finding[]) =>
  onRequirements(({ custom_objects_v2: objects }) => (isObject(objects) ? find(objects) : []));

type Item = { type: string; id: string; item: JsonObject };

/** The requirements that are given one by one under a name of their own. */
const itemsOf = (requirements: JsonObject): Item[] =>
  Object.entries(requirements).flatMap(([type, items]) =>
    type === 'custom_objects_v2' || !isObject(items)
      ? []
      : Object.entries(items).flatMap(([id, item]) => (isObject(item) ? [{ type, id, item }] : [])),
  );

const missing = (item: JsonObject, keys: string[]): string[] =>
  keys.filter((key) => item[key] === undefined || item[key] === null || item[key] === '');

/** How many of the items there are by what they belong to. */
function countBy(items: JsonObject[], key: string): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  return counts;
}

/** What an app may ask Zendesk to create at its installation. */
export const requirementsRules: Rule[] = [
  {
    name: 'requirements-json',
    severity: 'error',
    find: ({ requirements }) =>
      requirements.kind === 'broken' ? [say(`requirements.json ${requirements.message}.`)] : [],
  },
  {
    name: 'requirements-type',
    severity: 'error',
    find: onRequirements((requirements) =>
      Object.keys(requirements)
        .filter((type) => !types.includes(type))
        .map((type) => say(`${shown(type)} is nothing that Zendesk creates for an app.`)),
    ),
  },
  {
    name: 'requirements-shape',
    severity: 'error',
    find: onRequirements((requirements) =>
      Object.entries(requirements)
        .filter(
          ([type, items]) =>
            types.includes(type) &&
            type !== 'custom_objects_v2' &&
            !(isObject(items) && Object.values(items).every(isObject)),
        )
        .map(([type]) => say(`${type} must be an object of objects.`)),
    ),
  },
  {
    name: 'requirements-count',
    severity: 'error',
    find: onRequirements((requirements) => {
      const count = itemsOf(requirements).length;
      return count > maxItems ? [say(`${count} requirements are more than ${maxItems}.`)] : [];
    }),
  },
  {
    name: 'requirements-title',
    severity: 'error',
    find: onRequirements((requirements) =>
      itemsOf(requirements)
        .filter(
          ({ type, item }) =>
            types.includes(type) && !withoutTitle.includes(type) && !isFilled(item.title),
        )
        .map(({ type, id }) => say(`${type}.${id} needs a title.`)),
    ),
  },
  {
    name: 'requirements-key',
    severity: 'error',
    find: onRequirements((requirements) =>
      itemsOf(requirements)
        .filter(({ type, item }) => withKey.includes(type) && !isFilled(item.key))
        .map(({ type, id }) => say(`${type}.${id} needs a key.`)),
    ),
  },
  {
    name: 'requirements-webhook',
    severity: 'error',
    find: onRequirements((requirements) =>
      itemsOf(requirements)
        .filter(({ type }) => type === 'webhooks')
        .flatMap(({ id, item }) =>
          missing(item, webhookKeys).map((key) => say(`webhooks.${id} needs ${key}.`)),
        ),
    ),
  },
  {
    name: 'requirements-target',
    severity: 'error',
    find: onRequirements((requirements) =>
      itemsOf(requirements)
        .filter(
          ({ type, item }) =>
            type === 'targets' && bannedTargets.some((name) => name === item.type),
        )
        .map(({ id, item }) =>
          say(`targets.${id} is of the type ${shown(item.type)}, which is banned.`),
        ),
    ),
  },
  {
    name: 'objects-shape',
    severity: 'error',
    find: onRequirements(({ custom_objects_v2: objects }) => {
      if (objects === undefined) return [];
      if (!isObject(objects)) return [say('custom_objects_v2 must be an object.')];
      const wrong = Object.entries(objects).filter(
        ([name, items]) =>
          !Object.hasOwn(collections, name) || !Array.isArray(items) || !items.every(isObject),
      );
      if (wrong.length > 0) {
        return wrong.map(([name]) =>
          say(`custom_objects_v2.${name} must be a known list of objects.`),
        );
      }
      return Object.values(objects).some((items) => listIn(items).length > 0)
        ? []
        : [say('custom_objects_v2 is empty.')];
    }),
  },
  {
    name: 'objects-keys',
    severity: 'error',
    find: onObjects((objects) =>
      Object.entries(collections).flatMap(([name, keys]) =>
        objectsIn(objects[name]).flatMap((item, index) =>
          missing(item, keys).map((key) =>
            say(`custom_objects_v2.${name}[${index}] needs ${key}.`),
          ),
        ),
      ),
    ),
  },
  {
    name: 'objects-known',
    severity: 'error',
    find: onObjects((objects) => {
      const keys = objectsIn(objects.objects).map(({ key }) => key);
      return ['object_fields', 'object_triggers'].flatMap((name) =>
        objectsIn(objects[name])
          .filter(({ object_key: key }) => isFilled(key) && !keys.includes(key))
          .map(({ object_key: key }) =>
            say(`${name}: there is no object ${shown(key)} in this file.`),
          ),
      );
    }),
  },
  {
    name: 'objects-field-type',
    severity: 'error',
    find: onObjects((objects) =>
      objectsIn(objects.object_fields)
        .filter(({ type }) => type !== undefined && !fieldTypes.some((known) => known === type))
        .map(({ key, type }) =>
          say(`Field ${shown(key)} has the type ${shown(type)}, which is none.`),
        ),
    ),
  },
  {
    name: 'objects-trigger',
    severity: 'error',
    find: onObjects((objects) =>
      objectsIn(objects.object_triggers)
        .filter(({ conditions, actions }) => conditions !== undefined && actions !== undefined)
        .filter(
          ({ conditions, actions }) =>
            conditionsOf(conditions).length === 0 || listIn(actions).length === 0,
        )
        .map(({ key }) => say(`Trigger ${shown(key)} needs a condition and an action at least.`)),
    ),
  },
  {
    name: 'objects-limits',
    severity: 'error',
    find: onObjects((objects) => {
      const fields = objectsIn(objects.object_fields);
      const triggers = objectsIn(objects.object_triggers);
      const perObject = (items: JsonObject[], max: number, what: string): Finding[] =>
        [...countBy(items, 'object_key')]
          .filter(([, count]) => count > max)
          .map(([key, count]) =>
            say(`Object ${shown(key)} has ${count} ${what}; ${max} are allowed.`),
          );
      const perItem = (
        items: JsonObject[],
        count: (item: JsonObject) => number,
        max: number,
        what: string,
      ) =>
        items
          .filter((item) => count(item) > max)
          .map((item) => say(`${shown(item.key)} has ${count(item)} ${what}; ${max} are allowed.`));
      const ofType = (type: string): JsonObject[] => fields.filter((field) => field.type === type);
      const count = objectsIn(objects.objects).length;
      return [
        ...(count > 50 ? [say(`There are ${count} objects; 50 are allowed.`)] : []),
        ...perObject(fields, 20, 'fields'),
        ...perObject(ofType('dropdown'), 5, 'dropdown fields'),
        ...perObject(ofType('multiselect'), 5, 'multiselect fields'),
        ...perItem(fields, (field) => listIn(field.custom_field_options).length, 10, 'options'),
        ...perItem(
          fields,
          (field) => conditionsOf(field.relationship_filter).length,
          20,
          'conditions',
        ),
        ...perObject(triggers, 10, 'triggers'),
        ...perItem(
          triggers,
          (trigger) => conditionsOf(trigger.conditions).length,
          50,
          'conditions',
        ),
        ...perItem(triggers, (trigger) => listIn(trigger.actions).length, 25, 'actions'),
      ];
    }),
  },
  {
    name: 'objects-size',
    severity: 'error',
    find: onRequirements((_, { files }) => {
      const bytes = files.get(file)?.length ?? 0;
      return bytes > maxBytes
        ? [say(`requirements.json has ${bytes} bytes; 1 MiB is allowed.`)]
        : [];
    }),
  },
  {
    name: 'objects-settings',
    severity: 'error',
    find: onRequirements(({ custom_objects_v2: objects }, opened) =>
      objects !== undefined && /\{\{\s*setting\./.test(opened.text(file))
        ? [say('A file with custom_objects_v2 must not use {{setting.…}}.')]
        : [],
    ),
  },
];

/** `{all: […], any: […]}` as one list. */
function conditionsOf(conditions: unknown): unknown[] {
  return isObject(conditions) ? [...listIn(conditions.all), ...listIn(conditions.any)] : [];
}
