import fc from 'fast-check';
import type { RestReply } from '../../src/zendesk/zaf/callRest';
import { readRestTrouble } from '../../src/zendesk/zaf/readRestTrouble';

const reply = (status: number, body?: unknown, text = ''): RestReply => ({
  kind: 'reply',
  status,
  body,
  text,
  retryAfterSeconds: null,
});
const WRITE = { method: 'PATCH', url: '/api/v2/things/7?x=1' } as const;
const READ = { method: 'GET', url: '/api/v2/things' } as const;

/** https://developer.zendesk.com/api-reference/introduction/errors/ */
const INVALID = {
  error: 'RecordInvalid',
  description: 'Record validation errors',
  details: {
    base: [
      {
        description: 'Status: is not one of the options',
        error: 'InvalidValue',
        field_key: 'status',
      },
      { description: 'Record: is too large', error: 'RecordTooLarge' },
    ],
    external_id: [{ description: 'External ID: a is already being used', error: 'DuplicateValue' }],
  },
};

describe('readRestTrouble', () => {
  it.each([
    [400, 'PATCH', 'invalid'],
    [400, 'GET', 'malformed'],
    [401, 'GET', 'signed-out'],
    [403, 'PATCH', 'forbidden'],
    [404, 'GET', 'missing-object'],
    [409, 'PATCH', 'busy'],
    [413, 'PATCH', 'invalid'],
    [422, 'PATCH', 'invalid'],
    [422, 'GET', 'malformed'],
    [429, 'GET', 'rate-limited'],
    [500, 'GET', 'busy'],
    [503, 'PATCH', 'busy'],
    [302, 'GET', 'malformed'],
  ] as const)('calls %i on %s %s', (status, method, reason) => {
    expect(readRestTrouble(reply(status), { ...WRITE, method })).toMatchObject({
      kind: 'failed',
      reason,
    });
  });

  it('says which fields are wrong, and why', () => {
    expect(readRestTrouble(reply(422, INVALID), WRITE)).toEqual({
      kind: 'failed',
      reason: 'invalid',
      detail:
        'PATCH /api/v2/things/7 was answered with 422: RecordInvalid · Record validation errors · Status: is not one of the options · Record: is too large · External ID: a is already being used',
      fields: {
        status: 'Status: is not one of the options',
        base: 'Record: is too large',
        external_id: 'External ID: a is already being used',
      },
    });
  });

  it('takes a collision that names the value for a value that is not right', () => {
    expect(readRestTrouble(reply(409, INVALID), WRITE)).toMatchObject({ reason: 'invalid' });
  });

  it.each([
    ['a word', { error: "Couldn't authenticate you" }, "Couldn't authenticate you"],
    [
      'a word and a sentence',
      { error: 'Forbidden', description: 'Not for you' },
      'Forbidden · Not for you',
    ],
    [
      'a title and a message',
      { error: { title: 'Forbidden', message: 'You do not have access.' } },
      'Forbidden · You do not have access.',
    ],
    [
      'a list',
      {
        errors: [
          { code: 'InvalidCursor', title: 'Invalid cursor', detail: 'of no use' },
          { code: 'X' },
        ],
      },
      'Invalid cursor · of no use · X',
    ],
    [
      'fields as words',
      { error: 'RecordInvalid', details: { name: ['is empty'] } },
      'RecordInvalid · is empty',
    ],
    ['nothing', undefined, ''],
    ['something else', { sorry: true }, ''],
  ])('reads an error told as %s', (_name, body, said) => {
    const { detail } = readRestTrouble(reply(403, body), READ);
    expect(detail).toBe(
      `GET /api/v2/things was answered with 403${said === '' ? '.' : `: ${said}`}`,
    );
  });

  it('reads the words of a page', () => {
    const page =
      '<html><head><style>h1 { color: red }</style><title>Too Many Requests</title></head><body><h1>Slow\n down</h1></body></html>';
    expect(readRestTrouble(reply(429, undefined, page), READ).detail).toBe(
      'GET /api/v2/things was answered with 429: Too Many Requests Slow down',
    );
  });

  it('cuts off what is long', () => {
    const told = readRestTrouble(reply(422, { error: 'x'.repeat(50_000) }), WRITE);
    expect(told.detail.length).toBeLessThan(400);
  });

  it('survives whatever Zendesk says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.jsonValue(),
        fc.string(),
        (status, body, page) => {
          for (const key of ['error', 'errors', 'details']) {
            const told = readRestTrouble(reply(status, { error: 'x', [key]: body }, page), WRITE);
            expect(told.kind).toBe('failed');
            expect(Object.values(told.fields ?? {}).every((one) => typeof one === 'string')).toBe(
              true,
            );
          }
        },
      ),
    );
  });
});
