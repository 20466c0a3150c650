import { htmlToText } from '../../conversation/htmlToText';
import type { Macro } from '../Account';
import { part } from './part';

/** More of what else a macro does nobody reads. */
const MAX_VALUE = 200;

type Comment = { channel: string | null; text: string };

/**
 * Reads a macro of REST's list: a text by channel (`comment_value`), the same as HTML (`comment_value_html`), whether it
 * is public (`comment_mode_is_public`), and whatever else it does.
 * https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/
 *
 * @returns `null` where it has neither id nor title.
 */
export function readMacro(value: unknown): Macro | null {
  const id = part(value, 'id');
  const title = part(value, 'title');
  if ((typeof id !== 'number' && typeof id !== 'string') || typeof title !== 'string') return null;
  const list = part(value, 'actions');
  const actions: unknown[] = Array.isArray(list) ? list : [];
  const comments: Comment[] = [];
  const otherActions: Macro['otherActions'] = [];
  let html: string | null = null;
  let isNote = false;
  for (const action of actions) {
    const field = part(action, 'field');
    const set = part(action, 'value');
    if (field === 'comment_value') comments.push(readComment(set));
    else if (field === 'comment_value_html') html = inWords(set) || null;
    else if (field === 'comment_mode_is_public') isNote = inWords(set) === 'false';
    else if (typeof field === 'string') {
      otherActions.push({ field, value: inWords(set).slice(0, MAX_VALUE) });
    }
  }
  // A macro may have words of their own for some channels: those for all of them are the reply.
  const comment = comments.find(({ channel }) => channel === null) ?? comments[0] ?? null;
  for (const other of comments.filter((one) => one !== comment)) {
    const said = `${other.channel ?? 'all'}: ${other.text}`.slice(0, MAX_VALUE);
    otherActions.push({ field: 'comment_value', value: said });
  }
  return {
    id: String(id),
    title,
    description: textOf(part(value, 'description')),
    updatedAt: textOf(part(value, 'updated_at')),
    html,
    text: comment?.text || (html === null ? null : htmlToText(html)) || null,
    isNote,
    channel: comment?.channel ?? null,
    otherActions,
  };
}

/** A text, or `["channel:all", text]`. */
function readComment(value: unknown): Comment {
  if (!Array.isArray(value)) return { channel: null, text: textOf(value) };
  const [first, ...rest] = (value as unknown[]).map(textOf);
  const channel = /^channel:(.*)$/.exec(first ?? '')?.[1];
  if (channel === undefined) return { channel: null, text: [first, ...rest].join('\n') };
  return { channel: channel === 'all' || channel === '' ? null : channel, text: rest.join('\n') };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
