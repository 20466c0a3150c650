/** `["channel:chat", "Hi"]`: only for that channel. */
export type ActionValue = string | readonly string[];

/** One thing that a macro does: https://developer.zendesk.com/documentation/ticketing/reference-guides/actions-reference/ */
export type MacroAction = { field: string; value: ActionValue };

/** A macro as an admin of the pretend account has made it. */
export type Macro = {
  /** Categories before `::`. */
  title: string;
  description?: string;
  actions: MacroAction[];
  isActive?: boolean;
  /** Only for the people of a group, or for one person. */
  restriction?: { type: 'Group' | 'User'; id: number };
};

/** A reply as rich text. Zendesk keeps the plain text beside it. */
export function html(text: string): MacroAction {
  return { field: 'comment_value_html', value: text };
}

/** A reply as plain text, for every channel. */
export function text(words: string): MacroAction {
  return { field: 'comment_value', value: words };
}

/** A reply for one channel: `web` (e-mail and web), `chat` (messaging), or `all`. */
export function textFor(channel: 'all' | 'web' | 'chat', words: string): MacroAction {
  return { field: 'comment_value', value: [`channel:${channel}`, words] };
}

/** What the macro writes is an internal note. */
export const asNote: MacroAction = { field: 'comment_mode_is_public', value: 'false' };
export const asReply: MacroAction = { field: 'comment_mode_is_public', value: 'true' };

export function set(field: string, value: ActionValue): MacroAction {
  return { field, value };
}
