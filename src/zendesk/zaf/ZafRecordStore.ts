import { logTrouble } from '../../logTrouble';
import type {
  BulkOutcome,
  DeletedRecord,
  FoundRecord,
  LoadOptions,
  NewestRecords,
  RecordConflict,
  RecordDraft,
  RecordFailure,
  RecordList,
  RecordStore,
  StoredRecord,
  WaitOptions,
  WrittenRecord,
} from '../RecordStore';
import { isAsWritten } from './isAsWritten';
import { part } from './part';
import { readPages } from './readPages';
import { readStoredRecord } from './readStoredRecord';
import { RestLine, type RestAnswer } from './RestLine';
import { toRecordBody } from './toRecordBody';
import { writeInJobs } from './writeInJobs';
import type { ZafClient } from './ZafClient';

type Seen = Pick<StoredRecord, 'id' | 'updatedAt'>;

/** Records over ZAF: https://developer.zendesk.com/api-reference/custom-data/custom-objects/custom_object_records/ */
export class ZafRecordStore implements RecordStore {
  private readonly line: RestLine;

  constructor(client: ZafClient) {
    this.line = new RestLine(client);
  }

  async loadRecords(
    object: string,
    options: LoadOptions = {},
  ): Promise<RecordList | RecordFailure> {
    const loadTotal = () => this.loadCount(object, options);
    const url = addressOf(object);
    const pages = await readPages(this.line, url, RECORDS, { ...options, loadTotal });
    if (pages.kind === 'absent') return missingObject(pages.detail);
    if (pages.kind === 'failed') return pages;
    // A record that was changed while the pages were read may stand on two of them.
    const records = new Map(readRecords(pages.items).map((record) => [record.id, record]));
    // Where nothing can be read, nothing is known: an empty library would take the place of the one that is kept.
    if (records.size === 0 && pages.items.length > 0) {
      return malformed(`${url} came with ${pages.items.length} records that are none.`);
    }
    return { kind: 'records', records: [...records.values()] };
  }

  async loadNewest(
    object: string,
    most: number,
    options: WaitOptions = {},
  ): Promise<NewestRecords | RecordFailure> {
    const url = `${addressOf(object)}?sort=-updated_at&page[size]=${most}`;
    const answer = await this.line.ask({ method: 'GET', url }, options);
    if (answer.kind === 'absent') return missingObject(answer.detail);
    if (answer.kind === 'failed') return answer;
    const list = part(answer.body, RECORDS);
    if (!Array.isArray(list)) return malformed(`${url} came without ${RECORDS}.`);
    const count = await this.loadCount(object, options);
    return { kind: 'newest', records: readRecords(list), count };
  }

  async loadRecord(
    object: string,
    id: string,
    options: WaitOptions = {},
  ): Promise<FoundRecord | RecordFailure> {
    const answer = await this.line.ask({ method: 'GET', url: addressOf(object, id) }, options);
    const found = readOne(answer);
    if (found.kind !== 'absent') return found;
    return (await this.findMissing(object, options)) ?? { kind: 'record', record: null };
  }

  async findRecord(
    object: string,
    externalId: string,
    options: WaitOptions = {},
  ): Promise<FoundRecord | RecordFailure> {
    const url = `${addressOf(object)}?filter[external_ids]=${encodeURIComponent(externalId)}`;
    const answer = await this.line.ask({ method: 'GET', url }, options);
    if (answer.kind === 'absent') return missingObject(answer.detail);
    if (answer.kind === 'failed') return answer;
    const list = part(answer.body, RECORDS);
    if (!Array.isArray(list)) return malformed(`${url} came without ${RECORDS}.`);
    const record = readRecords(list).find((one) => one.externalId === externalId) ?? null;
    return { kind: 'record', record };
  }

  async createRecord(
    object: string,
    draft: RecordDraft,
    options: WaitOptions = {},
  ): Promise<WrittenRecord | RecordFailure> {
    const body = { custom_object_record: toRecordBody(draft) };
    const call = { method: 'POST', url: addressOf(object), body } as const;
    const written = readWritten(await this.line.ask(call, options));
    if (written.kind === 'absent') return missingObject(written.detail);
    return this.lookFor(object, draft, written, options);
  }

  async updateRecord(
    object: string,
    seen: Seen,
    draft: RecordDraft,
    options: WaitOptions = {},
  ): Promise<WrittenRecord | RecordConflict | RecordFailure> {
    const objection = await this.findObjection(object, seen, options);
    if (objection !== null) return objection;
    const body = { custom_object_record: toRecordBody(draft) };
    const call = { method: 'PATCH', url: addressOf(object, seen.id), body } as const;
    const written = readWritten(await this.line.ask(call, options));
    // Somebody has deleted it in between.
    if (written.kind === 'absent') return { kind: 'conflict', theirs: null };
    return this.lookFor(object, draft, written, options);
  }

