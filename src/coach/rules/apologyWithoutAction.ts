import type { Draft } from '../Draft';
import { namesMoment } from '../findTimes';
import type { Rule } from '../Rule';

/** An apology and nothing that is done about it. */
export const apologyWithoutAction: Rule = {
  kind: 'apology-without-action',
  weight: 0.62,
  source:
    'Lewicki, Polin, Lount (2016), "An Exploration of the Structure of Effective Apologies", Negotiation and Conflict ' +
    'Management Research 9(2): the offer of repair counts next to taking responsibility',
  fires: ['We are very sorry that your order is late. Thank you for your understanding.'],
  silent: [
    'I am sorry that your order is late. I am calling the depot now.',
    'I am so sorry for the loss of your mother.',
    'I am sorry about the mix-up. Which of the two sizes would you like?',
  ],
  find: (draft, { isUpset, wentWrong, customer, heard: { apologies, actions, instructions } }) => {
    // Where nothing went wrong, the apology itself is the trouble.
    if (customer.words.length > 0 && !isUpset && !wentWrong) return [];
    const [first] = apologies;
    if (first === undefined || actions.length > 0 || instructions.length > 0) return [];
    if (draft.sentences.some(({ asks }) => asks) || isConcrete(draft)) return [];
    const end = draft.sentences[draft.words[first.from]?.sentence ?? 0]?.end ?? first.end;
    return [{ rule: 'apology-without-action', values: {}, start: end, end }];
  },
};

/** Where a moment, an amount or a link is named, something is being done, however it is put. */
const CONCRETE =
  /[$€£]\s?\d|\d\s?(?:[$€£%]|euros?|dollars?|pounds?|usd|eur|gbp)|https?:|\b\d{3}[- ]?\d{4}\b/iu;

function isConcrete({ said, sentences }: Draft): boolean {
  if (CONCRETE.test(said)) return true;
  return sentences.some(({ start, end, asks }) => !asks && namesMoment(said.slice(start, end)));
}
