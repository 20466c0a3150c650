/** @jest-environment jsdom */
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { readConversation } from '../../src/conversation/readConversation';
import { changeTags } from '../../src/insights/outcomeTags';
import type { Change } from '../../src/zendesk/Zendesk';
import { callRest } from '../../src/zendesk/zaf/callRest';
import { readJob, readJobResults } from '../../src/zendesk/zaf/readJob';
import { readOwnUser } from '../../src/zendesk/zaf/readOwnUser';
import { readPastTickets } from '../../src/zendesk/zaf/readPastTickets';
import { peopleOf, readRestTicket } from '../../src/zendesk/zaf/readRestTicket';
import { readRestTrouble } from '../../src/zendesk/zaf/readRestTrouble';
import { DEFAULT_SETTINGS, readSettings } from '../../src/zendesk/zaf/readSettings';
import { readStoredRecord } from '../../src/zendesk/zaf/readStoredRecord';
import { readSubdomain } from '../../src/zendesk/zaf/readSubdomain';
import { readTaggedTicket } from '../../src/zendesk/zaf/readTaggedTicket';
import { ZafReplyEditor } from '../../src/zendesk/zaf/ZafReplyEditor';
import { ZafTicketTags } from '../../src/zendesk/zaf/ZafTicketTags';
import { ZafZendesk } from '../../src/zendesk/zaf/ZafZendesk';
import { done, refused, ScriptedClient } from '../zendesk/ScriptedClient';
import { fuzz, fuzzLate } from './fuzz';
import { anyBroken, anyJunk } from './generators/anyBroken';
import { anyMoment } from './generators/anyTicket';
import { anyLine } from './generators/awkwardText';
import { openLyingHost, type AskedCall } from './lyingHost';

/** All that the app reads of a ticket and its editor, as Zendesk tells it. */
const TOLD: Record<string, unknown> = {
  'ticket.id': 7,
  'ticket.subject': 'Parcel',
  'ticket.status': 'open',
  'ticket.via': { channel: 'web' },
  'ticket.conversation': [
    {
      author: { id: 1, name: 'Maya', role: 'end-user' },
      channel: { name: 'web' },
      message: { content: '<p>Where is it?</p>', contentType: 'text/html' },
      timestamp: '2026-03-02T09:00:00Z',
      attachments: [],
    },
  ],
  'ticket.requester': { id: 1, name: 'Maya', email: 'm@example.com', locale: 'en-US', notes: '' },
  'ticket.brand': { name: 'Larkfield' },
  'ticket.assignee': { user: null, group: { id: 3, name: 'Returns' } },
  'ticket.tags': ['vip'],
  currentUser: { id: 9, name: 'Tomas', email: null, locale: 'de' },
  'comment.type': 'publicReply',
  'comment.text': '<p>Hi</p>',
  'ticket.editor.targetChannel': { name: 'email' },
  'ticket.editor.capabilities': { richText: true },
};

/** What stands for an answer: a right one with broken parts, one that is none, several, or nothing. */
type Lie =
  | { kind: 'right' }
  | { kind: 'result' | 'error' | 'reply'; value: unknown }
  | { kind: 'path'; value: unknown }
  | { kind: 'twice' }
  | { kind: 'silence' };

const anyLie: fc.Arbitrary<Lie> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Lie>({ kind: 'right' }) },
  {
    weight: 6,
    arbitrary: anyBroken({ ...TOLD, errors: {} }).map((value): Lie => ({ kind: 'result', value })),
  },
  { weight: 1, arbitrary: anyJunk.map((value): Lie => ({ kind: 'result', value })) },
  { weight: 1, arbitrary: anyJunk.map((value): Lie => ({ kind: 'error', value })) },
  { weight: 1, arbitrary: anyJunk.map((value): Lie => ({ kind: 'reply', value })) },
  {
    weight: 2,
    arbitrary: anyBroken({
      'ticket.id': { name: 'APINotFoundError', message: 'x' },
      'ticket.tags': { message: 'y' },
    }).map((value): Lie => ({ kind: 'path', value })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Lie>({ kind: 'twice' }, { kind: 'silence' }) },
);

/** Of what is an object; of all else there are none. */
function partsOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function answersOf(lie: Lie, { id, request, params }: AskedCall): unknown[] {
  const paths = request === 'get' && Array.isArray(params) ? params : Object.keys(partsOf(params));
  const told = Object.fromEntries(paths.map((path) => [path, TOLD[String(path)] ?? null]));
  const right = { id, result: { ...told, errors: {} } };
  switch (lie.kind) {
    case 'right':
      return [right];
    case 'twice':
      return [right, right];
    case 'silence':
      return [];
    case 'path':
      return [{ id, result: { ...told, errors: lie.value } }];
    case 'reply':
      return [lie.value, right];
    case 'error':
      return [{ id, error: lie.value }];
    case 'result':
      return [{ id, result: lie.value }];
  }
}

