/** A record of Zendesk, as far as it matters to an entry. Nothing of it is checked yet. */
export type EntryRecord = {
  id: string;
  name: string;
  externalId: string | null;
  fields: Readonly<Record<string, unknown>>;
  createdAt: string;
  updatedAt: string;
  createdBy: string | null;
  updatedBy: string | null;
};
