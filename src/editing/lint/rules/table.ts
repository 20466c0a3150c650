import type { FindingCode } from '../Finding';
import type { LintRule } from '../LintRule';
import { nearDuplicate, sameTitle } from './beside';
import { blankRisk } from './blankRisk';
import { FIELDS } from './fields';
import { emptyText, tooMuch } from './filling';
import { hardCodedAmount } from './hardCodedAmount';
import { hardCodedDate } from './hardCodedDate';
import { hardCodedNumber } from './hardCodedNumber';
import { hardCodedWeekday } from './hardCodedWeekday';
import { personalAddress } from './personalAddress';
import { hardCodedName } from './hardCodedName';
import { greetingNotApart } from './greetingNotApart';
import { foreignParagraph, wrongLanguage } from './language';
import { longParagraph, tooLongEmail, tooLongMessaging } from './length';
import { exampleLink, internalLink, plainLink, unsafeLink } from './links';
import { LIQUID } from './liquid';
import { markupShown } from './markupShown';
import { exclamation, gestureNotMarked, thanksToAngry } from './moods';
import { noGreeting } from './noGreeting';
import { manyQuestions } from './manyQuestions';
import { foreignPlaceholder, openGap } from './placeholdersLeft';
import { repeatedWord } from './repeatedWord';
import { signedByName } from './signedByName';
import { TIPS } from './tips';
import { titleGuessed } from './titleGuessed';
import { internalValue, manyFacts, nameOverused } from './values';

/** Everything that the lint looks at, a rule a code. */
export const LINT_RULES: Readonly<Record<FindingCode, LintRule>> = {
  ...FIELDS,
  ...LIQUID,
  ...TIPS,
  'too-much': tooMuch,
  'empty-text': emptyText,
  'blank-risk': blankRisk,
  'internal-value': internalValue,
  'name-overused': nameOverused,
  'many-facts': manyFacts,
  'hard-coded-name': hardCodedName,
  'title-guessed': titleGuessed,
  'signed-by-name': signedByName,
  'open-gap': openGap,
  'foreign-placeholder': foreignPlaceholder,
  'hard-coded-date': hardCodedDate,
  'hard-coded-weekday': hardCodedWeekday,
  'hard-coded-amount': hardCodedAmount,
  'hard-coded-number': hardCodedNumber,
  'personal-address': personalAddress,
  'unsafe-link': unsafeLink,
  'plain-link': plainLink,
  'internal-link': internalLink,
  'example-link': exampleLink,
  'markup-shown': markupShown,
  'no-greeting': noGreeting,
  'greeting-not-apart': greetingNotApart,
  'thanks-to-angry': thanksToAngry,
  exclamation,
  'long-paragraph': longParagraph,
  'many-questions': manyQuestions,
  'too-long-email': tooLongEmail,
  'too-long-messaging': tooLongMessaging,
  'repeated-word': repeatedWord,
  'gesture-not-marked': gestureNotMarked,
  'wrong-language': wrongLanguage,
  'foreign-paragraph': foreignParagraph,
  'near-duplicate': nearDuplicate,
  'same-title': sameTitle,
};
