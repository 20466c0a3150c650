import type { Assistance } from '../assist';
import type { PlacedEvidence } from '../emotion/readCustomer';

/** A piece of what the customer wrote, and in it the words that told. Offsets are those of `text`, UTF-16 units. */
export type EvidencePhrase = { text: string; marks: { start: number; end: number }[] };

/** More than a glance takes in is no evidence but a list. */
const MAX_PHRASES = 3;
/** Words of the same clause that stand this close make one phrase. */
const MAX_GAP_CHARS = 24;
/** A single word says little without its neighbors. */
const CONTEXT_WORDS = 2;
const MAX_PHRASE_CHARS = 90;

/** Where a clause ends: nobody reads a phrase across it. */
const CLAUSE_END = /[.!?;:\n]/;

/**
 * The customer's words that weighed most in the reading, each with a little of what stands around it, in the order
 * of the conversation. The marks are exactly the evidence. A phrase said twice is shown once.
 */
export function findEvidencePhrases({ conversation, customer }: Assistance): EvidencePhrase[] {
  const texts = new Map(conversation.messages.map(({ id, text }) => [id, text]));
  const groups = groupByClause(customer.nowEvidence, texts);
  const heaviest = new Set([...groups].sort((a, b) => weigh(b) - weigh(a)).slice(0, MAX_PHRASES));
  const seen = new Set<string>();
  return groups
    .filter((group) => heaviest.has(group))
    .map((group) => toPhrase(group, texts.get(group[0].messageId) ?? ''))
    .filter(
      ({ text }) => text !== '' && !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()),
    );
}

type Group = [PlacedEvidence, ...PlacedEvidence[]];

function groupByClause(evidence: PlacedEvidence[], texts: Map<string, string>): Group[] {
  const groups: Group[] = [];
  for (const span of evidence) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const between = texts.get(span.messageId)?.slice(last?.end, span.start) ?? '';
    const together =
      last?.messageId === span.messageId &&
      between.length <= MAX_GAP_CHARS &&
      !CLAUSE_END.test(between) &&
      span.end - (group?.[0].start ?? 0) <= MAX_PHRASE_CHARS;
    if (group && together) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

function weigh(group: Group): number {
  return group.reduce((sum, { weight }) => sum + weight, 0);
}

function toPhrase(group: Group, message: string): EvidencePhrase {
  const first = group[0].start;
  const last = group.at(-1)?.end ?? first;
  const start = first - wordsAtEnd(message.slice(0, first)).length;
  const end = last + wordsAtStart(message.slice(last)).length;
  return {
    text: message.slice(start, end),
    marks: group.map((span) => ({ start: span.start - start, end: span.end - start })),
  };
}

/** The last few words before a phrase, as far as its clause goes; no emoji is cut in half. */
function wordsAtEnd(before: string): string {
  const words = before
    .slice(-MAX_PHRASE_CHARS)
    .replace(/^[\uDC00-\uDFFF]/, '')
    .split(/(?<=\s)/);
  return keepClause(words.slice(-CONTEXT_WORDS).reverse(), 'start').reverse().join('').trimStart();
}

/** The first few words behind a phrase, as far as its clause goes. */
function wordsAtStart(after: string): string {
  const words = after
    .slice(0, MAX_PHRASE_CHARS)
    .replace(/[\uD800-\uDBFF]$/, '')
    .split(/(?=\s)/);
  return keepClause(words.slice(0, CONTEXT_WORDS), 'end').join('').trimEnd();
}

/** Goes outward from the phrase and stops at the clause's end. */
function keepClause(words: string[], side: 'start' | 'end'): string[] {
  const stop = words.findIndex((word) => CLAUSE_END.test(word));
  if (stop === -1) return words;
  // Behind the phrase, the word that carries the full stop still belongs to it.
  return words.slice(0, side === 'end' ? stop + 1 : stop);
}
