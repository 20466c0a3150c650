import type { TipKind } from '../Review';
import type { Rule } from '../Rule';
import { acknowledge } from './acknowledge';
import { actionWithoutTime } from './actionWithoutTime';
import { apologise } from './apologise';
import { apologyNotDue } from './apologyNotDue';
import { apologyRepeated } from './apologyRepeated';
import { apologyWithoutAction } from './apologyWithoutAction';
import { blame } from './blame';
import { dismissive } from './dismissive';
import { jargon } from './jargon';
import { nameOverused } from './nameOverused';
import { nameTheIssue } from './nameTheIssue';
import { nameWrong } from './nameWrong';
import { nextStep } from './nextStep';
import { openFact } from './openFact';
import { overEmpathising } from './overEmpathising';
import { passive } from './passive';
import { positiveLanguage } from './positiveLanguage';
import { promise } from './promise';
import { questionUnanswered } from './questionUnanswered';
import { repeatedPhrase } from './repeatedPhrase';
import { robotic } from './robotic';
import { shouting } from './shouting';
import { tone } from './tone';
import { tooLong } from './tooLong';
import { tooTerse } from './tooTerse';

/** Everything that the coach looks at, a rule a kind. */
export const RULES: Readonly<Record<TipKind, Rule>> = {
  acknowledge,
  'name-the-issue': nameTheIssue,
  apologise,
  'apology-without-action': apologyWithoutAction,
  'action-without-time': actionWithoutTime,
  'apology-repeated': apologyRepeated,
  'apology-not-due': apologyNotDue,
  'next-step': nextStep,
  'question-unanswered': questionUnanswered,
  'positive-language': positiveLanguage,
  blame,
  dismissive,
  passive,
  jargon,
  shouting,
  robotic,
  'repeated-phrase': repeatedPhrase,
  'over-empathising': overEmpathising,
  'name-wrong': nameWrong,
  'name-overused': nameOverused,
  'open-fact': openFact,
  promise,
  'too-long': tooLong,
  'too-terse': tooTerse,
  tone,
};
