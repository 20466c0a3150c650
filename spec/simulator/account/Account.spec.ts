import { makeAccount } from '../../../simulator/account/makeAccount';
import { askAccount, AGENT, NOBODY } from '../support/askAccount';

const RECORDS = 'custom_objects/attune_entry/records';
const record = { custom_object_record: { name: 'A', external_id: 'a' } };

describe('Account', () => {
  it('knows endpoints with and without .json', () => {
    const account = makeAccount('ordinary');
    for (const path of ['groups', 'groups.json', 'groups.json?page=1']) {
      expect(askAccount(account, 'GET', path).status).toBe(200);
    }
  });

  it.each([
    ['GET', 'nothing'],
    ['GET', 'users/me/nothing'],
    ['DELETE', 'macros/360100001'],
    ['PUT', RECORDS],
  ])('has no %s %s', (method, path) => {
    expect(askAccount(makeAccount('ordinary'), method, path)).toMatchObject({
      status: 404,
      body: { error: { title: 'Invalid endpoint' } },
    });
  });

  it('knows nobody who is not signed in, and says who nobody is', () => {
    const account = makeAccount('started');
    for (const path of [RECORDS, 'macros/active', 'search?query=a', 'groups']) {
      expect(askAccount(account, 'GET', path, null, NOBODY)).toMatchObject({
        status: 401,
        body: { error: "Couldn't authenticate you" },
      });
    }
    expect(askAccount(account, 'GET', 'users/me.json', null, NOBODY)).toMatchObject({
      status: 200,
      body: { user: { id: null, name: 'Anonymous user' } },
    });
  });

  it.each(['{"custom_object_record":', '[1]', '"text"', 'null'])(
    'does not take %s for a body',
    (body) => {
      expect(askAccount(makeAccount('ordinary'), 'POST', RECORDS, body)).toMatchObject({
        status: 422,
        body: { message: 'Server could not parse JSON' },
      });
    },
  );

  it('takes form fields where it is not told of JSON', () => {
    const account = makeAccount('ordinary');
    const answer = account.answer({
      method: 'POST',
      url: `/api/v2/${RECORDS}`,
      body: 'custom_object_record%5Bname%5D=A&custom_object_record[custom_object_fields][family]=sorry',
      contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
      as: AGENT,
    });
    expect(answer).toMatchObject({
      status: 201,
      body: { custom_object_record: { name: 'A', custom_object_fields: { family: 'sorry' } } },
    });
  });

  it('tells in each answer how much of the rate limit is left', () => {
    const account = makeAccount('ordinary', { now: () => 0 });
    askAccount(account, 'GET', 'groups');
    expect(askAccount(account, 'GET', 'nothing').headers).toMatchObject({
      'x-rate-limit': '400',
      'x-rate-limit-remaining': '398',
      'ratelimit-reset': '60',
    });
  });

  it('refuses what comes too often, whoever asks, until the window is over', () => {
    let now = 1_000_000;
    const account = makeAccount('rate-limited', { now: () => now });
    for (const as of [AGENT, NOBODY, AGENT]) askAccount(account, 'GET', RECORDS, null, as);
    now += 500;
    const refused = askAccount(account, 'GET', RECORDS);
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '2' } });
    expect(refused.headers['content-type']).toMatch(/^text\/html/);
    expect(refused.body).toMatch(/^<html>.*API requests per minute exceeded/);
    now += 1499;
    expect(askAccount(account, 'GET', RECORDS)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
    });
    now += 1;
    expect(askAccount(account, 'GET', RECORDS).status).toBe(200);
  });

  it('does nothing of what it refuses', () => {
    const account = makeAccount('rate-limited', { now: () => 0 });
    for (let count = 0; count < 3; count += 1) askAccount(account, 'GET', 'groups');
    askAccount(account, 'POST', RECORDS, record);
    expect(account.table('attune_entry').findByExternalId('a')).toBeNull();
  });

  it('has what the accounts are named for', () => {
    const sizes = (['ordinary', 'started', 'large', 'broken'] as const).map(
      (kind) => makeAccount(kind).table('attune_entry').size,
    );
    expect(sizes).toEqual([0, 12, 2000, expect.any(Number)]);
    expect(sizes[3]).toBeGreaterThan(30);
    expect(() => makeAccount('no-objects').table('attune_entry')).toThrow(
      'no custom object "attune_entry"',
    );
  });
});

describe('permissions', () => {
  const writes = [
    ['POST', RECORDS],
    ['PATCH', `${RECORDS}/x`],
    ['PATCH', `${RECORDS}?external_id=a`],
    ['DELETE', `${RECORDS}/x`],
    ['DELETE', `${RECORDS}?external_id=a`],
  ] as const;
  const job = { job: { action: 'delete', items: ['x'] } };

  it.each(['read-only', 'light-agent'] as const)('let agents of %s read only', (kind) => {
    const account = makeAccount(kind);
    expect(askAccount(account, 'GET', RECORDS, null, AGENT).status).toBe(200);
    for (const [method, path] of writes) {
      expect(askAccount(account, method, path, record, AGENT)).toMatchObject({
        status: 403,
        body: { error: { title: 'Forbidden' } },
      });
    }
    expect(askAccount(account, 'POST', 'custom_objects/attune_entry/jobs', job, AGENT).status).toBe(
      403,
    );
    expect(account.table('attune_entry').size).toBe(12);
  });

  it('let admins write everywhere, and agents in ordinary accounts', () => {
    expect(askAccount(makeAccount('read-only'), 'POST', RECORDS, record).status).toBe(201);
    expect(askAccount(makeAccount('ordinary'), 'POST', RECORDS, record, AGENT).status).toBe(201);
  });
});
