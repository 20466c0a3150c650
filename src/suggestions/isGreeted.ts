import type { Message } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import { opensWithGreeting } from '../templates/findGreeting';

/** After this long a thread begins anew, and a reply without a greeting would seem curt. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/** A greeting stands at the beginning of the first line; a name further down greets nobody. */
const MAX_LINE_CHARS = 60;

/**
 * @param address the words by which a greeting calls the customer, or `null`.
 * @param time ISO time now; where it is not known, that of the last message.
 * @returns whether an agent has greeted the customer in this thread lately, so that another "Hi Ann," would read like
 *   a form letter. Messages whose times are not known count as of late.
 */
export function isGreeted(
  messages: readonly Message[],
  address: string | null,
  time: string | null = null,
): boolean {
  const now = readTime(time) ?? timeOf(messages.at(-1));
  return messages.some((message) => {
    if (message.from !== 'agent') return false;
    const at = timeOf(message);
    if (now !== null && at !== null && now - at > FRESH_MS) return false;
    const line = firstLine(message);
    return opensWithGreeting(line) || (address !== null && opensWith(line, address.toLowerCase()));
  });
}

function firstLine({ text, segments }: Message): string {
  const line = /\S[^\n]*/u.exec(saidText(text, segments).slice(0, 2_000))?.[0] ?? '';
  return line.length > MAX_LINE_CHARS
    ? line.slice(0, MAX_LINE_CHARS).toLowerCase()
    : line.toLowerCase();
}

/** "Ann, thank you …" */
function opensWith(line: string, name: string): boolean {
  return line.startsWith(name) && /^[\s,:!.–-]/u.test(line.slice(name.length));
}

function timeOf(message: Message | undefined): number | null {
  return readTime(message?.at ?? null);
}

function readTime(iso: string | null): number | null {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? null : time;
}
