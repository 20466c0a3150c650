/** @jest-environment jsdom */
import { submitTicket } from '../../../simulator/host/submitTicket';
import type { LiveTicket } from '../../../simulator/host/LiveTicket';
import {
  openWorkspace,
  settle,
  type OpenWorkspace,
  type RunningApp,
} from '../support/openWorkspace';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

type Opened = OpenWorkspace & RunningApp & { ticket: LiveTicket };

/** A ticket with a draft, and an app whose `ticket.save` does what `onSave` does. */
async function withDraft(onSave?: () => unknown): Promise<Opened> {
  const opened = openWorkspace();
  const app = opened.open('wedding-cake');
  if (onSave) app.client.on('ticket.save', onSave);
  await app.client.invoke('ticket.editor.insert', '<p>It is safe, and Jo delivers it.</p>');
  const { ticket } = app.host;
  if (!ticket) throw new Error('opened beside a ticket');
  opened.workspace.log.clear();
  return { ...opened, ...app, ticket };
}

describe('submitTicket', () => {
  it('sends the draft once the app agrees, and tells of each step', async () => {
    const { workspace, ticket, client, transcript } = await withDraft(() => true);
    for (const event of [
      'ticket.submit.start',
      'ticket.submit.done',
      'ticket.submit.always',
      'ticket.saved',
    ]) {
      client.on(event, () => undefined);
    }
    client.on('ticket.conversation.changed', () => undefined);
    client.on('comment.text.changed', () => undefined);
    await settle();
    workspace.log.clear();
    expect(await submitTicket(workspace, ticket, 'pending')).toBe(true);
    expect(transcript()).toEqual([
      'host → ticket.save?',
      'app → ticket.save: ok',
      'host → ticket.submit.start',
      'host → ticket.conversation.changed',
      'host → comment.text.changed',
      'host → ticket.submit.done',
      'host → ticket.submit.always',
      'host → ticket.saved',
    ]);
    expect(ticket.editor.text()).toBe('');
    expect(ticket.data.status).toBe('pending');
    expect(ticket.data.entries.at(-1)).toMatchObject({
      from: { name: 'Mara Lindqvist', role: 'agent' },
      channel: 'email',
      content: '<p>It is safe, and Jo delivers it.</p>',
      contentType: 'text/html',
    });
  });

  it.each([
    ['a reason', () => 'Ask Mara first.', 'error: Ask Mara first.'],
    ['an error', () => Promise.reject(new Error('No tone given.')), 'error: No tone given.'],
    ['false', () => false, 'error: The app did not let the ticket be saved.'],
  ])('keeps the draft and says why when the app answers with %s', async (_, onSave, shownText) => {
    const { workspace, ticket, shown } = await withDraft(onSave);
    expect(await submitTicket(workspace, ticket, 'open')).toBe(false);
    expect(shown).toEqual([shownText]);
    expect(ticket.editor.text()).toBe('<p>It is safe, and Jo delivers it.</p>');
    expect(ticket.data.entries.at(-1)?.from.name).toBe('Amelia Hartwell');
  });

  it('saves without asking an app that does not listen', async () => {
    const { workspace, ticket, transcript } = await withDraft();
    expect(await submitTicket(workspace, ticket, 'solved')).toBe(true);
    expect(transcript()).toEqual([]);
  });

  it('asks again after an answer, and not while one is pending', async () => {
    let agree: () => void = () => undefined;
    let refuse: (why: string) => void = () => undefined;
    const { workspace, ticket, transcript } = await withDraft(
      () =>
        new Promise<void>((resolve, reject) => {
          agree = resolve;
          refuse = reject;
        }),
    );
    const first = submitTicket(workspace, ticket, 'open');
    expect(await submitTicket(workspace, ticket, 'open')).toBe(false);
    await settle();
    refuse('Not yet.');
    expect(await first).toBe(false);
    const second = submitTicket(workspace, ticket, 'open');
    await settle();
    agree();
    expect(await second).toBe(true);
    expect(transcript().filter((line) => line.includes('ticket.save'))).toEqual([
      'host → ticket.save?',
      'app → ticket.save: no, "Not yet."',
      'host → ticket.save?',
      'app → ticket.save: ok',
    ]);
  });

  it('adds a note where a note is chosen', async () => {
    const { workspace, ticket, client } = await withDraft();
    ticket.setCommentType('internalNote');
    expect((await client.get('comment.type'))['comment.type']).toBe('internalNote');
    await submitTicket(workspace, ticket, 'open');
    expect(ticket.data.entries.at(-1)).toMatchObject({ channel: 'internal' });
  });
});
