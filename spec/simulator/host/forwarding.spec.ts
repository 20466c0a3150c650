/** @jest-environment jsdom */
import type { Account } from '../../../simulator/account/Account';
import { makeAccount } from '../../../simulator/account/makeAccount';
import type { RestRequest } from '../../../simulator/account/RestRequest';
import { openWorkspace, settle } from '../support/openWorkspace';

const RECORDS = '/api/v2/custom_objects/attune_entry/records';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

function write(type: string, url: string, record: unknown): Record<string, unknown> {
  const data = JSON.stringify({ custom_object_record: record });
  return { url, type, contentType: 'application/json', data };
}

/** An account that remembers what it was asked. */
function listening(account: Account) {
  const heard: RestRequest[] = [];
  const answer = (request: RestRequest) => {
    heard.push(request);
    return account.answer(request);
  };
  return { account: { answer }, heard };
}

describe('client.request with an account', () => {
  it('creates, changes and deletes a record', async () => {
    const { open } = openWorkspace({ account: makeAccount('ordinary') });
    const { client } = open();
    const draft = {
      name: 'Calm first',
      external_id: 'calm-first',
      custom_object_fields: { status: 'attune_active', schema_version: 1 },
    };
    const made = await client.request(write('POST', RECORDS, draft));
    expect(made).toMatchObject({
      custom_object_record: {
        ...draft,
        custom_object_key: 'attune_entry',
        created_by_user_id: '9001',
      },
    });
    const list = (await client.request(RECORDS)) as { custom_object_records: { id: string }[] };
    const id = list.custom_object_records[0]?.id ?? '';
    expect(
      await client.request(write('PATCH', `${RECORDS}/${id}`, { name: 'Calm' })),
    ).toMatchObject({ custom_object_record: { name: 'Calm', external_id: 'calm-first' } });
    const answer = await client.request({
      url: `${RECORDS}/${id}`,
      type: 'DELETE',
      httpCompleteResponse: true,
    });
    expect(answer).toMatchObject({ status: 204 });
    await expect(client.request(`${RECORDS}/${id}`)).rejects.toMatchObject({
      status: 404,
      responseJSON: { error: 'RecordNotFound' },
    });
  });

  it('asks as the agent at the desk', async () => {
    const { account, heard } = listening(makeAccount('ordinary'));
    const { open, workspace } = openWorkspace({ account });
    const { client } = open(null, { location: 'nav_bar' });
    await client.request('/api/v2/users/me.json');
    workspace.configure({ role: 'admin', locale: 'ja' });
    expect(await client.request('/api/v2/users/me.json')).toMatchObject({
      user: { id: 9001, name: 'Mara Lindqvist', role: 'admin', locale: 'ja' },
    });
    workspace.configure({ agentId: 9003 });
    expect(await client.get('currentUser.name')).toMatchObject({
      'currentUser.name': 'Inês Carvalho',
    });
    await client.request('/api/v2/users/me.json');
    workspace.configure({ isSignedIn: false });
    await expect(client.request(RECORDS)).rejects.toMatchObject({ status: 401 });
    expect(heard.map(({ as }) => as)).toEqual([
      { id: 9001, role: 'agent', locale: 'en-US' },
      { id: 9001, role: 'admin', locale: 'ja' },
      { id: 9003, role: 'admin', locale: 'ja' },
      { id: null, role: 'admin', locale: 'ja' },
    ]);
  });

  it('gives the whole response on demand, headers included', async () => {
    const { client } = openWorkspace({ account: makeAccount('ordinary') }).open();
    expect(
      await client.request({ url: '/api/v2/groups.json', httpCompleteResponse: true }),
    ).toMatchObject({
      status: 200,
      statusText: 'OK',
      responseJSON: { groups: expect.any(Array) },
      responseText: expect.stringContaining('"groups"'),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-rate-limit-remaining': '399',
      },
    });
  });

  it('sends data as jQuery would', async () => {
    const { account, heard } = listening(makeAccount('ordinary'));
    const { client } = openWorkspace({ account }).open();
    await client.request({ url: '/api/v2/groups', data: { page: 1, ids: [1, 2], a: { b: true } } });
    await client.request({ url: '/api/v2/groups?page=1', data: 'per_page=2' });
    await client
      .request({ url: RECORDS, type: 'post', data: { custom_object_record: { name: 'A' } } })
      .catch(() => undefined);
    expect(
      heard.map(({ method, url, body, contentType }) => [method, url, body, contentType]),
    ).toEqual([
      ['GET', '/api/v2/groups?page=1&ids%5B%5D=1&ids%5B%5D=2&a%5Bb%5D=true', null, null],
      ['GET', '/api/v2/groups?page=1&per_page=2', null, null],
      [
        'POST',
        RECORDS,
        'custom_object_record%5Bname%5D=A',
        'application/x-www-form-urlencoded; charset=UTF-8',
      ],
    ]);
  });

  it('waits and asks again when it came too often, and says so', async () => {
    jest.useFakeTimers();
    const { open, transcript } = openWorkspace({ account: makeAccount('rate-limited') });
    const { client } = open();
    const answers = Array.from({ length: 5 }, () => client.request('/api/v2/groups.json'));
    await jest.advanceTimersByTimeAsync(1000);
    expect(transcript().filter((line) => line.includes('.done 200'))).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await Promise.all(answers)).toHaveLength(5);
    expect(transcript().filter((line) => line.startsWith('note'))).toEqual([
      'note: request:4 was made too often (429): again in 2 s',
      'note: request:5 was made too often (429): again in 2 s',
    ]);
  });

  it('leaves a 429 to the app that wants it', async () => {
    const account = makeAccount('rate-limited', { now: () => 0 });
    const { client } = openWorkspace({ account }).open();
    for (let count = 0; count < 3; count += 1) await client.request('/api/v2/groups.json');
    const failure = client.request({ url: '/api/v2/groups.json', autoRetry: false });
    await expect(failure).rejects.toMatchObject({
      status: 429,
      statusText: 'Too Many Requests',
      responseText: expect.stringContaining('<html>'),
    });
    await expect(failure).rejects.not.toHaveProperty('responseJSON');
  });

  it('has no connection where the account is out of reach', async () => {
    const account = { answer: () => ({ status: 0, headers: {}, body: null }) };
    const { client } = openWorkspace({ account }).open();
    await expect(client.request(RECORDS)).rejects.toMatchObject({
      status: 0,
      readyState: 0,
      responseText: '',
    });
  });

  it('tells of a mistake of its own', async () => {
    const account = {
      answer: () => {
        throw new Error('oh no');
      },
    };
    const { open, transcript } = openWorkspace({ account });
    await expect(open().client.request(RECORDS)).rejects.toMatchObject({ status: 500 });
    expect(transcript().at(-2)).toBe(
      'warning: refused: request:1 GET: the simulator failed: oh no',
    );
  });

  it('fails for one method only when told so', async () => {
    const { open, workspace } = openWorkspace({ account: makeAccount('ordinary') });
    const { client } = open();
    workspace.configure({ failing: new Set([`POST ${RECORDS}`]) });
    await expect(client.request(write('POST', RECORDS, { name: 'A' }))).rejects.toMatchObject({
      status: 500,
    });
    expect(await client.request(RECORDS)).toMatchObject({ custom_object_records: [] });
  });
});

