/**
 * The one place that writes to the browser's console: for whoever looks into a fault that the agent can work without.
 *
 * @param what in a sentence, without a word of any ticket.
 */
export function logTrouble(what: string, error: unknown): void {
  // eslint-disable-next-line no-console -- an agent's screen is not for this, and swallowed it would be lost
  console.warn(`Attune: ${what}`, error);
}
