import type { Entry } from '../Entry';
import type { EntryContent, EntryVersion } from '../KeptEntry';
import {
  MAX_RECORD_BYTES,
  MAX_VERSIONS_BYTES,
  SCHEMA_VERSION,
  type EntryField,
} from './entryFields';

/** What Zendesk is told of a record. */
export type RecordText = {
  name: string;
  externalId: string;
  fields: Record<EntryField, string | number | boolean>;
};

export type WrittenEntry =
  | { kind: 'record'; draft: RecordText; bytes: number }
  /** More than Zendesk takes, even without earlier versions. */
  | { kind: 'too-large'; bytes: number; limit: number };

/**
 * Writes an entry as a record of Zendesk. Sets of plain words are lists with commas, so that they can be read and
 * searched in Zendesk too; whatever may hold any character is JSON.
 *
 * @param versions newest first; the oldest are left out where the record would become too large.
 */
export function writeRecord(
  content: EntryContent,
  versions: readonly EntryVersion[] = [],
): WrittenEntry {
  const bare = draftOf(content, '[]');
  const bytes = bytesOf(bare);
  if (bytes > MAX_RECORD_BYTES) return { kind: 'too-large', bytes, limit: MAX_RECORD_BYTES };
  const room = Math.min(MAX_VERSIONS_BYTES, MAX_RECORD_BYTES - bytes);
  const draft = draftOf(content, writeVersions(versions, room));
  return { kind: 'record', draft, bytes: bytesOf(draft) };
}

function draftOf({ entry, status, position, origin }: EntryContent, versions: string): RecordText {
  return {
    name: entry.title,
    externalId: entry.key,
    fields: {
      schema_version: SCHEMA_VERSION,
      // Zendesk may want a drop-down's values to be unique among the account's.
      status: `attune_${status}`,
      position: Math.round(position),
      language: entry.language,
      family: entry.family,
      states: entry.states.join(', '),
      situations: entry.situations.join(', '),
      channels: entry.channels.join(', '),
      template: entry.template,
      facts: JSON.stringify(entry.facts),
      gesture: entry.gesture === true,
      brands: JSON.stringify(entry.brands ?? []),
      groups: JSON.stringify(entry.groups ?? []),
      details: JSON.stringify(detailsOf(entry)),
      origin: origin === null ? '' : `${origin.key} ${origin.fingerprint}`,
      versions,
    },
  };
}

/** What has no field of its own. */
function detailsOf({ asks, asksFor, safe, when, signals, intensity }: Entry): object {
  return {
    ...(asks === true && { asks }),
    ...(asksFor && { asksFor }),
    ...(safe === true && { safe }),
    ...(when && { when }),
    ...(signals && { signals }),
    ...(intensity && { intensity }),
  };
}

/** As many of the newest as fit, as JSON within JSON: Zendesk gets it as a text. */
function writeVersions(versions: readonly EntryVersion[], room: number): string {
  for (let count = versions.length; count > 0; count -= 1) {
    const text = JSON.stringify(versions.slice(0, count));
    if (bytesOf(text) <= room) return text;
  }
  return '[]';
}

/** Bytes of UTF-8 that a value comes to in a request. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
