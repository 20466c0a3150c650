import type {
  DraftChange,
  EditorDraft,
  ReplaceOutcome,
  ReplyEditor,
  SaveGuard,
} from '../../src/zendesk/ReplyEditor';
import type { Failure, Target } from '../../src/zendesk/Zendesk';

/** A reply editor that lives in this object. Passes the same contract as the one over ZAF. */
export class InMemoryReplyEditor implements ReplyEditor {
  ticketId = 1201;
  target: Target = { kind: 'reply', channel: 'email', rich: true };
  /** While set, every answer is this failure. */
  failure: Failure | null = null;
  loads = 0;
  private readonly listeners = new Set<() => void>();
  private readonly guards = new Set<SaveGuard>();

  /** @param paper what the agent writes on: that of a helpdesk, so that insertions show up here. */
  constructor(private readonly paper: { draft: string } = { draft: '' }) {}

  get content(): string {
    return this.paper.draft;
  }

  set content(content: string) {
    this.paper.draft = content;
  }

  loadDraft(): Promise<EditorDraft | Failure> {
    this.loads += 1;
    const { ticketId, content, target, failure } = this;
    return Promise.resolve(failure ?? { kind: 'draft', ticketId, content, target });
  }

  replaceDraft({ ticketId, before, after }: DraftChange): Promise<ReplaceOutcome> {
    if (this.failure) return Promise.resolve(this.failure);
    if (ticketId !== this.ticketId) return Promise.resolve({ kind: 'refused', why: 'switched' });
    if (before !== this.content) return Promise.resolve({ kind: 'refused', why: 'changed' });
    this.type(after);
    return Promise.resolve({ kind: 'replaced' });
  }

  onDraftChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  guardSave(guard: SaveGuard): () => void {
    this.guards.add(guard);
    return () => this.guards.delete(guard);
  }

  /** The agent writes; the draft is then `content`. */
  type(content: string): void {
    this.content = content;
    for (const listener of [...this.listeners]) listener();
  }

  /** The agent presses Submit. @returns what was said against it, or `null` where it was saved. */
  async save(): Promise<string | null> {
    for (const guard of this.guards) {
      const objection = await guard().catch(() => null);
      if (objection !== null) return objection;
    }
    return null;
  }

  get listenerCount(): number {
    return this.listeners.size + this.guards.size;
  }
}
