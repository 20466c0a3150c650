import * as v from 'valibot';
import { MAX_RECORD_BYTES } from '../../../library/records/entryFields';
import { bytesOf } from '../../../library/records/writeRecord';
import { checkScenario } from '../../../practice/checkScenario';
import type { Scenario } from '../../../practice/Scenario';
import type {
  RecordDraft,
  RecordFailure,
  RecordStore,
  StoredRecord,
} from '../../../zendesk/RecordStore';
import { LooseScenario } from './LooseScenario';
import type {
  KeptScenario,
  SavedScenario,
  ScenarioConflict,
  ScenarioList,
  ScenarioStatus,
  ScenarioStore,
} from './ScenarioStore';

/** The key of the custom object; a scenario is a record, its key the record's external id. */
export const SCENARIO_OBJECT = 'attune_scenario';

/** The layout of the fields `schema_version`, `status` and `scenario`. */
const SCHEMA_VERSION = 1;

type Records = Pick<RecordStore, 'loadRecords' | 'createRecord' | 'updateRecord' | 'deleteRecord'>;

/** Scenarios as records of Zendesk, the scenario itself as JSON in one field. */
export class RecordScenarioStore implements ScenarioStore {
  constructor(private readonly records: Records) {}

  async load(): Promise<ScenarioList | RecordFailure> {
    const list = await this.records.loadRecords(SCENARIO_OBJECT);
    if (list.kind === 'failed') return list;
    const kept = list.records.map(readScenarioRecord).filter((one) => one !== null);
    kept.sort((a, b) => a.scenario.title.localeCompare(b.scenario.title));
    return { kind: 'scenarios', kept, broken: list.records.length - kept.length };
  }

  async save(
    scenario: Scenario,
    status: ScenarioStatus,
    seen: KeptScenario | null,
  ): Promise<SavedScenario> {
    const draft = writeScenarioRecord(scenario, status);
    if (bytesOf(draft) > MAX_RECORD_BYTES) return { kind: 'too-large' };
    const answer =
      seen === null
        ? await this.records.createRecord(SCENARIO_OBJECT, draft)
        : await this.records.updateRecord(SCENARIO_OBJECT, seen, draft);
    switch (answer.kind) {
      case 'failed':
        return answer;
      case 'conflict':
        return readConflict(answer.theirs);
      case 'written': {
        const { id, updatedAt } = answer.record;
        return { kind: 'saved', kept: { id, updatedAt, status, scenario } };
      }
    }
  }

  async remove(
    seen: KeptScenario,
  ): Promise<{ kind: 'removed' } | ScenarioConflict | RecordFailure> {
    const answer = await this.records.deleteRecord(SCENARIO_OBJECT, seen);
    switch (answer.kind) {
      case 'failed':
        return answer;
      case 'conflict':
        return readConflict(answer.theirs);
      case 'deleted':
        return { kind: 'removed' };
    }
  }
}

export function writeScenarioRecord(scenario: Scenario, status: ScenarioStatus): RecordDraft {
  return {
    name: scenario.title || scenario.key,
    externalId: scenario.key,
    fields: { schema_version: SCHEMA_VERSION, status, scenario: JSON.stringify(scenario) },
  };
}

/** @returns `null` where a record is no scenario, or of a later layout. One that makes no sense is a draft at most. */
export function readScenarioRecord(record: StoredRecord): KeptScenario | null {
  const { schema_version: version, status, scenario: json } = record.fields;
  if (Number(version) !== SCHEMA_VERSION || typeof json !== 'string') return null;
  const read = v.safeParse(LooseScenario, readJson(json));
  if (!read.success) return null;
  // The key is the record's, whatever the text says.
  const scenario = { ...read.output, key: record.externalId ?? read.output.key };
  const isPlayable = status === 'active' && checkScenario(scenario).kind === 'ok';
  const { id, updatedAt } = record;
  return { id, updatedAt, status: isPlayable ? 'active' : 'draft', scenario };
}

function readConflict(theirs: StoredRecord | null): ScenarioConflict {
  return { kind: 'conflict', theirs: theirs === null ? null : readScenarioRecord(theirs) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or written by hand.
    return null;
  }
}
