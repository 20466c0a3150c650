import { logTrouble } from '../../logTrouble';
import type { Tip } from '../../coach/Review';
import type { EditorDraft, ReplaceOutcome, ReplyEditor } from '../../zendesk/ReplyEditor';
import type { Change, Zendesk } from '../../zendesk/Zendesk';
import { Watchable } from '../../Watchable';
import type { CoachedDraft } from './coachDraft';

/** The coach over one draft; everything that it must know besides is its own affair. */
export type Coach = (draft: EditorDraft) => Promise<CoachedDraft>;

export type Coached =
  /** Nothing to say: no draft is known, it is empty, or the coach does not look at it. */
  | { kind: 'quiet' }
  /** An internal note: colleagues need no coaching. */
  | { kind: 'note' }
  | ({ kind: 'read'; draft: EditorDraft } & CoachedDraft);

/** Zendesk tells of each key; the coach waits until the agent pauses. */
export const PAUSE_MS = 600;

/**
 * Follows the draft of one ticket and has it coached when the agent pauses. Knows no React.
 *
 * - One look at a time; what changes meanwhile is looked at right after.
 * - While nobody looks at the ticket, nothing is done.
 * - Where Zendesk does not tell the draft, the coach says nothing new: it is an offer, not a duty.
 */
export class DraftWatcher extends Watchable<Coached> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looking = false;
  private changed = false;
  private hidden = false;
  private stopped = true;
  private applying = false;

  constructor(
    private readonly zendesk: Pick<Zendesk, 'onChange'>,
    private readonly editor: ReplyEditor,
    private readonly coach: Coach,
    /** The only ticket whose draft is coached: what the coach knows is about its customer. */
    private readonly ticketId: number,
  ) {
    super({ kind: 'quiet' });
  }

  /** Begins to follow; the returned function ends it, and the watcher may be started anew. */
  start(): () => void {
    this.stopped = false;
    this.hidden = false;
    const unsubscribe = [
      this.editor.onDraftChange(() => this.lookSoon(PAUSE_MS)),
      this.zendesk.onChange((change) => this.onChange(change)),
    ];
    this.lookSoon(0);
    return () => {
      this.stopped = true;
      for (const stop of unsubscribe) stop();
      clearTimeout(this.timer);
    };
  }

  /** Looks again because what the coach knows has changed. */
  readonly lookAgain = (): void => this.lookSoon(0);

  /**
   * Puts a tip's words into the draft, in the place of its span; all else stays as it is.
   * @returns `null` where there was nothing to do, or something else is being done.
   */
  readonly apply = async (tip: Tip): Promise<ReplaceOutcome | null> => {
    const coached = this.current();
    // A second change made for the same draft would undo the first.
    if (coached.kind !== 'read' || tip.replacement === undefined || this.applying) return null;
    const { draft, text } = coached;
    this.applying = true;
    const outcome = await this.editor.replaceDraft({
      ticketId: draft.ticketId,
      before: draft.content,
      after: text.replace(tip, tip.replacement),
    });
    this.applying = false;
    this.lookSoon(0);
    return outcome;
  };

  private onChange(change: Change): void {
    switch (change.kind) {
      case 'switched':
        this.show({ kind: 'quiet' });
        this.lookSoon(PAUSE_MS);
        break;
      case 'ticket':
        this.lookSoon(PAUSE_MS);
        break;
      case 'hidden':
        this.hidden = true;
        clearTimeout(this.timer);
        break;
      case 'shown':
        this.hidden = false;
        this.lookSoon(0);
        break;
      case 'scheme':
        break;
    }
  }

  private lookSoon(afterMs: number): void {
    this.changed = true;
    if (this.hidden || this.looking || this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), afterMs);
  }

  private async look(): Promise<void> {
    this.looking = true;
    this.changed = false;
    const coached = await this.readDraft();
    this.looking = false;
    if (this.stopped) return;
    this.show(coached);
    if (this.changed) this.lookSoon(PAUSE_MS);
  }

  private async readDraft(): Promise<Coached> {
    const draft = await this.editor.loadDraft();
    // What was said stays: nothing is applied to a draft that has changed since.
    if (draft.kind === 'failed') return this.current();
    if (draft.ticketId !== this.ticketId) return { kind: 'quiet' };
    if (draft.target.kind === 'note') return { kind: 'note' };
    if (draft.content.trim() === '') return { kind: 'quiet' };
    try {
      return { kind: 'read', draft, ...(await this.coach(draft)) };
    } catch (error) {
      logTrouble('the draft could not be coached.', error);
      return { kind: 'quiet' };
    }
  }

  protected override show(coached: Coached): void {
    if (coached.kind !== 'read' && coached.kind === this.current().kind) return;
    super.show(coached);
  }
}
