import type { Context } from './Context';
import type { Draft } from './Draft';
import { findPhrases, phraseSet } from './findPhrases';
import { foldName } from './foldName';
import { unansweredQuestions } from './answers';
import type { GoodKind, Tip } from './Review';
import { namesTheIssue } from './rules/nameTheIssue';

const PERSONAL = phraseSet([
  '[last time|as you mentioned|as you said|you mentioned|you told|you said|you wrote|since you|your note about|when you|like you said|the way you]',
  'you described|asked|sent|explained|attached|shared|noticed|prefer|preferred',
]);
/** What can be done, said outright; the absence of "can't" is no merit yet. */
const POSITIVE = phraseSet([
  'what @we can do|offer|give',
  "[here's|here is] what|how",
  "you don't|needn't|do have|need|not to|have",
  'the most @we can',
  'instead @we can',
  'is all you need',
  '@we can .. as soon as',
]);

/** What is already good about a draft; said only where it plainly is. */
export function findGood(draft: Draft, context: Context, tips: readonly Tip[]): GoodKind[] {
  const { heard, questions, state, needsCare, wentWrong, names, customer } = context;
  const has = (kind: Tip['kind']): boolean => tips.some((tip) => tip.kind === kind);
  const acts = heard.actions.filter(({ when }) => when !== 'offered');
  const hasTime = heard.times.length > 0;
  const isStep = acts.some(
    ({ by, when }) => (by === 'us' || needsCare || wentWrong) && (when !== 'promised' || hasTime),
  );
  const isGuided = heard.instructions.length > 1 || draft.sentences.some(({ listed }) => listed);
  const good: GoodKind[] = [];
  if (
    needsCare
      ? heard.acknowledgments.some(({ how }) => how === 'specific')
      : state === 'happy' && heard.isWarm
  )
    good.push('acknowledge');
  if (customer.words.length > 0 && namesTheIssue(draft, context) >= 1) good.push('name-the-issue');
  if (heard.apologies.length > 0 && acts.length > 0 && !has('apology-not-due'))
    good.push('apology-with-action');
  const isOpen = has('next-step') || has('action-without-time') || has('open-fact');
  if ((isStep || isGuided) && !isOpen) good.push('next-step');
  if (questions.length > 0 && unansweredQuestions(draft, context).length === 0)
    good.push('question-answered');
  if (!has('positive-language') && findPhrases(draft, POSITIVE).length > 0)
    good.push('positive-language');
  const greeted = draft.greeting?.name;
  const usesName =
    names.length > 0 &&
    (greeted != null || draft.words.some(({ word }) => foldName(word) === names[0])) &&
    !has('name-wrong') &&
    !has('name-overused');
  if (usesName || findPhrases(draft, PERSONAL).length > 0) good.push('personal');
  return good;
}
