import * as v from 'valibot';
import { SIGNALS, STATES } from '../../emotion/Reading';
import { ASKED_DETAILS, CHANNEL_KINDS } from '../../library/Entry';
import { ENTRY_STATUSES } from '../../library/KeptEntry';
import { PHRASE_FAMILIES } from '../../library/PhraseFamily';
import { SITUATIONS } from '../../library/Situation';
import { FACT_KINDS } from '../../templates/Fact';
import type { EntryForm } from './EntryForm';

/** What somebody has written of an entry and not saved yet. Holds the library's own words, and none of a customer. */
export type EntryDraft = {
  /** ISO 8601. */
  writtenAt: string;
  /** `updatedAt` of what it was made from; `null` for a new entry. */
  seenAt: string | null;
  form: EntryForm;
};

const DAY_MS = 86_400_000;
const MAX_AGE_MS = 30 * DAY_MS;

/** Of all accounts of this browser. */
const PREFIX = 'attune.unsaved.';

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
 * nothing else changes. Drafts older than 30 days are forgotten.
 */
export class EntryDrafts {
  /**
   * @param scope whose drafts: account and user, since the browser keeps those of all together.
   * @param storage `null` where the browser has none for us.
   */
  constructor(
    private readonly scope: string,
    private readonly storage: Storage | null = localStorageIfAny(),
    private readonly now: () => number = Date.now,
  ) {}

  /** @param id of the record; `null` for a new entry. */
  find(id: string | null): EntryDraft | null {
    this.forgetOld();
    return this.read(this.nameOf(id));
  }

  /** @returns whether it is kept. */
  keep(id: string | null, draft: Omit<EntryDraft, 'writtenAt'>): boolean {
    const writtenAt = new Date(this.now()).toISOString();
    try {
      this.storage?.setItem(this.nameOf(id), JSON.stringify({ writtenAt, ...draft }));
      return this.storage !== null;
    } catch {
      return false; // full, or refused
    }
  }

  drop(id: string | null): void {
    this.remove(this.nameOf(id));
  }

  private nameOf(id: string | null): string {
    return `${PREFIX}${this.scope}.${id ?? 'new'}`;
  }

  private read(name: string): EntryDraft | null {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(name) ?? 'null');
      const draft = v.safeParse(DraftSchema, kept);
      return draft.success && this.isFresh(draft.output) ? draft.output : null;
    } catch {
      return null; // refused, or no JSON
    }
  }

  private isFresh({ writtenAt }: EntryDraft): boolean {
    return this.now() - Date.parse(writtenAt) < MAX_AGE_MS;
  }

  private forgetOld(): void {
    for (const name of this.names()) if (this.read(name) === null) this.remove(name);
  }

  private names(): string[] {
    try {
      return Object.keys(this.storage ?? {}).filter((name) => name.startsWith(PREFIX));
    } catch {
      return [];
    }
  }

  private remove(name: string): void {
    try {
      this.storage?.removeItem(name);
    } catch {
      // Storage that refuses this has refused to keep it, too.
    }
  }
}

/** Third-party storage may be refused: even to name it throws then. */
function localStorageIfAny(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
