import { escapeText } from '../../editor/ReplyEditor';
import { badArgument } from '../Refusal';
import type { OnTicket, Path, TicketPaths } from './Path';

const whole: Path<OnTicket> = {
  get: ({ ticket }) => ({
    text: ticket.editor.text(),
    type: ticket.commentType,
    useRichText: ticket.editor.isRich,
    attachments: [],
  }),
};

const text: Path<OnTicket> = {
  get: ({ ticket }) => ticket.editor.text(),
  set: ({ ticket }, value) => {
    if (typeof value !== 'string') return badArgument('comment.text takes a text');
    ticket.editor.replace(value);
    return ticket.editor.text();
  },
};

/**
 * In the real Agent Workspace setting the type does nothing and says so to nobody:
 * https://github.com/zendesk/zendesk_app_framework_sdk/issues/141
 */
const type: Path<OnTicket> = {
  get: ({ ticket }) => ticket.commentType,
  set: ({ ticket }) => ticket.commentType,
};

const useRichText: Path<OnTicket> = { get: ({ ticket }) => ticket.editor.isRich };

/** The draft in the reply editor, under both of its names. */
export const comment: TicketPaths = {
  comment: whole,
  'comment.text': text,
  'comment.type': type,
  'comment.useRichText': useRichText,
  'ticket.comment': whole,
  'ticket.comment.text': text,
  'ticket.comment.type': type,
  'ticket.comment.useRichText': useRichText,
  'comment.appendHtml': { invoke: ({ ticket }, [html]) => append(ticket, html, (it) => it) },
  'comment.appendText': { invoke: ({ ticket }, [words]) => append(ticket, words, escapeText) },
};

function append(
  ticket: OnTicket['ticket'],
  words: unknown,
  toHtml: (words: string) => string,
): unknown {
  if (typeof words !== 'string') return badArgument('an append takes a text');
  if (ticket.data.status === 'closed') return badArgument('a closed ticket has no reply editor');
  ticket.editor.append(toHtml(words));
  return null;
}
