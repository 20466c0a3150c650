import type { ReplyEditor } from '../../src/zendesk/ReplyEditor';

/** An editor that a spec can write in, and the seam to it that is on trial. */
export type EditorWorld = {
  editor: ReplyEditor;
  ticketId: number;
  /** The agent writes; the whole draft is then `content`. */
  type(content: string): void;
  draft(): string;
  writeNote(): void;
  /** The agent presses Submit. @returns what the agent is told against it, or `null` where the ticket was saved. */
  save(): Promise<string | null>;
  /** Every call is answered with an error, until called with `false`. */
  fail(failing: boolean): void;
  listenerCount(): number;
  /** Lets everything under way arrive. */
  settle(): Promise<void>;
};

/** What every reply editor promises, whichever helpdesk it is part of. */
export function replyEditorContract(name: string, openWorld: () => Promise<EditorWorld>): void {
  describe(`${name} keeps the contract of ReplyEditor`, () => {
    let world: EditorWorld;
    beforeEach(async () => {
      world = await openWorld();
    });

    const BEFORE = '<p>Hello <b>Maya</b></p>';

    it('tells what the agent has written, for which ticket, and as what', async () => {
      expect(await world.editor.loadDraft()).toMatchObject({ kind: 'draft', content: '' });
      world.type(BEFORE);
      world.writeNote();
      expect(await world.editor.loadDraft()).toMatchObject({
        kind: 'draft',
        ticketId: world.ticketId,
        content: BEFORE,
        target: { kind: 'note', rich: true },
      });
    });

    it('replaces the draft that the change was made for', async () => {
      world.type(BEFORE);
      const { ticketId } = world;
      const after = '<p>Dear <b>Maya</b></p>';
      expect(await world.editor.replaceDraft({ ticketId, before: BEFORE, after })).toEqual({
        kind: 'replaced',
      });
      expect(world.draft()).toBe(after);
    });

    it('leaves a draft alone that the agent has gone on writing, and another ticket', async () => {
      world.type(`${BEFORE}<p>More.</p>`);
      const { ticketId } = world;
      const change = { before: BEFORE, after: '<p>Dear Maya</p>' };
      expect(await world.editor.replaceDraft({ ticketId, ...change })).toEqual({
        kind: 'refused',
        why: 'changed',
      });
      expect(await world.editor.replaceDraft({ ticketId: ticketId + 1, ...change })).toEqual({
        kind: 'refused',
        why: 'switched',
      });
      expect(world.draft()).toBe(`${BEFORE}<p>More.</p>`);
    });

    it('says so where nothing is to be learnt, and changes nothing', async () => {
      world.type(BEFORE);
      world.fail(true);
      const change = { ticketId: world.ticketId, before: BEFORE, after: '<p>Dear Maya</p>' };
      expect(await world.editor.loadDraft()).toMatchObject({ kind: 'failed', reason: 'refused' });
      expect(await world.editor.replaceDraft(change)).toMatchObject({ kind: 'failed' });
      world.fail(false);
      expect(world.draft()).toBe(BEFORE);
    });

    it('tells of changes to the draft, until it is told to stop', async () => {
      let heard = 0;
      const stop = world.editor.onDraftChange(() => (heard += 1));
      await world.settle();
      world.type(BEFORE);
      await world.settle();
      expect(heard).toBeGreaterThan(0);
      stop();
      await world.settle();
      expect(world.listenerCount()).toBe(0);
    });

    it('lets the guard stop a save with a sentence, and lets it pass', async () => {
      const answers = ['“[date]” is still open.', null];
      const stop = world.editor.guardSave(() => Promise.resolve(answers.shift() ?? null));
      await world.settle();
      world.type(BEFORE);
      expect(await world.save()).toBe('“[date]” is still open.');
      expect(world.draft()).toBe(BEFORE);
      expect(await world.save()).toBeNull();
      stop();
      await world.settle();
      expect(world.listenerCount()).toBe(0);
    });

    it('lets the ticket be saved where the guard fails', async () => {
      world.editor.guardSave(() => Promise.reject(new Error('broken')));
      await world.settle();
      expect(await world.save()).toBeNull();
    });
  });
}
