import type { Account } from '../../../../simulator/account/Account';
import { makeAccount } from '../../../../simulator/account/makeAccount';
import type { ObjectRecord } from '../../../../simulator/account/objects/ObjectRecord';
import { askAccount, AGENT } from '../../support/askAccount';

const RECORDS = 'custom_objects/attune_entry/records';

let now: number;
let account: Account;
beforeEach(() => {
  now = Date.UTC(2026, 3, 1, 8, 0, 0, 400);
  account = makeAccount('ordinary', { now: () => now });
});

function recordOf(answer: { body: unknown }): ObjectRecord {
  const { custom_object_record: record } = answer.body as { custom_object_record: ObjectRecord };
  return record;
}

function recordsOf(answer: { body: unknown }): ObjectRecord[] {
  return (answer.body as { custom_object_records: ObjectRecord[] }).custom_object_records;
}

function create(record: Record<string, unknown>) {
  return askAccount(account, 'POST', RECORDS, { custom_object_record: record });
}

describe('records', () => {
  it('are created with all that Zendesk adds', () => {
    const answer = create({
      name: 'Calm first',
      external_id: 'calm-first',
      custom_object_fields: { status: 'attune_draft', position: 10, gesture: true },
    });
    expect(answer.status).toBe(201);
    const record = recordOf(answer);
    expect(record).toMatchObject({
      name: 'Calm first',
      external_id: 'calm-first',
      custom_object_key: 'attune_entry',
      created_at: '2026-04-01T08:00:00Z',
      updated_at: '2026-04-01T08:00:00Z',
      created_by_user_id: '9001',
      updated_by_user_id: '9001',
    });
    expect(record.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(record.url).toContain(`/api/v2/custom_objects/attune_entry/records/${record.id}.json`);
    expect(record.custom_object_fields).toMatchObject({
      status: 'attune_draft',
      position: 10,
      gesture: true,
      template: null,
    });
    expect(askAccount(account, 'GET', `${RECORDS}/${record.id}`).body).toEqual(answer.body);
  });

  it('change in what is given only, and tell when and by whom', () => {
    const { id } = recordOf(create({ name: 'A', custom_object_fields: { family: 'sorry' } }));
    now += 60_000;
    const change = { custom_object_record: { custom_object_fields: { language: 'en' } } };
    const answer = askAccount(account, 'PATCH', `${RECORDS}/${id}`, change, AGENT);
    expect(answer.status).toBe(200);
    expect(recordOf(answer)).toMatchObject({
      name: 'A',
      custom_object_fields: { family: 'sorry', language: 'en' },
      created_at: '2026-04-01T08:00:00Z',
      created_by_user_id: '9001',
      updated_at: '2026-04-01T08:01:00Z',
      updated_by_user_id: '9002',
    });
  });

  it('are changed or created by external id', () => {
    const body = { custom_object_record: { name: 'A' } };
    const first = askAccount(account, 'PATCH', `${RECORDS}?external_id=a`, body);
    const second = askAccount(account, 'PATCH', `${RECORDS}?external_id=a`, {
      custom_object_record: { name: 'B' },
    });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(recordOf(second)).toMatchObject({ id: recordOf(first).id, name: 'B', external_id: 'a' });
    expect(account.table('attune_entry').size).toBe(1);
    expect(askAccount(account, 'PATCH', RECORDS, body).status).toBe(400);
  });

  it('are deleted by id and by external id', () => {
    const { id } = recordOf(create({ name: 'A', external_id: 'a' }));
    create({ name: 'B', external_id: 'b' });
    expect(askAccount(account, 'DELETE', `${RECORDS}/${id}`)).toMatchObject({
      status: 204,
      body: null,
    });
    expect(askAccount(account, 'DELETE', `${RECORDS}?external_id=b`).status).toBe(204);
    for (const path of [`${RECORDS}/${id}`, `${RECORDS}?external_id=b`]) {
      expect(askAccount(account, 'DELETE', path)).toMatchObject({
        status: 404,
        body: { error: 'RecordNotFound' },
      });
    }
    expect(askAccount(account, 'GET', `${RECORDS}/${id}`).status).toBe(404);
    expect(create({ name: 'again', external_id: 'a' }).status).toBe(201);
  });

  it('can give their external id to another, once they have another one', () => {
    const { id } = recordOf(create({ name: 'A', external_id: 'a' }));
    const rename = { custom_object_record: { external_id: 'z' } };
    expect(askAccount(account, 'PATCH', `${RECORDS}/${id}`, rename).status).toBe(200);
    expect(create({ name: 'B', external_id: 'a' }).status).toBe(201);
    expect(create({ name: 'C', external_id: 'z' }).status).toBe(422);
  });

  it.each([
    ['a blank name', { name: ' ' }, 'name', 'BlankValue'],
    ['no name', {}, 'name', 'BlankValue'],
    [
      'an external id that is a number',
      { name: 'A', external_id: 5 },
      'external_id',
      'InvalidValue',
    ],
    ['a number for a text', fields({ template: 5 }), 'base', 'InvalidValue'],
    ['a text for an integer', fields({ position: '5' }), 'base', 'InvalidValue'],
    ['half an integer', fields({ position: 1.5 }), 'base', 'InvalidValue'],
    ['a text for a checkbox', fields({ gesture: 'yes' }), 'base', 'InvalidValue'],
    ['a status that is not an option', fields({ status: 'active' }), 'base', 'InvalidValue'],
    ['a field that there is not', fields({ tone: 'warm' }), 'base', 'InvalidValue'],
    ['33 KB', fields({ template: 'x'.repeat(33 * 1024) }), 'base', 'RecordTooLarge'],
    [
      '17,000 letters of two bytes',
      fields({ template: 'ä'.repeat(17_000) }),
      'base',
      'RecordTooLarge',
    ],
  ])('are refused with %s', (_, record, property, error) => {
    const answer = create(record);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        error: 'RecordInvalid',
        description: 'Record validation errors',
        details: { [property]: [{ description: expect.any(String), error }] },
      },
    });
    expect(account.table('attune_entry').size).toBe(0);
  });

  it('tell which field is wrong', () => {
    expect(create(fields({ status: 'x', position: 'y' })).body).toMatchObject({
      details: { base: [{ field_key: 'status' }, { field_key: 'position' }] },
    });
  });

  it('stay as they were where a change is refused', () => {
    const record = recordOf(create({ name: 'A', external_id: 'a' }));
    create({ name: 'B', external_id: 'b' });
    for (const change of [{ name: '' }, { external_id: 'b' }]) {
      const body = { custom_object_record: change };
      expect(askAccount(account, 'PATCH', `${RECORDS}/${record.id}`, body).status).toBe(422);
    }
    expect(account.table('attune_entry').find(record.id)).toEqual(record);
  });
});

