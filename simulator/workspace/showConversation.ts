import { inParagraphs, sanitizeToFragment } from '../editor/sanitize';
import type { Entry, Ticket } from '../tickets/Ticket';
import { element } from './element';
import { icon } from './icon';

const CHANNEL_NAMES: Record<Entry['channel'], string> = {
  email: 'Email',
  web: 'Web form',
  native_messaging: 'Messaging',
  api: 'API',
  internal: 'Internal',
};

export function channelName(channel: Entry['channel']): string {
  return CHANNEL_NAMES[channel];
}

/** A ticket's history as the page shows it, oldest first. Customers' HTML goes through the sanitizer. */
export function showConversation(ticket: Readonly<Ticket>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const entry of ticket.entries) fragment.append(showEntry(entry));
  if (ticket.entries.length === 0) {
    fragment.append(element('p', { class: 'nothing' }, ['Nothing has been written yet.']));
  }
  return fragment;
}

function showEntry(entry: Entry): HTMLElement {
  const { role, name } = entry.from;
  if (role === 'system') {
    return element('p', { class: 'entry-event' }, [
      element('span', {}, [entry.content ?? 'Ticket event']),
      ' ',
      showTime(entry.at),
    ]);
  }
  const kind = kindOf(entry);
  return element(
    'article',
    { class: `entry entry-${kind}`, 'aria-label': `${labelOf[kind]} ${name}` },
    [
      element('div', { class: 'avatar', 'aria-hidden': 'true' }, [initials(name)]),
      element('div', { class: 'entry-card' }, [
        element('header', { class: 'entry-head' }, [
          element('strong', { dir: 'auto' }, [name]),
          kind === 'note'
            ? element('span', { class: 'tag tag-note' }, [icon('lock'), 'Internal'])
            : null,
          kind === 'automatic' ? element('span', { class: 'tag' }, ['Automatic']) : null,
          element('span', { class: 'entry-meta' }, [
            kind === 'note' ? '' : `${channelName(entry.channel)} · `,
            showTime(entry.at),
          ]),
        ]),
        showContent(entry),
        showAttachments(entry),
      ]),
    ],
  );
}

type Kind = 'customer' | 'agent' | 'note' | 'automatic';

const labelOf: Record<Kind, string> = {
  customer: 'Message from',
  agent: 'Reply by',
  note: 'Internal note by',
  automatic: 'Automatic message of',
};

function kindOf(entry: Entry): Kind {
  if (entry.from.role === 'trigger') return 'automatic';
  if (entry.from.role === 'end-user') return 'customer';
  return entry.channel === 'internal' ? 'note' : 'agent';
}

function showContent(entry: Entry): HTMLElement | null {
  if (entry.content === null) return null;
  const isHtml = entry.contentType === 'text/html';
  const body = element('div', { class: `entry-body${isHtml ? '' : ' is-plain'}`, dir: 'auto' });
  body.append(isHtml ? inParagraphs(sanitizeToFragment(entry.content)) : entry.content);
  for (const link of body.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return body;
}

function showAttachments(entry: Entry): HTMLElement | null {
  if (entry.attachments.length === 0) return null;
  return element(
    'ul',
    { class: 'attachments', 'aria-label': 'Attachments' },
    entry.attachments.map((attachment) => element('li', {}, [icon('clip'), attachment.filename])),
  );
}

const TIME = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

function showTime(at: string): HTMLElement {
  return element('time', { datetime: at }, [TIME.format(new Date(at))]);
}

function initials(name: string): string {
  const letters = name.match(/\p{L}+/gu) ?? [];
  const first = Array.from(letters[0] ?? '?')[0] ?? '?';
  const last = letters.length > 1 ? (Array.from(letters.at(-1) ?? '')[0] ?? '') : '';
  return (first + last).toUpperCase();
}
