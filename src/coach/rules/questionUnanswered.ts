import type { Rule } from '../Rule';
import { unansweredQuestions } from '../answers';

/** A question of the customer's that the draft neither answers nor promises to answer. */
export const questionUnanswered: Rule = {
  kind: 'question-unanswered',
  weight: 0.7,
  source:
    'Dixon, Freeman, Toman (2010), "Stop Trying to Delight Your Customers", HBR: the next contact avoided',
  fires: [
    {
      draft: 'Hi Ana, thank you for your order of the green lamp.',
      said: 'Do you deliver to Norway?',
    },
  ],
  silent: [
    { draft: 'Hi Ana, yes, Norway takes five days.', said: 'Do you deliver to Norway?' },
    { draft: 'I will find out and tell you by noon.', said: 'Do you deliver to Norway?' },
    { draft: 'I am on it.', said: 'Are you kidding me?' },
  ],
  find: (draft, context) =>
    unansweredQuestions(draft, context)
      .slice(0, 1)
      .map(({ text }) => ({
        rule: 'question-unanswered',
        values: { question: text.length > 100 ? `${text.slice(0, 99)}…` : text },
        start: draft.bodyEnd,
        end: draft.bodyEnd,
      })),
};
