import type { WordValues } from '../../words/Say';
import type { ReplyEditor } from '../../zendesk/ReplyEditor';

/** The words of a draft that are still open. */
export type FindOpen = (content: string, rich: boolean) => Promise<string[]>;

/** What is named in one sentence; the rest is counted. */
const MAX_NAMED = 3;
const MAX_NAMED_CHARS = 40;

/**
 * Holds a reply with an open gap back, once for each gap: whoever saves again means it. Looks at the text alone, so
 * that neither its language nor a tip that is turned off lets a gap through.
 */
export class GapGuard {
  private readonly named = new Set<string>();

  constructor(
    private readonly editor: Pick<ReplyEditor, 'loadDraft'>,
    private readonly findOpen: FindOpen,
    private readonly say: (values: WordValues) => string,
  ) {}

  /** @returns the sentence that holds the reply back, or `null`. */
  readonly check = async (): Promise<string | null> => {
    const draft = await this.editor.loadDraft('quick');
    if (draft.kind === 'failed' || draft.target.kind === 'note') return null;
    const open = await this.findOpen(draft.content, draft.target.rich);
    if (open.every((words) => this.named.has(words))) return null;
    for (const words of open) this.named.add(words);
    const unlike = [...new Set(open)];
    const shown = unlike.slice(0, MAX_NAMED).map(shorten).join(', ');
    const more = Math.max(0, unlike.length - MAX_NAMED);
    return this.say({ words: shown, count: unlike.length, more });
  };

  /** The reply has gone; the next one starts afresh. */
  readonly forget = (): void => this.named.clear();
}

/** Zendesk shows the sentence in a place of its own; whatever it makes of signs, there are none to act on. */
function shorten(words: string): string {
  const plain = words.replace(/[<>&]/gu, '').trim();
  const signs = [...plain];
  return signs.length > MAX_NAMED_CHARS ? `${signs.slice(0, MAX_NAMED_CHARS).join('')}…` : plain;
}
