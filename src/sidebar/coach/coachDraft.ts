import type { Assistance } from '../../assist';
import { readEditorText, type EditorText } from '../../coach/readEditorText';
import type { PromiseTopic, Review, Span, TipKind } from '../../coach/Review';
import { reviewDraft } from '../../coach/reviewDraft';
import { saidSinceReply } from '../../conversation/saidSinceReply';
import { saidText } from '../../conversation/saidText';
import { channelKind } from '../../suggestions/channelKind';
import type { EditorDraft } from '../../zendesk/ReplyEditor';

/** What the coach must know besides the draft. */
export type CoachContext = {
  assistance: Assistance;
  /** By which the agent greets this customer; `null` where nobody can say which would be wrong. */
  name: string | null;
  /** Zendesk's name of the ticket's own channel, where the editor names none. */
  channel: string;
  /** Texts that Attune has put into this ticket's editor. */
  inserted: readonly string[];
  noPromises: ReadonlySet<PromiseTopic>;
  off: ReadonlySet<TipKind>;
};

export type CoachedDraft = { text: EditorText; review: Review };

/** The flow for a draft: the editor's content becomes text, and the text a review. */
export function coachDraft(
  { content, target }: EditorDraft,
  { assistance, name, channel, inserted, noPromises, off }: CoachContext,
): CoachedDraft {
  const { conversation, reading } = assistance;
  const text = readEditorText(content, target.rich);
  const review = reviewDraft({
    text: text.text,
    ownWords: findOwnWords(text.text, inserted),
    customer: { reading, said: saidSinceReply(conversation.messages) },
    name,
    channel: channelKind(target.channel || channel),
    sent: conversation.messages
      .filter(({ from }) => from === 'agent')
      .map((message) => saidText(message.text, message.segments)),
    policy: { noPromises },
    off,
  });
  return { text, review };
}

/** Lines this short are found everywhere. */
const MIN_LINE_CHARS = 20;

/**
 * The lines of what Attune inserted that still stand in the draft as they were. The editor may have cut paragraphs
 * apart, so lines are looked for one by one.
 */
export function findOwnWords(draft: string, inserted: readonly string[]): Span[] {
  const lines = new Set(inserted.flatMap((text) => text.split('\n')).map((line) => line.trim()));
  const spans: Span[] = [];
  for (const line of lines) {
    if (line.length < MIN_LINE_CHARS) continue;
    const start = draft.indexOf(line);
    if (start !== -1) spans.push({ start, end: start + line.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}
