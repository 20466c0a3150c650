import type { Sentence } from './sentences';

/** Keys of which a part is called like this tell of a trouble. */
const NAMED =
  /(?:^|[.:])(?:trouble|failed|refused|problem|factProblem|error|unreadable|stop|stopped|stale|broken|conflict|absent|notKept|notUndone|why|missing|partFailed|crashed|gone|ownUnread|unconfirmed|partial|obstacle|fill|read|forbidden|consent|unfinished|silent|offline|odd)(?:Title|Advice|Body|Text|Words|Flag|Dates)?(?:\.|$)/u;

/** And so do sentences with these words, wherever they stand. */
const WORDED =
  /\b(?:try again|did not|could not|cannot|was lost|signed in|signed out|in trouble|does not (?:answer|let)|too many requests|reload|connection|refused)\b/iu;

type Elsewhere = { keys: RegExp; why: string };

/** What the two rules above catch beside troubles. */
export const TOLD_ELSEWHERE: readonly Elsewhere[] = [
  { keys: /^app\./u, why: 'settings, in the admin guide' },
  {
    keys: /^(?:coach\.tip|signalGuidance|sayBack)\./u,
    why: 'advice on words, which says itself what to change',
  },
  {
    keys: /^admin:(?:lint|conversion\.note|practiceTab\.(?:move|lesson\.missing))\./u,
    why: 'remarks on words, which say themselves what to change',
  },
  { keys: /^news\.read$/u, why: 'news' },
  {
    keys: /^(?:trouble\.(?:retry|asking)|admin:(?:(?:page|insights)\.retry|(?:insights|learning)\.stop|practiceTab\.play\.tryAgainFrom))$/u,
    why: 'buttons',
  },
  {
    keys: /^admin:library\.broken\.(?:show|back|caption|record|wrong|noTitle|raw|rawTitle|confirm\w+|deleteAll|fixed)$/u,
    why: 'the list of broken records and its buttons',
  },
  {
    keys: /^admin:import\.(?:refusedCaption|column\.why|report|count\.refused|action\.refused|finishedOthers|unfinished)$/u,
    why: 'the list of what an import does, and its buttons',
  },
  {
    keys: /^admin:editor\.(?:findings\.severity|refused\.taken-save|conflict\.(?:mine|theirs|merge|saveNew|compare|bringBack))/u,
    why: 'labels and buttons',
  },
  {
    keys: /^admin:(?:export\.notIn|editor\.discardAsk\.\w+|insights\.(?:goneReply|report\.\w+\.about|limits\.(?:title|ratings|bounds))|learning\.clear\.\w+)$/u,
    why: 'explanations of what is or will be',
  },
];

/** Whether a sentence tells of something that went wrong or is missing, so that people look for help with it. */
export function isTrouble({ key, forms }: Sentence): boolean {
  if (TOLD_ELSEWHERE.some(({ keys }) => keys.test(key))) return false;
  return NAMED.test(key) || forms.some((form) => WORDED.test(form));
}
