/** @jest-environment jsdom */
import { makeAccount } from '../../../simulator/account/makeAccount';
import type { Fault } from '../../../simulator/faults/Fault';
import { openWorkspace, settle } from '../support/openWorkspace';

const RECORDS = '/api/v2/custom_objects/attune_entry/records';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** An app on a ticket of an account with a dozen replies. */
function open() {
  const { open: openApp, workspace } = openWorkspace({ account: makeAccount('started') });
  const app = openApp();
  const trouble = (...faults: Fault[]) => workspace.configure({ faults });
  return { ...app, trouble, workspace };
}

describe('A call under trouble', () => {
  it('fails with a name, or without one, which the SDK takes for a result', async () => {
    const { client, trouble } = open();
    await client.get('ticket.id');
    trouble({ on: 'get ticket.id', kind: 'error' });
    await expect(client.get('ticket.id')).rejects.toMatchObject({ name: 'InternalError' });
    trouble({ on: 'get ticket.id', kind: 'nameless-error' });
    expect(await client.get('ticket.id')).toEqual({
      message: 'The simulator was told to fail it.',
    });
  });

  it('is carried out and answered without a result', async () => {
    const { client, host, trouble } = open();
    await client.get('ticket.id');
    trouble({ on: 'invoke ticket.editor.insert', kind: 'no-result' });
    await expect(client.invoke('ticket.editor.insert', 'words')).rejects.toMatchObject({
      name: 'TypeError',
    });
    expect(host.ticket?.editor.text()).toBe('<p>words</p>');
  });

  it('is answered late, or twice', async () => {
    const { client, trouble, received, workspace } = open();
    await client.get('ticket.id');
    trouble({ on: 'get ticket.id', kind: 'held' });
    let isAnswered = false;
    const asking = client.get('ticket.id').then(() => (isAnswered = true));
    await settle();
    expect(isAnswered).toBe(false);
    expect(workspace.plan.release()).toBe(1);
    await asking;
    const before = received.length;
    trouble({ on: 'get ticket.id', kind: 'twice' });
    await client.get('ticket.id');
    await settle();
    expect(received.length - before).toBe(2);
  });

  it.each([
    ['null', null],
    ['wrong-type', { value: 'many' }],
    ['other-id', 48213 + 7_000_003],
  ] as const)('tells a path as %s', async (kind, expected) => {
    const { client, trouble } = open();
    trouble({ on: 'get ticket.id', kind });
    expect(await client.get(['ticket.id', 'ticket.status'])).toMatchObject({
      'ticket.id': expected,
      'ticket.status': 'open',
    });
  });

  it('does not speak of a path', async () => {
    const { client, trouble } = open();
    trouble({ on: 'get ticket.id', kind: 'missing' });
    expect(await client.get(['ticket.id', 'ticket.status'])).not.toHaveProperty(['ticket.id']);
  });
});

describe('A request under trouble', () => {
  const ask = (client: ReturnType<typeof open>['client']) =>
    client.request({ url: RECORDS, httpCompleteResponse: true, autoRetry: false });

  it.each([
    ['401', { status: 401, responseJSON: { error: "Couldn't authenticate you" } }],
    ['422-object', { status: 422, responseJSON: { error: { title: 'Invalid attribute' } } }],
    ['422-page', { status: 422, headers: { 'content-type': 'text/html; charset=utf-8' } }],
    ['429', { status: 429, headers: { 'retry-after': '2' } }],
    ['503', { status: 503 }],
    ['lost', { status: 0 }],
  ] as const)('is refused: %s', async (kind, expected) => {
    const { client, trouble } = open();
    trouble({ on: `GET ${RECORDS}`, kind });
    await expect(ask(client)).rejects.toMatchObject(expected);
  });

  it('fails without a word', async () => {
    const { client, trouble } = open();
    trouble({ on: `GET ${RECORDS}`, kind: 'bare' });
    await expect(ask(client)).rejects.toBeUndefined();
  });

  it('is answered with a page, with nothing, or with records that are none', async () => {
    const { client, trouble } = open();
    trouble({ on: `GET ${RECORDS}`, kind: 'page', times: 1 });
    expect(await ask(client)).toMatchObject({
      status: 200,
      responseText: expect.stringMatching(/^<html>/),
    });
    trouble({ on: `GET ${RECORDS}`, kind: 'missing' });
    expect(await ask(client)).toMatchObject({ responseJSON: {} });
    trouble({ on: `GET ${RECORDS}`, kind: 'wrong-inside' });
    expect(await ask(client)).toMatchObject({
      responseJSON: { custom_object_records: expect.arrayContaining([null, 'stray']) },
    });
  });
});
