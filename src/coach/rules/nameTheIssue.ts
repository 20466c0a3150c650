import generic from '../phrases/genericIssue.json';
import type { Context } from '../Context';
import type { Draft } from '../Draft';
import { findPhrases, phraseSet } from '../findPhrases';
import type { Rule } from '../Rule';
import { contentStems, overlap } from '../stems';

const GENERIC = phraseSet(generic);

/** With fewer words about something the customer has named no issue. */
const LEAST_STEMS = 2;

/** A draft with no more of them is about nothing. */
const EMPTY_STEMS = 2;

/** Says that the draft speaks of "the issue" and not of what it is. */
export const nameTheIssue: Rule = {
  kind: 'name-the-issue',
  weight: 0.55,
  source:
    'Packard, Berger (2021), "How Concrete Language Shapes Customer Satisfaction", Journal of Consumer Research 47(5)',
  fires: [
    {
      draft: 'I am sorry about the issue. I will look into the matter and reply by noon.',
      said: 'My March invoice was charged twice.',
    },
  ],
  silent: [
    {
      draft: 'I am sorry about the double charge. I will look into the matter by noon.',
      said: 'My March invoice was charged twice.',
    },
    {
      draft: 'I am tracing the package, and you will hear from me by noon today.',
      said: 'My parcel never arrived.',
    },
    'I will look into the matter and reply by noon.',
  ],
  find: (draft, context) => {
    if (context.state === 'happy' || context.customerStems.size < LEAST_STEMS) return [];
    if (namesTheIssue(draft, context) > 0) return [];
    const found = findPhrases(draft, GENERIC)[0];
    if (found !== undefined) {
      const { start, end } = found;
      return [
        { rule: 'name-generic', values: { words: draft.text.slice(start, end) }, start, end },
      ];
    }
    // Without "the issue" it may be named in words that only people see through, unless there are none.
    if (!context.isUpset || contentStems(draft).size > EMPTY_STEMS) return [];
    return [{ rule: 'name-the-issue', values: {}, start: draft.bodyStart, end: draft.bodyStart }];
  },
};

/** How many of the customer's own words, or words near them, the draft names. */
export function namesTheIssue(draft: Draft, { customerStems }: Context): number {
  const { same, near } = overlap(contentStems(draft), customerStems);
  return same.length + near / 2;
}
