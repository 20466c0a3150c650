import type { Assistance } from '../assist';

/** More than a glance takes in is no evidence but a list. */
const MAX_PHRASES = 3;
const MAX_CHARS = 60;

/**
 * The customer's words that weighed most in the reading, as they stand in the messages, in the order of the
 * conversation. Words said twice are shown once.
 */
export function findEvidencePhrases({ conversation, customer }: Assistance): string[] {
  const phrased = customer.nowEvidence.flatMap(({ messageId, start, end, weight }) => {
    const message = conversation.messages.find(({ id }) => id === messageId);
    const phrase = message?.text.slice(start, end).replace(/\s+/g, ' ').trim();
    return phrase ? [{ phrase: shorten(phrase), weight }] : [];
  });
  const heaviestFirst = [...phrased].sort((a, b) => b.weight - a.weight);
  const shown = new Set(
    [...new Set(heaviestFirst.map(({ phrase }) => phrase.toLowerCase()))].slice(0, MAX_PHRASES),
  );
  return phrased.map(({ phrase }) => phrase).filter((phrase) => shown.delete(phrase.toLowerCase()));
}

function shorten(phrase: string): string {
  // By code points, so that no emoji is cut in half.
  const points = [...phrase];
  return points.length > MAX_CHARS ? `${points.slice(0, MAX_CHARS).join('')}…` : phrase;
}
