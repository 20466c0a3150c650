import { htmlToText } from '../editor/htmlToText';
import { escapeText } from '../editor/ReplyEditor';
import type { Entry, Ticket } from '../tickets/Ticket';
import { readAttachment } from './readConversation';
import { readUser } from './readUser';

/** What people wrote: `ticket.comments` has no system lines. */
function isComment(entry: Entry): boolean {
  return entry.from.role !== 'system' && entry.from.role !== 'trigger';
}

/** `ticket.comments` as ZAF shows it: HTML, no timestamp, no `public`. */
export function readComments(ticket: Readonly<Ticket>): Record<string, unknown>[] {
  return ticket.entries.filter(isComment).map((entry, index) => ({
    id: ticket.id * 1000 + index + 1,
    value: asHtml(entry),
    author: readUser(entry.from),
    via: { channel: entry.channel, source: { from: {}, to: {}, rel: null } },
    imageAttachments: entry.attachments.filter(isImage).map(readAttachment),
    nonImageAttachments: entry.attachments.filter((one) => !isImage(one)).map(readAttachment),
  }));
}

/** The same as REST shows it (`/api/v2/tickets/{id}/comments`). */
export function readRestComments(ticket: Readonly<Ticket>): Record<string, unknown>[] {
  return ticket.entries.filter(isComment).map((entry, index) => ({
    id: ticket.id * 1000 + index + 1,
    type: 'Comment',
    author_id: entry.from.id,
    body: asText(entry),
    html_body: asHtml(entry),
    plain_body: asText(entry),
    public: entry.channel !== 'internal',
    attachments: entry.attachments.map((attachment, number) => ({
      id: ticket.id * 100_000 + index * 100 + number,
      file_name: attachment.filename,
      content_type: attachment.contentType,
      content_url: readAttachment(attachment)['contentUrl'],
      size: 1024,
      inline: false,
      thumbnails: [],
    })),
    audit_id: ticket.id * 10_000 + index + 1,
    via: { channel: entry.channel, source: { from: {}, to: {}, rel: null } },
    created_at: entry.at,
    metadata: { system: {}, custom: {} },
  }));
}

function asHtml(entry: Entry): string {
  const content = entry.content ?? '';
  return entry.contentType === 'text/html' ? content : `<p>${escapeText(content)}</p>`;
}

function asText(entry: Entry): string {
  const content = entry.content ?? '';
  return entry.contentType === 'text/html' ? htmlToText(content) : content;
}

function isImage(attachment: { contentType: string }): boolean {
  return attachment.contentType.startsWith('image/');
}
