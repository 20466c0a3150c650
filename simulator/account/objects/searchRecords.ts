import { isRecord } from '../../host/wire';
import type { ObjectRecord } from './ObjectRecord';
import type { RecordTable } from './RecordTable';

/** Records in whose texts a word begins with one of the query's words; all where the query is empty. */
export function searchRecords(table: RecordTable, query: string): ObjectRecord[] {
  const starts = wordsOf(query);
  if (starts.length === 0) return table.records;
  const keys = table.type.fields
    .filter(({ type }) => type === 'text' || type === 'textarea' || type === 'regexp')
    .map(({ key }) => key);
  return table.records.filter((record) => {
    const texts = keys.map((key) => record.custom_object_fields[key]);
    const words = [record.name, ...texts].flatMap((text) =>
      typeof text === 'string' ? wordsOf(text) : [],
    );
    return starts.some((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

export type Filter =
  | { kind: 'all'; of: Filter[] }
  | { kind: 'any'; of: Filter[] }
  | { kind: 'compare'; field: string; operator: Operator; value: unknown };

const OPERATORS = ['$eq', '$not_eq', '$in', '$not_in', '$gt', '$gte', '$lt', '$lte'] as const;
type Operator = (typeof OPERATORS)[number];

const MAX_DEPTH = 10;

/** A filter of the search by filter, or what is wrong with it. Conditions beside one another hold together. */
export function readFilter(value: unknown, depth = 0): Filter | string {
  if (!isRecord(value)) return 'a filter is an object';
  if (depth > MAX_DEPTH) return 'the filter nests too deeply';
  const parts: Filter[] = [];
  for (const [name, inner] of Object.entries(value)) {
    const part =
      name === '$and' || name === '$or'
        ? readGroup(name, inner, depth)
        : readComparison(name, inner);
    if (typeof part === 'string') return part;
    parts.push(part);
  }
  return { kind: 'all', of: parts };
}

function readGroup(name: '$and' | '$or', inner: unknown, depth: number): Filter | string {
  if (!Array.isArray(inner)) return `${name} takes an array`;
  const parts: Filter[] = [];
  for (const one of inner) {
    const part = readFilter(one, depth + 1);
    if (typeof part === 'string') return part;
    parts.push(part);
  }
  return { kind: name === '$and' ? 'all' : 'any', of: parts };
}

function readComparison(field: string, inner: unknown): Filter | string {
  if (!isRecord(inner)) return `${field} needs an operator`;
  const parts: Filter[] = [];
  for (const [name, value] of Object.entries(inner)) {
    const operator = OPERATORS.find((known) => known === name);
    if (!operator) return `${name} is not an operator`;
    parts.push({ kind: 'compare', field, operator, value });
  }
  return { kind: 'all', of: parts };
}

export function matches(record: ObjectRecord, filter: Filter): boolean {
  switch (filter.kind) {
    case 'all':
      return filter.of.every((part) => matches(record, part));
    case 'any':
      return filter.of.some((part) => matches(record, part));
    case 'compare':
      return compare(valueOf(record, filter.field), filter.operator, filter.value);
  }
}

function valueOf(record: ObjectRecord, field: string): unknown {
  const prefix = 'custom_object_fields.';
  if (field.startsWith(prefix)) return record.custom_object_fields[field.slice(prefix.length)];
  switch (field) {
    case 'name':
    case 'external_id':
    case 'created_at':
    case 'updated_at':
      return record[field];
    case 'created_by_user':
      return record.created_by_user_id;
    case 'updated_by_user':
      return record.updated_by_user_id;
    default:
      return undefined;
  }
}

function compare(found: unknown, operator: Operator, value: unknown): boolean {
  switch (operator) {
    case '$eq':
      return found === value;
    case '$not_eq':
      return found !== value;
    case '$in':
      return Array.isArray(value) && value.includes(found);
    case '$not_in':
      return Array.isArray(value) && !value.includes(found);
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return isInOrder(found, operator, value);
  }
}

function isInOrder(
  found: unknown,
  operator: '$gt' | '$gte' | '$lt' | '$lte',
  value: unknown,
): boolean {
  const isComparable =
    (typeof found === 'number' && typeof value === 'number') ||
    (typeof found === 'string' && typeof value === 'string');
  if (!isComparable) return false;
  if (found === value) return operator === '$gte' || operator === '$lte';
  const isLess = found < value;
  return isLess === (operator === '$lt' || operator === '$lte');
}