/** Only what can be posted reaches a window: functions and symbols cannot. */
const isPostable = (value: unknown): boolean => {
  try {
    serialize(value);
    return true;
  } catch {
    return false;
  }
};

/** Lets time pass until there is an answer. */
async function see<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settle = () => (isSettled = true);
  promise.then(settle, settle);
  for (let step = 0; !isSettled && step < 200; step += 1)
    await jest.advanceTimersToNextTimerAsync();
  if (!isSettled) throw new Error('There is no answer after 200 timers.');
  return promise;
}

describe('The seam to a host that may answer anything', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('settles every question with a value, and inserts once at most, where all is as it was', async () => {
    const host = openLyingHost();
    const zendesk = new ZafZendesk(host.client);
    const editor = new ZafReplyEditor(host.client);
    const tags = new ZafTicketTags(host.client);
    const deeds = ['load', 'insert', 'draft', 'replace', 'tag'] as const;
    const anyTalk = fc.record({
      lies: fc.array(anyLie, { minLength: 1, maxLength: 4 }).filter(isPostable),
      deed: fc.constantFrom(...deeds),
      requesterId: fc.constantFrom(1, null),
    });
    await fuzzLate('an answer from the host', anyTalk, async ({ lies, deed, requesterId }) => {
      host.asked = [];
      host.answers = (call, count) =>
        answersOf(lies[count] ?? lies.at(-1) ?? { kind: 'right' }, call);
      const calls = (path: string) =>
        host.asked.filter(
          ({ request, params }) => request !== 'get' && Object.hasOwn(partsOf(params), path),
        ).length;
      if (deed === 'load') {
        const view = await see(zendesk.loadTicket());
        expect(['loaded', 'failed']).toContain(view.kind);
        if (view.kind === 'loaded') {
          expect(Number.isFinite(view.ticket.id)).toBe(true);
          expect(['reply', 'note']).toContain(view.target.kind);
          readConversation(view.ticket);
        }
      } else if (deed === 'insert') {
        const reply = {
          ticketId: 7,
          requesterId,
          html: '<p>x</p>',
          text: 'x',
          as: 'reply' as const,
        };
        const outcome = await see(zendesk.insert(reply));
        expect(['inserted', 'refused', 'failed', 'unconfirmed']).toContain(outcome.kind);
        expect(calls('ticket.editor.insert')).toBeLessThanOrEqual(1);
        if (outcome.kind === 'inserted' || outcome.kind === 'unconfirmed')
          expect(calls('ticket.editor.insert')).toBe(1);
      } else if (deed === 'draft') {
        const draft = await see(editor.loadDraft());
        expect(['draft', 'failed']).toContain(draft.kind);
        if (draft.kind === 'draft') expect(typeof draft.content).toBe('string');
      } else if (deed === 'replace') {
        const outcome = await see(
          editor.replaceDraft({ ticketId: 7, before: '<p>Hi</p>', after: '<p>Ho</p>' }),
        );
        expect(['replaced', 'refused', 'failed', 'unconfirmed']).toContain(outcome.kind);
      } else {
        const outcome = await see(
          tags.change(7, (present) => changeTags(present, [{ kind: 'from', state: 'sad' }])),
        );
        expect(typeof outcome.kind).toBe('string');
      }
      expect(host.thrown).toEqual([]);
    });
  });

  it('hears of changes in its own words, whatever the host posts', () => {
    const host = openLyingHost();
    const zendesk = new ZafZendesk(host.client);
    const heard: Change[] = [];
    zendesk.onChange((change) => heard.push(change));
    const anyEvent = fc.constantFrom(
      'ticket.conversation.changed',
      'colorScheme.changed',
      'context.updated',
      'app.activated',
      'comment.type.changed',
      'app.registered',
      'ticket.save',
      'nothing.of.the.kind',
    );
    const anyMessage = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ key: anyEvent.map((event) => `zaf.${event}`), message: anyJunk }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          key: anyEvent.map((event) => `zaf.${event}`),
          message: anyJunk,
          needsReply: fc.constant(true),
          instanceGuid: anyLine,
        }),
      },
      { weight: 2, arbitrary: anyJunk },
    );
    fuzz('a message on the wire', anyMessage.filter(isPostable), (message) => {
      host.post(message);
      expect(host.thrown).toEqual([]);
      for (const change of heard.splice(0)) {
        expect(['switched', 'ticket', 'scheme', 'shown', 'hidden']).toContain(change.kind);
        if (change.kind === 'scheme') expect(['light', 'dark']).toContain(change.scheme);
      }
    });
  });
});

