import { InMemoryReplyEditor } from '../support/InMemoryReplyEditor';
import { replyEditorContract } from './replyEditorContract';

replyEditorContract('InMemoryReplyEditor', () => {
  const editor = new InMemoryReplyEditor();
  return Promise.resolve({
    editor,
    ticketId: editor.ticketId,
    type: (content) => editor.type(content),
    draft: () => editor.content,
    writeNote: () => {
      editor.target = { ...editor.target, kind: 'note' };
    },
    save: () => editor.save(),
    fail: (failing) => {
      editor.failure = failing
        ? { kind: 'failed', reason: 'refused', detail: 'told to fail' }
        : null;
    },
    listenerCount: () => editor.listenerCount,
    settle: () => Promise.resolve(),
  });
});
