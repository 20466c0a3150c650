import type { Attachment, Channel, Entry, Person } from './Ticket';
import { system, trigger } from './people';

/** Short ways to write down what happened on a ticket. `at` is ISO 8601, UTC. */

function entry(
  from: Person,
  at: string,
  channel: Channel,
  content: string | null,
  contentType: Entry['contentType'],
  attachments: Attachment[] = [],
): Entry {
  return { from, at, channel, content, contentType, attachments };
}

/** An e-mail: HTML. */
export function mail(
  from: Person,
  at: string,
  html: string | null,
  attachments?: Attachment[],
): Entry {
  return entry(from, at, 'email', html, html === null ? null : 'text/html', attachments);
}

/** A request from the help center's form, or an agent's answer to one: plain text. */
export function web(from: Person, at: string, text: string): Entry {
  return entry(from, at, 'web', text, 'text/plain');
}

/** One turn in a messaging conversation: plain text. */
export function chat(
  from: Person,
  at: string,
  text: string | null,
  attachments?: Attachment[],
): Entry {
  return entry(
    from,
    at,
    'native_messaging',
    text,
    text === null ? null : 'text/plain',
    attachments,
  );
}

/** An internal note: HTML, seen by agents only. */
export function note(from: Person, at: string, html: string): Entry {
  return entry(from, at, 'internal', html, 'text/html');
}

/** A line of the system's own; `null` where Zendesk shows an icon only. */
export function event(at: string, text: string | null): Entry {
  return entry(system, at, 'internal', text, text === null ? null : 'text/plain');
}

/** A mail that a business rule sent. */
export function automatic(at: string, html: string): Entry {
  return entry(trigger, at, 'email', html, 'text/html');
}