describe('What the host tells beside tickets', () => {
  const RECORD = {
    id: '1',
    name: 'x',
    external_id: 'x',
    custom_object_fields: { a: 1 },
    created_at: '',
    updated_at: '',
    created_by_user_id: 1,
    updated_by_user_id: null,
  };
  const USER = {
    id: 9,
    name: 'Tomas',
    email: 'a@b.example',
    role: 'admin',
    role_type: null,
    custom_role_id: 1,
    locale: 'de',
  };
  const COMMENT = {
    id: 1,
    type: 'Comment',
    author_id: 9,
    html_body: '<p>x</p>',
    body: 'x',
    public: true,
    via: { channel: 'web' },
    created_at: '2026-03-04T10:00:00Z',
    attachments: [],
  };
  const TICKET = {
    id: 7,
    subject: 'x',
    status: 'solved',
    via: { channel: 'web' },
    brand_id: 1,
    group_id: 2,
    tags: ['attune_from_sad'],
    requester_id: 9,
    created_at: '2026-03-04T10:00:00Z',
    satisfaction_rating: { score: 'good' },
    metric_set: { solved_at: '2026-03-05T10:00:00Z' },
  };
  const JOB = {
    job_status: {
      id: 'a',
      status: 'completed',
      total: 2,
      progress: 2,
      message: null,
      results: [
        { index: 0, id: 'x', success: true, status: 'Created', external_id: 'x' },
        { index: 1, error: 'E', details: 'd', external_id: 'y' },
      ],
    },
  };
  const TROUBLES = [
    {
      error: 'RecordInvalid',
      description: 'd',
      details: { base: [{ description: 'x', error: 'y' }] },
    },
    { errors: [{ code: 'a', title: 'b', detail: 'c', source: { pointer: '/x' } }] },
    { error: { title: 'Forbidden', message: 'no' } },
    { jsonapi: { version: '1.0' }, errors: [] },
  ];
  const METADATA = {
    metadata: {
      settings: {
        title: 'Attune',
        guard_open_facts: 'true',
        forbidden_promises: 'refunds',
        offer_gestures: false,
        quiet_states: 'happy',
        greet_by_name: true,
        offer_built_in: null,
        tag_tickets: 'x',
      },
    },
    context: { account: { subdomain: 'acme' } },
  };

  it('is read as what it is, or not at all', async () => {
    const anyBody = fc
      .constantFrom<unknown>(RECORD, USER, COMMENT, TICKET, JOB, ...TROUBLES)
      .chain(anyBroken);
    const anyReply = fc.record({
      body: anyBody,
      status: fc.constantFrom(
        200,
        201,
        204,
        400,
        401,
        403,
        404,
        409,
        422,
        429,
        500,
        503,
        0,
        Number.NaN,
      ),
      text: anyLine,
      after: fc.oneof(anyLine, fc.constantFrom('5', '-1', '1e9')),
      how: fc.constantFrom('done', 'refused', 'bare', 'thrown'),
    });
    await fuzzLate('a REST body', anyReply, async ({ body, status, text, after, how }) => {
      readOwnUser({ user: body });
      readPastTickets([body, body]);
      readStoredRecord(body);
      readTaggedTicket(body, body);
      const job = readJob(body);
      if (job !== null) readJobResults([body, ...Object.values(partsOf(body))], ['x', 'y']);
      peopleOf(body, [body]);
      const ticket = readRestTicket({
        ticket: body,
        comments: [COMMENT, body],
        users: new Map([['9', body]]),
        brands: new Map(),
        groups: new Map(),
        agent: { id: 9, name: '', email: null, locale: null },
      });
      if (ticket !== null) readConversation(ticket);
      const call = { method: 'GET', url: '/api/v2/x.json?y' } as const;
      const script =
        how === 'done'
          ? done(body, status)
          : how === 'refused'
            ? refused(status, body, { 'Retry-After': after })
            : how === 'bare'
              ? { resolves: body }
              : { rejects: how === 'thrown' ? body : text };
      const reply = await callRest(new ScriptedClient([script]), call, {
        timeoutMs: 1000,
        autoRetry: false,
      });
      const trouble = readRestTrouble(reply, call);
      expect(trouble.kind).toBe('failed');
      expect(trouble.detail.length).toBeLessThanOrEqual(500);
    });
  });

  it('gives settings of the right kind each', () => {
    fuzz('settings', fc.tuple(anyBroken(METADATA), anyMoment), ([registered, origin]) => {
      const settings = readSettings(registered);
      for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
        expect(typeof Reflect.get(settings, name)).toBe(typeof value);
      }
      expect(typeof readSubdomain(registered, origin)).toBe('string');
    });
  });
});
