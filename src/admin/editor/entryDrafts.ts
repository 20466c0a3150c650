import * as v from 'valibot';
import { SIGNALS, STATES } from '../../emotion/Reading';
import { ASKED_DETAILS, CHANNEL_KINDS } from '../../library/Entry';
import { ENTRY_STATUSES } from '../../library/KeptEntry';
import { PHRASE_FAMILIES } from '../../library/PhraseFamily';
import { SITUATIONS } from '../../library/Situation';
import { FACT_KINDS } from '../../templates/Fact';
import { loadKept, saveKept } from '../../ui/keptText';
import type { EntryForm } from './EntryForm';

/** What somebody has written of an entry and not saved yet. Holds the library's own words, and none of a customer. */
export type EntryDraft = {
  /** ISO 8601. */
  writtenAt: string;
  /** `updatedAt` of what it was made from; `null` for a new entry. */
  seenAt: string | null;
  form: EntryForm;
};

const intensity = v.picklist([0, 1, 2, 3]);
const text = v.string();
const DraftSchema: v.GenericSchema<unknown, EntryDraft> = v.strictObject({
  writtenAt: v.pipe(text, v.isoTimestamp()),
  seenAt: v.nullable(text),
  form: v.strictObject({
    title: text,
    status: v.picklist(ENTRY_STATUSES),
    language: text,
    states: v.array(v.picklist(STATES)),
    situations: v.array(v.picklist(SITUATIONS)),
    family: v.picklist(PHRASE_FAMILIES),
    channels: v.array(v.picklist(CHANNEL_KINDS)),
    template: text,
    facts: v.array(
      v.strictObject({
        key: text,
        kind: v.picklist(FACT_KINDS),
        label: text,
        example: text,
        row: v.number(),
      }),
    ),
    gesture: v.boolean(),
    safe: v.boolean(),
    asks: v.boolean(),
    asksFor: v.array(v.picklist(ASKED_DETAILS)),
    when: text,
    signals: v.array(v.picklist(SIGNALS)),
    brands: v.array(text),
    groups: v.array(text),
    intensity: v.strictTuple([intensity, intensity]),
  }),
});

/**
 * Keeps drafts in the browser, so that they outlive a reload. Where storage is refused or full, nothing is kept, and
 * nothing else changes.
 */
export class EntryDrafts {
  /** @param scope whose drafts: account and user, since the browser keeps those of all together. */
  constructor(private readonly scope: string) {}

  /** @param id of the record; `null` for a new entry. */
  find(id: string | null): EntryDraft | null {
    try {
      const kept: unknown = JSON.parse(loadKept(this.nameOf(id)) ?? 'null');
      const draft = v.safeParse(DraftSchema, kept);
      return draft.success ? draft.output : null;
    } catch {
      return null; // no JSON
    }
  }

  /** @returns whether it is kept. */
  keep(id: string | null, draft: Omit<EntryDraft, 'writtenAt'>): boolean {
    const writtenAt = new Date().toISOString();
    return saveKept(this.nameOf(id), JSON.stringify({ writtenAt, ...draft }));
  }

  drop(id: string | null): void {
    saveKept(this.nameOf(id), null);
  }

  private nameOf(id: string | null) {
    return `attune.unsaved.${this.scope}.${id ?? 'new'}` as const;
  }
}
