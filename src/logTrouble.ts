/**
 * The one place that writes to the browser's console: for whoever looks into a fault that the agent can work without.
 *
 * @param what in a sentence, without a word of any ticket.
 * @param error of an `Error` only its kind and place are told: its message may quote what could not be read, as that of
 *   `JSON.parse` does, and a console is open to whoever sits there next.
 */
export function logTrouble(what: string, error: unknown): void {
  // eslint-disable-next-line no-console -- an agent's screen is not for this, and swallowed it would be lost
  console.warn(`Attune: ${what}`, error instanceof Error ? placeOf(error) : error);
}

/** The error's kind and the places of the code that it passed, without its message. */
function placeOf({ name, message, stack = '' }: Error): string {
  // Chromium begins the stack with the message, other browsers leave it out.
  const places = message === '' ? [stack] : stack.split(message);
  return `${name} ${places.at(-1) ?? ''}`.trim();
}
