import type { Entry } from './Entry';

/** `active`: agents are offered it. `draft`: not yet. `archived`: no more, and kept. */
export const ENTRY_STATUSES = ['active', 'draft', 'archived'] as const;
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** The built-in entry that an entry was copied from. */
export type Origin = {
  key: string;
  /** Of the words and tags as they were when copied (`fingerprintEntry`): tells later whether the original has changed. */
  fingerprint: string;
};

/** What an entry was before a change. */
export type EntryVersion = {
  entry: Entry;
  status: EntryStatus;
  /** When it was written, ISO 8601. */
  at: string;
  /** Id of the user who wrote it; `null` where Zendesk did not say. */
  by: string | null;
};

/** All that an account keeps of an entry and an admin can change; everything but what Zendesk itself adds. */
export type EntryContent = {
  entry: Entry;
  status: EntryStatus;
  /** Where it stands in the admins' own order, ascending; entries of the same position are ordered by title. */
  position: number;
  origin: Origin | null;
};

/** An entry as an account keeps it. */
export type KeptEntry = EntryContent & {
  /** The record's id. */
  id: string;
  /** Newest first, without the present one; as many as fit into the record. */
  versions: readonly EntryVersion[];
  /** ISO 8601, by Zendesk's clock. */
  createdAt: string;
  updatedAt: string;
  /** User ids; `null` where Zendesk does not say. */
  createdBy: string | null;
  updatedBy: string | null;
};
