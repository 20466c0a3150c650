import type { Span } from '../../coach/Review';
import { isHarming, isHelping } from '../../practice/moves';
import type { Move } from '../../practice/Move';

/** More of a reply's words are not quoted beside it; they are marked in it. */
const MOST_QUOTED = 3;
const LONGEST_QUOTE = 90;

/** Where a reply harmed and where it helped, in order; no two overlap. */
export function markTurn(moves: readonly Move[]): { harmed: Span[]; helped: Span[] } {
  const harmed = mergeSpans(moves.flatMap(({ key, spans }) => (isHarming(key) ? spans : [])));
  const helped = mergeSpans(moves.flatMap(({ key, spans }) => (isHelping(key) ? spans : [])));
  return { harmed, helped: helped.filter((span) => !overlapsAny(span, harmed)) };
}

/** What helped, without what came to nothing because the same words harmed. */
export function withoutSpoiled(helped: readonly Move[], harmed: readonly Move[]): Move[] {
  const bad = harmed.flatMap(({ spans }) => spans);
  const isSpoiled = ({ effect, spans }: Move): boolean =>
    effect === 0 && spans.length > 0 && spans.every((span) => overlapsAny(span, bad));
  return helped.filter((move) => !isSpoiled(move));
}

function overlapsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => one.start < end && one.end > start);
}

/** The words of a reply that did something, each once, for quoting: without the comma that stands before them. */
export function quoteWords(draft: string, spans: readonly Span[]): string[] {
  const words = mergeSpans(spans).map(({ start, end }) =>
    draft
      .slice(start, end)
      .replace(/\s+/gu, ' ')
      .replace(/^[ ,;]+| +$/gu, ''),
  );
  return [...new Set(words)]
    .filter((one) => one !== '')
    .slice(0, MOST_QUOTED)
    .map((one) => (one.length > LONGEST_QUOTE ? `${one.slice(0, LONGEST_QUOTE).trimEnd()}…` : one));
}

/** The stretches in order and apart; empty ones are left out. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
