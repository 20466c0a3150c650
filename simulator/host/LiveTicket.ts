import { ReplyEditor, escapeText } from '../editor/ReplyEditor';
import type { Entry, Person, Ticket, TicketStatus } from '../tickets/Ticket';
import { readComments } from './readComments';
import { readConversation } from './readConversation';
import { readUser } from './readUser';

export type CommentType = 'publicReply' | 'internalNote';

/** Tells the workspace that an event of this ticket happened: to be sent to those who subscribed. */
export type Tell = (ticket: LiveTicket, event: string, message: unknown) => void;

/** The ticket's own properties that can change, and what ZAF calls them. */
type Changeable = Pick<Ticket, 'status' | 'subject' | 'priority' | 'type' | 'tags'>;

/** Messaging channels take plain text only. */
const PLAIN_CHANNELS: ReadonlySet<string> = new Set(['native_messaging']);

/** One ticket as it stands at this moment: its history, its properties and the draft in its reply editor. */
export class LiveTicket {
  readonly slug: string;
  readonly editor: ReplyEditor;
  /** Between the press on Submit and its outcome. */
  isSubmitting = false;
  readonly #tell: Tell;
  readonly #listeners = new Set<() => void>();
  readonly #original: Ticket;
  #data: Ticket;
  #commentType: CommentType = 'publicReply';
  #draftText = '';

