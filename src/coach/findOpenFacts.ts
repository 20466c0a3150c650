import { readDraft } from './readDraft';
import type { Span } from './Review';
import { findGaps } from './rules/openFact';

/**
 * The gaps and placeholders that still stand in a draft of any language: "[date]", "{{", "XXX". Quoted history is
 * not looked at.
 */
export function findOpenFacts(text: string): Span[] {
  return [...findGaps(readDraft(text))].map(({ start, end }) => ({ start, end }));
}
