import type { Rule } from '../Rule';

/** The second apology, and the third. */
export const apologyRepeated: Rule = {
  kind: 'apology-repeated',
  weight: 0.48,
  source:
    'Marinova, Singh, Singh (2018), "Frontline Problem-Solving Effectiveness", Journal of Marketing Research 55(2): ' +
    'apologizing beyond the first seconds of a contact lowers satisfaction',
  fires: [
    'I am sorry about the delay. I will call the depot today. Once again, we apologize for the delay.',
  ],
  silent: [
    'I am sorry about the delay. I will call the depot today.',
    'I am so sorry for the loss of your father. I am sorry that the letter reached you all the same.',
    'There is no need to apologize. I am sorry about the delay.',
  ],
  find: (draft, { heard: { apologies } }) =>
    apologies
      .slice(1)
      .map(({ start, end }) => ({
        rule: 'apology-repeated',
        start,
        end,
        values: { words: draft.text.slice(start, end) },
      }))
      .slice(0, 1),
};
