import * as v from 'valibot';
import {
  isOurLayout,
  LEARNING_OBJECT,
  LEARNING_VERSION,
} from '../../../insights/corrections/learningFields';
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
import {
  SCENARIO_STATUSES,
  type KeptScenario,
  type SavedScenario,
  type ScenarioConflict,
  type ScenarioList,
  type ScenarioStatus,
  type ScenarioStore,
} from './ScenarioStore';

/**
 * Scenarios live beside what agents' corrections have taught, in one custom object, told apart by `kind`: the smallest
 * of Zendesk's plans that has custom objects has three of them, and they are not all ours.
 */
const KINDS: Readonly<Record<ScenarioStatus, string>> = {
  active: 'scenario',
  draft: 'scenario-draft',
};

/** A record's external id is the scenario's key behind this. */
const PREFIX = 'scenario-';

type Records = Pick<RecordStore, 'loadRecords' | 'createRecord' | 'updateRecord' | 'deleteRecord'>;

/** Scenarios as records of Zendesk, the scenario itself as JSON in one field. */
export class RecordScenarioStore implements ScenarioStore {
  constructor(private readonly records: Records) {}

  async load(): Promise<ScenarioList | RecordFailure> {
    const list = await this.records.loadRecords(LEARNING_OBJECT);
    if (list.kind === 'failed') return list;
    const records = list.records.filter(({ fields }) => statusOf(fields.kind) !== null);
    const kept = records.map(readScenarioRecord).filter((one) => one !== null);
    kept.sort((a, b) => a.scenario.title.localeCompare(b.scenario.title));
    return { kind: 'scenarios', kept, broken: records.length - kept.length };
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
        ? await this.records.createRecord(LEARNING_OBJECT, draft)
        : await this.records.updateRecord(LEARNING_OBJECT, seen, draft);
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
    const answer = await this.records.deleteRecord(LEARNING_OBJECT, seen);
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

function writeScenarioRecord(scenario: Scenario, status: ScenarioStatus): RecordDraft {
  return {
    name: scenario.title || scenario.key,
    externalId: PREFIX + scenario.key,
    fields: {
      schema_version: LEARNING_VERSION,
      kind: KINDS[status],
      model: '',
      data: JSON.stringify(scenario),
    },
  };
}

/** @returns `null` where a record is no scenario, or of a later layout. One that makes no sense is a draft at most. */
function readScenarioRecord(record: StoredRecord): KeptScenario | null {
  const { schema_version: version, kind, data: json } = record.fields;
  const status = statusOf(kind);
  if (status === null || !isOurLayout(version)) return null;
  if (typeof json !== 'string') return null;
  const read = v.safeParse(LooseScenario, readJson(json));
  if (!read.success) return null;
  // The key is the record's, whatever the text says.
  const key = record.externalId?.startsWith(PREFIX) === true ? record.externalId : null;
  const scenario = { ...read.output, key: key?.slice(PREFIX.length) ?? read.output.key };
  const isPlayable = status === 'active' && checkScenario(scenario).kind === 'ok';
  const { id, updatedAt } = record;
  return { id, updatedAt, status: isPlayable ? 'active' : 'draft', scenario };
}

function statusOf(kind: unknown): ScenarioStatus | null {
  return SCENARIO_STATUSES.find((status) => KINDS[status] === kind) ?? null;
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
