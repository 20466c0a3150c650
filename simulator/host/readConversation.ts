import type { Attachment, Ticket } from '../tickets/Ticket';

/** `ticket.conversation` as ZAF shows it: no ids, no `public`; notes are known by their channel alone. */
export function readConversation(ticket: Readonly<Ticket>): Record<string, unknown>[] {
  return ticket.entries.map((entry) => ({
    attachments: entry.attachments.map(readAttachment),
    author: { id: entry.from.id, avatar: '', name: entry.from.name, role: entry.from.role },
    channel: { name: entry.channel },
    message: { content: entry.content, contentType: entry.contentType },
    timestamp: entry.at,
  }));
}

export function readAttachment(attachment: Attachment): Record<string, unknown> {
  return {
    contentType: attachment.contentType,
    contentUrl: `https://brightside.zendesk.example/attachments/${encodeURIComponent(attachment.filename.replace(/\p{Cs}/gu, '\ufffd'))}`,
    filename: attachment.filename,
  };
}