  constructor(ticket: Ticket, tell: Tell) {
    this.slug = ticket.slug;
    this.#original = ticket;
    this.#data = structuredCopy(ticket);
    this.#tell = tell;
    this.editor = new ReplyEditor((text) => this.#draftChanged(text));
    this.#fitEditor();
  }

  /** Do not write to it: the methods below do, and tell of it. */
  get data(): Readonly<Ticket> {
    return this.#data;
  }

  get commentType(): CommentType {
    return this.#commentType;
  }

  /** Where a submit would send the draft. */
  get targetChannel(): string {
    return this.#commentType === 'internalNote' ? 'internal' : this.#data.channel;
  }

  /** @returns a function that ends it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sets a property; a value that is there already is no change and no event. */
  change<K extends keyof Changeable>(property: K, value: Changeable[K]): void {
    const oldValue = this.#data[property];
    if (JSON.stringify(oldValue) === JSON.stringify(value)) return;
    this.#data = { ...this.#data, [property]: value };
    this.#fitEditor();
    this.#changed(`ticket.${property}`, oldValue, value);
  }

  /** Rewrites whatever is given, the history too, as if it had always been so; then it is told of. */
  rewrite(change: Partial<Omit<Ticket, 'slug' | 'id' | 'channel'>>): void {
    this.#data = { ...this.#data, ...change };
    this.#fitEditor();
    this.#tell(this, 'ticket.subject.changed', this.#data.subject);
    this.#tell(this, 'ticket.conversation.changed', readConversation(this.#data));
    this.#tell(this, 'ticket.comments.changed', readComments(this.#data));
    this.#notify();
  }

  setStatus(status: TicketStatus): void {
    this.change('status', status);
  }

  setRequester(requester: Person | null): void {
    const old = this.#data.requester;
    if (old === requester) return;
    this.#data = { ...this.#data, requester };
    for (const property of ['id', 'name', 'email'] as const) {
      const oldValue = old?.[property] ?? null;
      const newValue = requester?.[property] ?? null;
      if (oldValue !== newValue) {
        this.#changed(`ticket.requester.${property}`, oldValue, newValue);
      }
    }
    this.#notify();
  }

  setCustomField(id: number, value: string | boolean | null): void {
    const field = this.#data.customFields.find((one) => one.id === id);
    if (!field || field.value === value) return;
    const oldValue = field.value;
    field.value = value;
    this.#changed(`ticket.custom_field_${id}`, oldValue, value);
  }

  /** Moves the ticket, and with it the draft, to another channel. */
  setChannel(channel: Ticket['channel']): void {
    if (channel === this.#data.channel) return;
    this.#data = { ...this.#data, channel };
    this.#targetMayHaveChanged();
  }

  setCommentType(type: CommentType): void {
    if (type === this.#commentType) return;
    this.#commentType = type;
    this.#tell(this, 'comment.type.changed', type);
    this.#targetMayHaveChanged();
  }

  /** Adds to the history. */
  add(entry: Entry): void {
    const at = notBefore(entry.at, this.#data.entries.at(-1)?.at);
    const entries = [...this.#data.entries, { ...entry, at }];
    this.#data = { ...this.#data, entries };
    this.#tell(this, 'ticket.conversation.changed', readConversation(this.#data));
    this.#tell(this, 'ticket.comments.changed', readComments(this.#data));
    this.#notify();
  }

  /**
   * Writes as the customer, on the ticket's channel.
   *
   * @param from who: the requester, or a passer-by where there is none
   * @param words HTML where the channel takes HTML, if `isHtml`; else plain text
   */
  addFromCustomer(from: Person, words: string, isHtml: boolean, at: string): void {
    const { channel } = this.#data;
    const takesHtml = channel === 'email';
    this.add({
      from,
      at,
      channel,
      content: takesHtml && !isHtml ? `<p>${escapeText(words)}</p>` : words,
      contentType: takesHtml || isHtml ? 'text/html' : 'text/plain',
      attachments: [],
    });
  }

  /** Makes it what it was in the beginning, without events: nobody has it open. */
  renew(): void {
    this.#data = structuredCopy(this.#original);
    this.#commentType = 'publicReply';
    this.editor.clear();
    this.#fitEditor();
    this.#notify();
  }

  /** Sends the draft: it becomes the last entry, and the editor is empty again. */
  sendDraft(author: Person, at: string): void {
    const content = this.editor.text();
    if (content === '') return;
    const isNote = this.#commentType === 'internalNote';
    this.add({
      from: author,
      at,
      channel: isNote ? 'internal' : this.#data.channel,
      content,
      contentType: this.editor.isRich ? 'text/html' : 'text/plain',
      attachments: [],
    });
    this.editor.clear();
  }

  #changed(propertyName: string, oldValue: unknown, newValue: unknown): void {
    this.#tell(this, `${propertyName}.changed`, newValue);
    this.#tell(this, '*.changed', { propertyName, oldValue, newValue });
    this.#notify();
  }

  /** An app's own writing comes back to it here: real hosts echo, so this one does. */
  #draftChanged(text: string): void {
    if (text === this.#draftText) return;
    this.#draftText = text;
    this.#tell(this, 'comment.text.changed', text);
    this.#notify();
  }

  #targetMayHaveChanged(): void {
    const wasRich = this.editor.isRich;
    this.#fitEditor();
    this.#tell(this, 'ticket.editor.targetChannel.changed', readTargetChannel(this));
    if (wasRich !== this.editor.isRich) {
      this.#tell(this, 'ticket.editor.capabilities.changed', { richText: this.editor.isRich });
    }
    this.#notify();
  }

  #fitEditor(): void {
    this.editor.setRich(!PLAIN_CHANNELS.has(this.targetChannel));
    this.editor.setEditable(this.#data.status !== 'closed');
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** `ticket.editor.targetChannel` as ZAF shows it. */
export function readTargetChannel(ticket: LiveTicket): Record<string, unknown> {
  const name = ticket.targetChannel;
  const isSession = PLAIN_CHANNELS.has(name);
  return { name, sessionBased: isSession, sessionActive: isSession };
}

/** `ticket.requester` as ZAF shows it. */
export function readRequester(ticket: LiveTicket): Record<string, unknown> | null {
  return ticket.data.requester ? readUser(ticket.data.requester) : null;
}

/** People are shared between tickets and never changed, so only the ticket's own parts are copied. */
function structuredCopy(ticket: Ticket): Ticket {
  return {
    ...ticket,
    tags: [...ticket.tags],
    customFields: ticket.customFields.map((field) => ({ ...field })),
    entries: [...ticket.entries],
  };
}

/** The history stays in order even if the invented past lies in the clock's future. */
function notBefore(at: string, last: string | undefined): string {
  if (last === undefined || at > last) return at;
  return new Date(Date.parse(last) + 60_000).toISOString();
}
