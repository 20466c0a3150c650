import type { Flaw } from '../restAnswers';
import { checkRecord } from './checkRecord';
import { asTime, makeRecordId, urlOfRecord, type ObjectRecord } from './ObjectRecord';
import type { ObjectType } from './ObjectType';

/** What a write may hold; properties that are absent stay as they are. */
export type RecordChange = {
  name?: unknown;
  external_id?: unknown;
  custom_object_fields?: Record<string, unknown>;
};

export type Written =
  | { kind: 'written'; record: ObjectRecord }
  | { kind: 'refused'; flaws: Flaw[] }
  | { kind: 'missing' };

/** The records of one custom object. */
export class RecordTable {
  readonly type: ObjectType;
  readonly #now: () => number;
  readonly #records = new Map<string, ObjectRecord>();
  /** External id → id. */
  readonly #ids = new Map<string, string>();
  #count = 0;

  constructor(type: ObjectType, now: () => number) {
    this.type = type;
    this.#now = now;
  }

  /** Oldest first. */
  get records(): ObjectRecord[] {
    return Array.from(this.#records.values());
  }

  get size(): number {
    return this.#records.size;
  }

  find(id: string): ObjectRecord | null {
    return this.#records.get(id) ?? null;
  }

  findByExternalId(externalId: string): ObjectRecord | null {
    const id = this.#ids.get(externalId);
    return id === undefined ? null : this.find(id);
  }

  create(change: RecordChange, by: string): Written {
    const content = {
      name: change.name,
      external_id: change.external_id ?? null,
      custom_object_fields: { ...this.#blank(), ...withoutBlanks(change.custom_object_fields) },
    };
    const flaws = [...checkRecord(this.type, content), ...this.#taken(content.external_id, null)];
    if (flaws.length > 0) return { kind: 'refused', flaws };
    const at = this.#now();
    return {
      kind: 'written',
      record: this.put({
        name: textOrNull(content.name) ?? '',
        external_id: textOrNull(content.external_id),
        custom_object_fields: content.custom_object_fields,
        created_at: asTime(at),
        updated_at: asTime(at),
        created_by_user_id: by,
        updated_by_user_id: by,
      }),
    };
  }

  update(id: string, change: RecordChange, by: string): Written {
    const old = this.#records.get(id);
    if (!old) return { kind: 'missing' };
    const content = {
      name: 'name' in change ? change.name : old.name,
      external_id: 'external_id' in change ? (change.external_id ?? null) : old.external_id,
      custom_object_fields: {
        ...old.custom_object_fields,
        ...withoutBlanks(change.custom_object_fields),
      },
    };
    const flaws = [...checkRecord(this.type, content), ...this.#taken(content.external_id, id)];
    if (flaws.length > 0) return { kind: 'refused', flaws };
    // Every change is told by its time: where two fall into one second, the second one is dated a second later.
    const at = Math.max(this.#now(), Date.parse(old.updated_at) + 1000);
    const record: ObjectRecord = {
      ...old,
      name: textOrNull(content.name) ?? '',
      external_id: textOrNull(content.external_id),
      custom_object_fields: content.custom_object_fields,
      updated_at: asTime(at),
      updated_by_user_id: by,
    };
    this.#forget(old);
    this.#keep(record);
    return { kind: 'written', record };
  }

  delete(id: string): boolean {
    const record = this.#records.get(id);
    if (!record) return false;
    this.#forget(record);
    return this.#records.delete(id);
  }

  /** Puts a record there as it is, unchecked: what is broken in an account must have come from somewhere. */
  put(record: Omit<ObjectRecord, 'id' | 'url' | 'custom_object_key'>): ObjectRecord {
    const id = makeRecordId(Date.parse(record.created_at), this.#count++);
    const { key } = this.type;
    const whole = { ...record, id, url: urlOfRecord(key, id), custom_object_key: key };
    this.#keep(whole);
    return whole;
  }

  #keep(record: ObjectRecord): void {
    this.#records.set(record.id, record);
    if (record.external_id !== null) this.#ids.set(record.external_id, record.id);
  }

  #forget(record: ObjectRecord): void {
    if (record.external_id !== null) this.#ids.delete(record.external_id);
  }

  /** Every field is told, whether or not it was written. */
  #blank(): Record<string, unknown> {
    return Object.fromEntries(
      this.type.fields.map(({ key, type }) => [key, type === 'checkbox' ? false : null]),
    );
  }

  #taken(externalId: unknown, own: string | null): Flaw[] {
    if (typeof externalId !== 'string') return [];
    const other = this.findByExternalId(externalId);
    if (!other || other.id === own) return [];
    const description = `External ID: ${externalId} is already being used by another record`;
    return [{ property: 'external_id', description, error: 'DuplicateValue' }];
  }
}

/** Zendesk keeps no empty texts: they come back as nothing. */
function withoutBlanks(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value === '' ? null : value]),
  );
}

/** What has been checked is a text or nothing. */
function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
