import type { Draft } from '../coach/Draft';
import { hear } from '../coach/hear';
import type { Review, Span } from '../coach/Review';
import type { FoundMove, MoveKey } from './Move';

/** What the coach praises, with the words that did it. */
export function findHelps(
  draft: Draft,
  review: Extract<Review, { kind: 'reviewed' }>,
): FoundMove[] {
  const { good, tips } = review;
  const { acknowledgments, apologies, actions, instructions, times, condolences } = hear(draft);
  const acts = actions.filter(({ when }) => when !== 'offered');
  const isOpen = tips.some(({ kind }) => kind === 'action-without-time' || kind === 'open-fact');
  const moves: FoundMove[] = [];
  const add = (key: MoveKey, spans: readonly Span[]): void => {
    moves.push({ key, spans: spans.slice(0, 4).map(({ start, end }) => ({ start, end })) });
  };
  if (good.includes('acknowledge'))
    add('acknowledged', [
      ...acknowledgments.filter(({ how }) => how === 'specific'),
      ...condolences,
    ]);
  if (good.includes('apology-with-action')) add('apologised-with-action', [...apologies, ...acts]);
  else if (acts.length > 0) add('acted', acts);
  if (times.length > 0 && acts.length > 0 && !isOpen) add('gave-a-time', times);
  const isListed = draft.sentences.filter(({ listed }) => listed).length > 1;
  if (instructions.length > 1 || isListed) add('step-by-step', instructions);
  if (good.includes('personal'))
    add('personal', draft.greeting?.name == null ? [] : [draft.greeting.name]);
  if (good.includes('positive-language')) add('positive-words', []);
  return moves;
}