function fields(custom_object_fields: Record<string, unknown>): Record<string, unknown> {
  return { name: 'A', custom_object_fields };
}

describe('lists of records', () => {
  beforeEach(() => {
    for (const key of ['a', 'b', 'c']) {
      create({ name: `${key.toUpperCase()} reply`, external_id: key });
      now += 1000;
    }
  });

  it('are the oldest first, and say what there is', () => {
    const answer = askAccount(account, 'GET', `${RECORDS}?page[size]=2`);
    expect(recordsOf(answer).map(({ external_id: key }) => key)).toEqual(['a', 'b']);
    expect(answer.body).toMatchObject({
      count: 2,
      links: { next: expect.stringContaining('page%5Bafter%5D='), prev: expect.any(String) },
      meta: { has_more: true, after_cursor: expect.any(String), before_cursor: expect.any(String) },
    });
    expect(askAccount(account, 'GET', `${RECORDS}/count`).body).toEqual({
      count: { value: 3, refreshed_at: '2026-04-01T08:00:03Z' },
    });
  });

  it('are sorted by the last change, either way', () => {
    const body = { custom_object_record: { name: 'A again' } };
    askAccount(account, 'PATCH', `${RECORDS}?external_id=a`, body);
    const orderOf = (sort: string) =>
      recordsOf(askAccount(account, 'GET', `${RECORDS}?sort=${sort}`)).map(
        ({ external_id: key }) => key,
      );
    expect(orderOf('updated_at')).toEqual(['b', 'c', 'a']);
    expect(orderOf('-updated_at')).toEqual(['a', 'c', 'b']);
    expect(orderOf('-id')).toEqual(['c', 'b', 'a']);
    expect(askAccount(account, 'GET', `${RECORDS}?sort=name`).status).toBe(400);
  });

  it('hold those of the ids that were asked for', () => {
    const [first] = account.table('attune_entry').records;
    expect(
      recordsOf(askAccount(account, 'GET', `${RECORDS}?filter[ids]=${first?.id},unknown`)),
    ).toEqual([first]);
    expect(
      recordsOf(askAccount(account, 'GET', `${RECORDS}?filter[external_ids]=c,b,B`)).map(
        ({ external_id: key }) => key,
      ),
    ).toEqual(['b', 'c']);
  });

  it('hold what a search finds by the beginnings of words', () => {
    const search = (query: string) =>
      recordsOf(askAccount(account, 'GET', `${RECORDS}/search?query=${query}&sort=-name`)).map(
        ({ external_id: key }) => key,
      );
    expect(search('rep')).toEqual(['c', 'b', 'a']);
    expect(search('B')).toEqual(['b']);
    expect(search('eply')).toEqual([]);
    expect(recordsOf(askAccount(account, 'GET', `${RECORDS}/autocomplete?name=c r`))).toHaveLength(
      1,
    );
  });

  it('hold what a filter lets through', () => {
    const search = (filter: unknown) =>
      askAccount(account, 'POST', `${RECORDS}/search`, { filter });
    expect(recordsOf(search({ external_id: { $in: ['a', 'c'] } }))).toHaveLength(2);
    expect(
      recordsOf(
        search({
          $or: [{ external_id: { $eq: 'a' } }, { created_at: { $gt: '2026-04-01T08:00:01Z' } }],
        }),
      ).map(({ external_id: key }) => key),
    ).toEqual(['a', 'c']);
    expect(
      recordsOf(search({ $and: [{ 'custom_object_fields.gesture': { $eq: true } }] })),
    ).toEqual([]);
    for (const wrong of [5, { $or: 1 }, { name: 'a' }, { name: { $like: 'a' } }]) {
      expect(search(wrong).status).toBe(400);
    }
  });
});
