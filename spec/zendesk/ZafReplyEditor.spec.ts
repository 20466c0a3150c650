/** @jest-environment jsdom */
import { submitTicket } from '../../simulator/host/submitTicket';
import { GUARD_MS } from '../../src/zendesk/ReplyEditor';
import { ZafReplyEditor } from '../../src/zendesk/zaf/ZafReplyEditor';
import { openWorkspace } from '../simulator/support/openWorkspace';
import { replyEditorContract } from './replyEditorContract';

const SETTLE_MS = 30;
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, SETTLE_MS));

// The simulator says aloud what it refuses, and the seam that a check failed; here that is asked for.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

/** The seam over the real SDK, over the wire of the simulated host. */
async function openWorld() {
  const { workspace, shown, open } = openWorkspace();
  const { client, host } = open('wedding-cake');
  await new Promise<void>((resolve) => client.on('app.registered', () => resolve()));
  const { ticket } = host;
  if (ticket === null) throw new Error('The simulator has no such ticket.');
  const save = async () => {
    const before = shown.length;
    const saved = await submitTicket(workspace, ticket, 'open');
    return saved ? null : (shown.slice(before).at(-1) ?? '').replace(/^error: /, '');
  };
  return { workspace, host, ticket, save, editor: new ZafReplyEditor(client) };
}

replyEditorContract('ZafReplyEditor over the simulated host', async () => {
  const { workspace, host, ticket, save, editor } = await openWorld();
  return {
    editor,
    ticketId: ticket.data.id,
    type: (content) => ticket.editor.replace(content),
    draft: () => ticket.editor.text(),
    writeNote: () => ticket.setCommentType('internalNote'),
    save,
    fail: (failing) => workspace.configure({ failing: new Set(failing ? ['everything'] : []) }),
    listenerCount: () =>
      Object.keys(host.subscriptions).filter((event) => event !== 'context.updated').length,
    settle,
  };
});

describe('ZafReplyEditor', () => {
  it('lets the ticket be saved where the guard takes too long', async () => {
    const { editor, save } = await openWorld();
    editor.guardSave(() => new Promise(() => {}));
    await settle();
    jest.useFakeTimers();
    try {
      const saving = save();
      await jest.advanceTimersByTimeAsync(GUARD_MS + 100);
      expect(await saving).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });
});
