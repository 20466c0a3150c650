import type { Span } from '../../coach/Review';
import { isHarming, isHelping } from '../../practice/moves';
import type { Move } from '../../practice/Move';

/** More of a reply's words are not quoted beside it; they are marked in it. */
const MOST_QUOTED = 3;
const LONGEST_QUOTE = 90;

/** Where a reply harmed, in order and not overlapping; and where it helped, which may overlap those. */
export function markTurn(moves: readonly Move[]): { harmed: Span[]; helped: Span[] } {
  const spansOf = (is: (key: Move['key']) => boolean): Span[] =>
    moves.flatMap(({ key, spans }) => (is(key) ? spans : []));
  return { harmed: mergeSpans(spansOf(isHarming)), helped: mergeSpans(spansOf(isHelping)) };
}

/** The words of a reply that did something, each once, for quoting. */
export function quoteWords(draft: string, spans: readonly Span[]): string[] {
  const words = mergeSpans(spans).map(({ start, end }) =>
    draft.slice(start, end).replace(/\s+/gu, ' ').trim(),
  );
  return [...new Set(words)]
    .filter((one) => one !== '')
    .slice(0, MOST_QUOTED)
    .map((one) => (one.length > LONGEST_QUOTE ? `${one.slice(0, LONGEST_QUOTE).trimEnd()}…` : one));
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
