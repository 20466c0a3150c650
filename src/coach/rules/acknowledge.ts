import type { Rule } from '../Rule';

/** Short replies in a chat go back and forth; not each of them acknowledges. */
const SHORT_REPLY_WORDS = 5;

/** Says that the draft passes over what the customer feels. */
export const acknowledge: Rule = {
  kind: 'acknowledge',
  weight: 0.72,
  source:
    'Sharma et al. (2020), EPITOME, "emotional reactions"; Min, Jung, Ryu (2020) on specific against generic acknowledgment',
  fires: [
    { draft: 'Your order ships on Friday.', said: 'This is the third delay!', state: 'angry' },
    { draft: 'We understand your frustration. Your order ships on Friday.', state: 'frustrated' },
    { draft: 'The account will be closed on Friday.', state: 'sad' },
  ],
  silent: [
    { draft: 'You have waited far too long. Your order ships on Friday.', state: 'angry' },
    { draft: 'Your order ships on Friday.', state: 'neutral' },
    { draft: 'I am sorry for your loss. I will close the account today.', state: 'sad' },
    { draft: 'So glad to hear it!', state: 'happy' },
  ],
  find: (draft, { state, isUpset, needsCare, heard }) => {
    const at = { start: draft.bodyStart, end: draft.bodyStart };
    if (draft.words.length < SHORT_REPLY_WORDS) return [];
    if (state === 'happy')
      return heard.isWarm || heard.actions.length > 0
        ? []
        : [{ rule: 'acknowledge-happy', values: {}, ...at }];
    if (!needsCare || (state === 'confused' && !isUpset)) return [];
    if (heard.acknowledgments.some(({ how }) => how !== 'generic')) return [];
    if (heard.acknowledgments.length > 0)
      return [{ rule: 'acknowledge-generic', values: {}, ...at }];
    const rule = state === 'sad' ? 'acknowledge-sad' : 'acknowledge';
    return [{ rule, values: state === null ? {} : { state }, ...at }];
  },
};