describe('trouble with writes', () => {
  it('begins after so many of them, and does nothing more', async () => {
    const account = makeAccount('ordinary');
    const { open, workspace } = openWorkspace({ account });
    const { client } = open();
    workspace.configure({ failWritesAfter: 2 });
    const outcomes: string[] = [];
    for (const name of ['A', 'B', 'C', 'D']) {
      await client.request(RECORDS);
      await client.request(write('POST', RECORDS, { name })).then(
        () => outcomes.push(`${name} written`),
        (failure: { status: number }) => outcomes.push(`${name} ${failure.status}`),
      );
    }
    expect(outcomes).toEqual(['A written', 'B written', 'C 500', 'D 500']);
    expect(account.table('attune_entry').records.map(({ name }) => name)).toEqual(['A', 'B']);
    workspace.configure({ failWritesAfter: null });
    await client.request(write('POST', RECORDS, { name: 'E' }));
    expect(account.table('attune_entry').size).toBe(3);
  });

  it('loses the connection at one of them: it arrives, and nothing is heard any more', async () => {
    const account = makeAccount('ordinary');
    const { open, workspace } = openWorkspace({ account });
    const { client } = open();
    workspace.configure({ loseConnectionAt: 2 });
    await client.request(write('POST', RECORDS, { name: 'A' }));
    for (const name of ['B', 'C']) {
      await expect(client.request(write('POST', RECORDS, { name }))).rejects.toMatchObject({
        status: 0,
      });
    }
    await expect(client.request(RECORDS)).rejects.toMatchObject({ status: 0 });
    expect(account.table('attune_entry').records.map(({ name }) => name)).toEqual(['A', 'B']);
    workspace.configure({ loseConnectionAt: null });
    expect(await client.request(RECORDS)).toMatchObject({ count: 2 });
    await settle();
  });
});
