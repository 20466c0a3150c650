import type { ObjectRecord } from '../objects/ObjectRecord';

/** The app's custom object for replies, and how its records are laid out, written down once more by hand. */
export const ENTRY_OBJECT = 'attune_entry';

/** A reply as an admin of the pretend account would think of it. */
export type SampleEntry = {
  key: string;
  title: string;
  states: string[];
  situations?: string[];
  family: string;
  channels?: string[];
  language: string;
  template: string;
  facts?: { key: string; kind: 'text' | 'date' | 'amount'; label: string; example: string }[];
  status?: 'active' | 'draft' | 'archived';
  gesture?: boolean;
  brands?: string[];
  groups?: string[];
  /** What has no field of its own. */
  details?: Record<string, unknown>;
  /** The built-in reply that it was copied from, with a fingerprint of 16 hexadecimal digits. */
  origin?: string;
  /** Earlier versions of the template, the newest first. */
  earlier?: { template: string; at: string; by: string | null }[];
};

/** What Zendesk adds. */
export type Written = { at: string; updatedAt?: string; by: number; updatedBy?: number };

export type SeedRecord = Omit<ObjectRecord, 'id' | 'url' | 'custom_object_key'>;

/** @param position where it stands in the admins' own order */
export function layOutEntry(entry: SampleEntry, position: number, written: Written): SeedRecord {
  const { at, updatedAt = at, by, updatedBy = by } = written;
  return {
    name: entry.title,
    external_id: entry.key,
    custom_object_fields: {
      schema_version: 1,
      status: `attune_${entry.status ?? 'active'}`,
      position,
      language: entry.language,
      family: entry.family,
      states: orNull(entry.states.join(', ')),
      situations: orNull((entry.situations ?? []).join(', ')),
      channels: orNull((entry.channels ?? []).join(', ')),
      template: orNull(entry.template),
      facts: JSON.stringify(entry.facts ?? []),
      gesture: entry.gesture === true,
      brands: JSON.stringify(entry.brands ?? []),
      groups: JSON.stringify(entry.groups ?? []),
      details: JSON.stringify(entry.details ?? {}),
      origin: orNull(entry.origin ?? ''),
      versions: JSON.stringify((entry.earlier ?? []).map((one) => layOutVersion(entry, one))),
    },
    created_at: at,
    updated_at: updatedAt,
    created_by_user_id: String(by),
    updated_by_user_id: String(updatedBy),
  };
}

/** Zendesk keeps no empty texts. */
function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function layOutVersion(
  entry: SampleEntry,
  { template, at, by }: { template: string; at: string; by: string | null },
): Record<string, unknown> {
  const { key, title, states, family, language } = entry;
  return {
    entry: {
      key,
      title,
      states,
      situations: entry.situations ?? [],
      family,
      channels: entry.channels ?? [],
      language,
      template,
      facts: entry.facts ?? [],
      ...(entry.gesture === true && { gesture: true }),
      ...(entry.brands && { brands: entry.brands }),
      ...(entry.groups && { groups: entry.groups }),
      ...entry.details,
    },
    status: entry.status ?? 'active',
    at,
    by,
  };
}
