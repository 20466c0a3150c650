import type { Review } from '../../src/coach/Review';
import { readEditorText } from '../../src/coach/readEditorText';
import { DraftWatcher, PAUSE_MS, type Coach } from '../../src/sidebar/coach/DraftWatcher';
import { InMemoryReplyEditor } from '../support/InMemoryReplyEditor';
import { InMemoryZendesk } from '../support/InMemoryZendesk';

const must = { kind: 'positive-language', rule: 'must', values: {} } as const;

/** Has one tip: "must" becomes "may". */
const coach: Coach = ({ content, target }) => {
  const text = readEditorText(content, target.rich);
  const start = text.text.indexOf('must');
  const tips = start === -1 ? [] : [{ ...must, start, end: start + 4, replacement: 'may' }];
  const review: Review = { kind: 'reviewed', level: 'fair', good: [], tips };
  return Promise.resolve({ text, review });
};

function watch(draft = '', use: Coach = coach) {
  const zendesk = new InMemoryZendesk();
  const editor = new InMemoryReplyEditor();
  editor.content = draft;
  const watcher = new DraftWatcher(zendesk, editor, use, editor.ticketId);
  const stop = watcher.start();
  return { zendesk, editor, watcher, stop };
}

function tipsOf(watcher: DraftWatcher) {
  const coached = watcher.current();
  if (coached.kind !== 'read' || coached.review.kind !== 'reviewed') throw new Error(coached.kind);
  return coached.review.tips;
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('DraftWatcher', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('coaches what stands in the editor already', async () => {
    const { watcher } = watch('<p>You must wait.</p>');
    await pass(1);
    expect(tipsOf(watcher)).toHaveLength(1);
  });

  it('waits for a pause, and looks once for many keys', async () => {
    const { editor, watcher } = watch();
    await pass(1);
    const { loads } = editor;
    for (const draft of ['You', 'You mu', 'You must']) {
      editor.type(draft);
      await pass(PAUSE_MS / 2);
    }
    expect(editor.loads).toBe(loads);
    await pass(PAUSE_MS);
    expect(editor.loads).toBe(loads + 1);
    expect(tipsOf(watcher)).toHaveLength(1);
  });

  it('says nothing of an empty draft, and nothing of a note', async () => {
    const { editor, watcher } = watch('   ');
    await pass(1);
    expect(watcher.current()).toEqual({ kind: 'quiet' });
    editor.target = { ...editor.target, kind: 'note' };
    editor.type('You must see this.');
    await pass(PAUSE_MS);
    expect(watcher.current()).toEqual({ kind: 'note' });
  });

  it('applies a tip to its span alone, and looks again', async () => {
    const { editor, watcher } = watch('<p>You <b>must</b> wait &amp; see.</p>');
    await pass(1);
    const [tip] = tipsOf(watcher);
    if (tip === undefined) throw new Error('no tip');
    expect(await watcher.apply(tip)).toEqual({ kind: 'replaced' });
    expect(editor.content).toBe('<p>You <b>may</b> wait &amp; see.</p>');
    await pass(PAUSE_MS);
    expect(tipsOf(watcher)).toEqual([]);
  });

  it('does not apply a tip to a draft that has changed meanwhile', async () => {
    const { editor, watcher } = watch('<p>You must wait.</p>');
    await pass(1);
    const [tip] = tipsOf(watcher);
    if (tip === undefined) throw new Error('no tip');
    editor.type('<p>Hello. You must wait.</p>');
    expect(await watcher.apply(tip)).toEqual({ kind: 'refused', why: 'changed' });
    expect(editor.content).toBe('<p>Hello. You must wait.</p>');
  });

  it('does nothing while nobody looks, and catches up afterwards', async () => {
    const { zendesk, editor, watcher } = watch();
    await pass(1);
    zendesk.tell({ kind: 'hidden' });
    const { loads } = editor;
    editor.type('You must wait.');
    await pass(10 * PAUSE_MS);
    expect(editor.loads).toBe(loads);
    zendesk.tell({ kind: 'shown' });
    await pass(1);
    expect(tipsOf(watcher)).toHaveLength(1);
  });

  it('is quiet where the coach breaks', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    const { watcher } = watch('You must', () => Promise.reject(new Error('broken')));
    await pass(1);
    expect(watcher.current()).toEqual({ kind: 'quiet' });
    expect(warn).toHaveBeenCalled();
  });

  it('keeps what it said where the draft cannot be read for once', async () => {
    const { editor, watcher } = watch('You must wait.');
    await pass(1);
    editor.failure = { kind: 'failed', reason: 'timeout', detail: '' };
    editor.type('You must wait');
    await pass(PAUSE_MS);
    expect(tipsOf(watcher)).toHaveLength(1);
  });

  it('never looks at the draft of another ticket', async () => {
    const { zendesk, editor, watcher } = watch('You must wait.');
    await pass(1);
    editor.ticketId += 1;
    zendesk.tell({ kind: 'switched' });
    expect(watcher.current()).toEqual({ kind: 'quiet' });
    await pass(PAUSE_MS);
    expect(watcher.current()).toEqual({ kind: 'quiet' });
  });

  it('applies one tip at a time', async () => {
    const { editor, watcher } = watch('<p>You must wait, you must see.</p>');
    await pass(1);
    const [tip] = tipsOf(watcher);
    if (tip === undefined) throw new Error('no tip');
    const outcomes = await Promise.all([watcher.apply(tip), watcher.apply(tip)]);
    expect(outcomes).toEqual([{ kind: 'replaced' }, null]);
    expect(editor.content).toBe('<p>You may wait, you must see.</p>');
  });

  it('lets go of everything when it is stopped', async () => {
    const { zendesk, editor, stop } = watch('You must');
    stop();
    const { loads } = editor;
    await pass(10 * PAUSE_MS);
    expect(editor.loads).toBe(loads);
    expect(editor.listenerCount).toBe(0);
    expect(zendesk.listenerCount).toBe(0);
  });
});