  async deleteRecord(
    object: string,
    seen: Seen,
    options: WaitOptions = {},
  ): Promise<DeletedRecord | RecordConflict | RecordFailure> {
    const objection = await this.findObjection(object, seen, options);
    if (objection?.kind === 'conflict' && objection.theirs === null) return { kind: 'deleted' };
    if (objection !== null) return objection;
    const call = { method: 'DELETE', url: addressOf(object, seen.id) } as const;
    const answer = await this.line.ask(call, options);
    if (answer.kind !== 'failed') return { kind: 'deleted' };
    if (answer.reason !== 'offline') return answer;
    const found = await this.loadRecord(object, seen.id, options);
    return found.kind === 'record' && found.record === null ? { kind: 'deleted' } : answer;
  }

  writeRecords(
    object: string,
    drafts: readonly RecordDraft[],
    options: LoadOptions = {},
  ): Promise<BulkOutcome> {
    return writeInJobs(this.line, objectAddress(object), drafts, options);
  }

  /** What speaks against writing over what was seen; `null` for nothing. */
  private async findObjection(
    object: string,
    seen: Seen,
    options: WaitOptions,
  ): Promise<RecordConflict | RecordFailure | null> {
    const found = await this.loadRecord(object, seen.id, options);
    if (found.kind === 'failed') return found;
    const theirs = found.record;
    return theirs?.updatedAt === seen.updatedAt ? null : { kind: 'conflict', theirs };
  }

  /** Where no answer came, what was written may be there all the same: then it was written. */
  private async lookFor(
    object: string,
    draft: RecordDraft,
    written: WrittenRecord | RecordFailure,
    options: WaitOptions,
  ): Promise<WrittenRecord | RecordFailure> {
    if (written.kind !== 'failed' || written.reason !== 'offline') return written;
    const found = await this.findRecord(object, draft.externalId, options);
    const record = found.kind === 'record' ? found.record : null;
    return record === null || !isAsWritten(record, draft) ? written : { kind: 'written', record };
  }

  /** "Not found" is said of a record and of its object in the same words: the list tells which it is. */
  private async findMissing(object: string, options: WaitOptions): Promise<RecordFailure | null> {
    const url = `${addressOf(object)}?page[size]=1`;
    const answer = await this.line.ask({ method: 'GET', url }, options);
    if (answer.kind === 'absent') return missingObject(answer.detail);
    return answer.kind === 'failed' ? answer : null;
  }

  /** `null` where Zendesk does not tell: nothing depends on it but a bar. */
  private async loadCount(object: string, options: WaitOptions): Promise<number | null> {
    const url = `${addressOf(object)}/count`;
    const answer = await this.line.ask({ method: 'GET', url }, options);
    const told = answer.kind === 'answer' ? part(part(answer.body, 'count'), 'value') : null;
    return typeof told === 'number' && told >= 0 ? told : null;
  }
}

const RECORDS = 'custom_object_records';

function objectAddress(object: string): string {
  return `/api/v2/custom_objects/${encodeURIComponent(object)}`;
}

function addressOf(object: string, id?: string): string {
  const records = `${objectAddress(object)}/records`;
  return id === undefined ? records : `${records}/${encodeURIComponent(id)}`;
}

/** What is no record is left out: without id it can neither be shown nor deleted. */
function readRecords(list: readonly unknown[]): StoredRecord[] {
  const records = list.flatMap((one) => readStoredRecord(one) ?? []);
  const odd = list.length - records.length;
  if (odd > 0) logTrouble(`${odd} records came without id or time of change.`, null);
  return records;
}

type NoRecord = Extract<RestAnswer, { kind: 'absent' }> | RecordFailure;

function readOne(answer: RestAnswer): { kind: 'record'; record: StoredRecord } | NoRecord {
  if (answer.kind !== 'answer') return answer;
  const record = readStoredRecord(part(answer.body, 'custom_object_record'));
  return record === null
    ? malformed('An answer came without custom_object_record.')
    : { kind: 'record', record };
}

function readWritten(answer: RestAnswer): WrittenRecord | NoRecord {
  const found = readOne(answer);
  return found.kind === 'record' ? { kind: 'written', record: found.record } : found;
}

function missingObject(detail: string): RecordFailure {
  return { kind: 'failed', reason: 'missing-object', detail };
}

function malformed(detail: string): RecordFailure {
  return { kind: 'failed', reason: 'malformed', detail };
}
