import type { Scenario } from '../../../practice/Scenario';
import type { RecordFailure } from '../../../zendesk/RecordStore';

export const SCENARIO_STATUSES = ['active', 'draft'] as const;
/** `active`: everybody can play it. `draft`: not yet. */
export type ScenarioStatus = (typeof SCENARIO_STATUSES)[number];

/** A scenario of the account's own. Only an active one is sure to make sense (`checkScenario`). */
export type KeptScenario = {
  /** Of the record. */
  id: string;
  /** ISO 8601; what a change is made from. */
  updatedAt: string;
  status: ScenarioStatus;
  scenario: Scenario;
};

/** The account's own scenarios. No method throws or rejects: expected trouble is a value. */
export interface ScenarioStore {
  load(): Promise<ScenarioList | RecordFailure>;
  /** @param seen what it was made from; `null` for a new one. */
  save(
    scenario: Scenario,
    status: ScenarioStatus,
    seen: KeptScenario | null,
  ): Promise<SavedScenario>;
  remove(seen: KeptScenario): Promise<{ kind: 'removed' } | ScenarioConflict | RecordFailure>;
}

export type ScenarioList = {
  kind: 'scenarios';
  /** By title. */
  kept: KeptScenario[];
  /** How many records are no scenario, or of a later layout. */
  broken: number;
};
export type ScenarioConflict = {
  kind: 'conflict';
  /** What somebody else has made of it since; `null` where it is gone. */
  theirs: KeptScenario | null;
};
export type SavedScenario =
  | { kind: 'saved'; kept: KeptScenario }
  | ScenarioConflict
  /** More than Zendesk takes. */
  | { kind: 'too-large' }
  | RecordFailure;
