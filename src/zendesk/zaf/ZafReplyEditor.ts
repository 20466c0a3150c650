import { logTrouble } from '../../logTrouble';
import {
  GUARD_MS,
  QUICK_MS,
  type DraftChange,
  type EditorDraft,
  type ReplaceOutcome,
  type ReplyEditor,
  type SaveGuard,
} from '../ReplyEditor';
import type { Failure } from '../Zendesk';
import { AT_LEISURE, readPaths, WHILE_WAITED_FOR, type Patience } from './ask';
import { readNumber } from './readNumber';
import { readTarget } from './readTicketView';
import { send } from './send';
import { within } from './within';
import type { ZafClient } from './ZafClient';

const DRAFT_PATHS = [
  'ticket.id',
  'comment.text',
  'comment.type',
  'ticket.editor.targetChannel',
  'ticket.editor.capabilities',
] as const;

const QUICKLY: Patience = { waitsMs: [], timeoutMs: QUICK_MS };

const DRAFT = 'comment.text';
const SAVE = 'ticket.save';

type Known = { richIsKnown: boolean };

/** The reply editor over ZAF. Needs a registered client. */
export class ZafReplyEditor implements ReplyEditor {
  constructor(private readonly client: ZafClient) {}

  loadDraft(patience?: 'quick'): Promise<EditorDraft | Failure> {
    return this.read(patience === 'quick' ? QUICKLY : AT_LEISURE);
  }

  async replaceDraft({ ticketId, before, after }: DraftChange): Promise<ReplaceOutcome> {
    const now = await this.read(WHILE_WAITED_FOR);
    if (now.kind === 'failed') return now;
    if (now.ticketId !== ticketId) return { kind: 'refused', why: 'switched' };
    if (now.content !== before) return { kind: 'refused', why: 'changed' };
    // HTML in a plain editor, or the other way round, would spoil the agent's words.
    if (!now.richIsKnown) {
      return {
        kind: 'failed',
        reason: 'refused',
        detail: 'Zendesk did not tell the kind of editor.',
      };
    }
    const failure = await send(DRAFT, () => this.client.set(DRAFT, after));
    if (failure === null) return { kind: 'replaced' };
    return failure.reason === 'refused' ? failure : { kind: 'unconfirmed', detail: failure.detail };
  }

  onDraftChange(listener: () => void): () => void {
    const handle = () => listener();
    this.client.on(`${DRAFT}.changed`, handle);
    return () => this.client.off(`${DRAFT}.changed`, handle);
  }

  guardSave(guard: SaveGuard): () => void {
    // A thrown Error's message is what Zendesk shows to the agent; `undefined` lets the ticket be saved.
    const handle = async (): Promise<void> => {
      const objection = await inTime(guard);
      if (objection !== null) throw new Error(objection);
    };
    this.client.on(SAVE, handle);
    return () => this.client.off(SAVE, handle);
  }

  private async read(patience: Patience): Promise<(EditorDraft & Known) | Failure> {
    const answer = await readPaths(this.client, DRAFT_PATHS, patience);
    if (answer.kind === 'failed') return answer;
    const ticketId = readNumber(answer.values['ticket.id']);
    const content = answer.values[DRAFT];
    if (!Number.isInteger(ticketId) || typeof content !== 'string') {
      const error = answer.errors['ticket.id'] ?? answer.errors[DRAFT];
      return {
        kind: 'failed',
        reason: error === undefined ? 'malformed' : 'refused',
        detail: error?.message ?? 'The draft came without its ticket or its words.',
      };
    }
    const richIsKnown = answer.values['ticket.editor.capabilities'] !== undefined;
    return { kind: 'draft', ticketId, content, target: readTarget(answer.values), richIsKnown };
  }
}

/** A guard that is slow or broken must not keep a reply from the customer. */
async function inTime(guard: SaveGuard): Promise<string | null> {
  try {
    return await within(GUARD_MS, guard(), null);
  } catch (error) {
    logTrouble('the check before saving failed; the ticket is saved.', error);
    return null;
  }
}
