import type { Draft } from '../Draft';
import type { Rule } from '../Rule';
import { namesTheIssue } from './nameTheIssue';

/** Says that the draft passes over what the customer feels. */
export const acknowledge: Rule = {
  kind: 'acknowledge',
  weight: 0.72,
  source:
    'Sharma et al. (2020), EPITOME, "emotional reactions"; Min, Jung, Ryu (2020) on specific against generic acknowledgment',
  fires: [
    { draft: 'Your order ships on Friday.', said: 'This is the third delay!', state: 'angry' },
    { draft: 'Sorry to hear that. Your order ships on Friday.', state: 'frustrated' },
    { draft: 'The account will be closed on Friday.', state: 'sad' },
  ],
  silent: [
    { draft: 'You have waited far too long. Your order ships on Friday.', state: 'angry' },
    { draft: 'Your order ships on Friday.', state: 'neutral' },
    { draft: 'I am sorry for your loss. I will close the account today.', state: 'sad' },
    { draft: 'So glad to hear it!', state: 'happy' },
  ],
  find: (draft, context) => {
    const { state, isUpset, isLost, customer, heard } = context;
    const at = { start: draft.bodyStart, end: draft.bodyStart };
    if (state === 'happy')
      return heard.isWarm || heard.actions.length > 0
        ? []
        : [{ rule: 'acknowledge-happy', values: {}, ...at }];
    if (!isUpset && !(state === 'confused' && isLost)) return [];
    if (heard.acknowledgments.some(({ how }) => how !== 'generic')) return [];
    if (echoesCount(draft, customer)) return [];
    // Sorry for it, by name, and at work on it: that acknowledges without saying so. Grief needs more.
    const isOwned = heard.apologies.length > 0 && heard.actions.length > 0 && state !== 'sad';
    if (isOwned && namesTheIssue(draft, context) >= 1) return [];
    if (heard.acknowledgments.length > 0)
      return [{ rule: 'acknowledge-generic', values: {}, ...at }];
    const rule = state === 'sad' ? 'acknowledge-sad' : 'acknowledge';
    return [{ rule, values: state === null ? {} : { state }, ...at }];
  },
};

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "Four calls", "ten years of trust": who says the number back has understood what it took. */
function echoesCount(draft: Draft, customer: Draft): boolean {
  const theirs = new Set(customer.words.map(countOf).filter((count) => count !== null));
  const opening = draft.sentences.filter(({ start }) => start >= draft.bodyStart).slice(0, 2);
  return opening.some(({ from, to }) =>
    draft.words.slice(from, Math.min(to, from + 6)).some((word) => {
      const count = countOf(word);
      return count !== null && theirs.has(count);
    }),
  );
}

function countOf({ word }: { word: string }): number | null {
  const named = COUNTS.indexOf(word);
  if (named > 0) return named + 1;
  return /^\d{1,2}$/u.test(word) && Number(word) > 1 ? Number(word) : null;
}
