import * as v from 'valibot';

const record = v.record(v.string(), v.unknown());

/** @returns one property of what may be no object at all. */
export function part(value: unknown, key: string): unknown {
  return v.is(record, value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
