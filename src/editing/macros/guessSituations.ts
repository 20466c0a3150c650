import type { Conversation } from '../../conversation/Conversation';
import type { Situation } from '../../library/Situation';
import { findSituations } from '../../suggestions/findSituations';
import type { SituationPhrases } from '../../suggestions/SituationPhrases';
import type { Guess } from './Conversion';

/** A reply speaks of this and that in passing: the ticket's situation is the first, or the second. */
const MAX_SITUATIONS = 2;
const MAX_WORDS = 5;

/**
 * Guesses what a reply is about by the words with which customers tell it. What the title tells counts alone: it is
 * what the admin would call it.
 */
export function guessSituations(
  title: string,
  text: string,
  phrases: readonly SituationPhrases[],
): { situations: Situation[]; guess: Guess } {
  const byTitle = findSituations({ messages: [] }, title, [], phrases);
  const byText = () =>
    findSituations(asSaid(text), '', [], phrases).filter(
      // Every reply thanks, which only a customer's thanks would tell.
      ({ situation }) => situation !== 'praise',
    );
  const found = byTitle.length > 0 ? byTitle : byText();
  const first = found.slice(0, MAX_SITUATIONS);
  const words = first.flatMap((one) => one.words).slice(0, MAX_WORDS);
  return {
    situations: first.map(({ situation }) => situation),
    guess: { from: first.length > 0 ? 'words' : 'default', words },
  };
}

function asSaid(text: string): Conversation {
  const segments = [{ kind: 'said' as const, start: 0, end: text.length }];
  return {
    messages: [
      { id: 'macro', from: 'customer', author: '', at: null, text, segments, attachments: 0 },
    ],
  };
}
