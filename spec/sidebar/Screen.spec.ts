import type { Assistance } from '../../src/assist';
import type { State } from '../../src/emotion/Reading';
import { NO_OWN_REPLIES } from '../../src/library/offeredEntries';
import { screenOf } from '../../src/sidebar/Screen';
import type { Watched } from '../../src/sidebar/TicketWatcher';
import type { Failure } from '../../src/zendesk/Zendesk';
import { anAssistance } from '../support/anAssistance';
import { aReading } from '../support/aReading';
import { InMemoryZendesk } from '../support/InMemoryZendesk';

const loaded = {
  kind: 'ready' as const,
  assistantFor: () => () => Promise.resolve(anAssistance()),
  model: { version: '0', read: () => null },
};
const parts = { loaded, watched: null, online: true, quietStates: new Set<State>() };

function ready(assistance: Partial<Assistance> = {}, corrected: State | null = null): Watched {
  const { ticket, target } = new InMemoryZendesk();
  return {
    kind: 'ready',
    view: { kind: 'loaded', ticket, target, missing: [] },
    assistance: anAssistance(assistance),
    choices: { dismissed: new Set(), corrected },
    details: {},
    own: NO_OWN_REPLIES,
    learned: null,
    freshness: 'fresh',
    news: null,
  };
}

function failed(reason: Failure['reason'], detail = ''): Watched {
  return { kind: 'failed', failure: { kind: 'failed', reason, detail } };
}

describe('screenOf', () => {
  it('loads until there is something to show', () => {
    expect(screenOf({ ...parts, loaded: null }).kind).toBe('loading');
    expect(screenOf(parts).kind).toBe('loading');
    expect(screenOf({ ...parts, watched: { kind: 'loading' } }).kind).toBe('loading');
  });

  it('says that a part of Attune did not load', () => {
    const broken = { ...parts, loaded: { kind: 'failed' as const, detail: '' } };
    expect(screenOf(broken)).toEqual({ kind: 'failed', cause: 'model' });
    expect(screenOf({ ...broken, online: false })).toEqual({ kind: 'failed', cause: 'offline' });
  });

  it.each([
    [failed('timeout'), 'timeout'],
    [failed('malformed'), 'malformed'],
    [failed('refused', 'The app is busy'), 'refused'],
    [failed('refused', 'Forbidden'), 'noPermission'],
    [failed('refused', '403: You do not have access'), 'noPermission'],
    [failed('refused', 'You do not have access to this page.'), 'noPermission'],
    [failed('refused', 'You are not authorized to see it'), 'noPermission'],
    [failed('refused', 'Access to the queue takes longer today'), 'refused'],
    [failed('timeout', 'no permission to wait longer'), 'timeout'],
  ])('says why the ticket cannot be read: %j', (watched, cause) => {
    expect(screenOf({ ...parts, watched })).toEqual({ kind: 'failed', cause });
  });

  it('lays it on the connection where there is none', () => {
    const offline = { ...parts, watched: failed('timeout'), online: false };
    expect(screenOf(offline)).toEqual({ kind: 'failed', cause: 'offline' });
  });

  it('shows what it has although the connection is gone', () => {
    expect(screenOf({ ...parts, watched: ready(), online: false }).kind).toBe('ready');
  });

  it('passes a defect on', () => {
    const error = new Error('ours');
    expect(screenOf({ ...parts, watched: { kind: 'crashed', error } })).toEqual({
      kind: 'crashed',
      error,
    });
  });

  it('is quiet at the states that the admin has named, and at no other', () => {
    const quietStates = new Set<State>(['frustrated']);
    expect(screenOf({ ...parts, quietStates, watched: ready() }).kind).toBe('quiet');
    const angry = ready({ reading: aReading('angry') });
    expect(screenOf({ ...parts, quietStates, watched: angry }).kind).toBe('ready');
  });

  it('is not quiet about a guess, nor about what the agent has named', () => {
    const quietStates = new Set<State>(['frustrated']);
    const unsure = ready({ reading: aReading('frustrated', { unsure: 'no-clear-winner' }) });
    expect(screenOf({ ...parts, quietStates, watched: unsure }).kind).toBe('ready');
    expect(screenOf({ ...parts, quietStates, watched: ready({}, 'frustrated') }).kind).toBe(
      'ready',
    );
    expect(screenOf({ ...parts, quietStates, watched: ready({ reading: null }) }).kind).toBe(
      'ready',
    );
  });
});
