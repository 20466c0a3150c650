import { detectLanguage } from '../conversation/detectLanguage';
import { ENGLISH_WORDS } from '../conversation/englishWords';
import { isPlainlyEnglish } from '../conversation/isPlainlyEnglish';
import type { Draft } from './Draft';
import { findGood } from './findGood';
import { readContext } from './readContext';
import { readDraft } from './readDraft';
import {
  TIP_KINDS,
  type Level,
  type Review,
  type ReviewInput,
  type Span,
  type Tip,
} from './Review';
import { RULES } from './rules/table';
import { isEveryday } from './stems';

/** Tips on inserted words that only the agent can settle: the gap in them, the name over them. */
const ALSO_IN_OWN_WORDS: ReadonlySet<Tip['kind']> = new Set(['open-fact', 'name-wrong']);

/** From this weight together on a draft is poor, or by one tip that weighs so much. */
const POOR_FROM = 1.5;
const POOR_ALONE = 0.95;
const POOR_TIPS = 4;

/**
 * Reviews a draft before it is sent: what is good about it, and what a fair expert would still change.
 *
 * @param input the draft may be anything: empty, half HTML, quoted history, a million characters
 * @returns offsets are UTF-16 units of `input.text`; replacing the stretch of a tip by its `replacement`
 *   leaves the rest of the draft as it is
 */
export function reviewDraft(input: ReviewInput): Review {
  const draft = readDraft(input.text);
  if (draft.words.length === 0) return { kind: 'silent', why: 'empty' };
  if (isForeign(draft)) return { kind: 'silent', why: 'language' };
  const context = readContext(input, draft);
  const found = TIP_KINDS.filter((kind) => input.off?.has(kind) !== true).flatMap((kind) =>
    RULES[kind]
      .find(draft, context)
      .slice(0, MOST_OF_A_KIND)
      .map((one): Tip => ({ kind, ...one })),
  );
  const tips = settle(found.filter((tip) => !isOwnWords(tip, input.ownWords ?? [])));
  return {
    kind: 'reviewed',
    level: levelOf(tips),
    good: findGood(draft, context, tips),
    tips,
  };
}

/** More of one kind nobody reads; a draft of nothing but exclamation marks has thousands. */
const MOST_OF_A_KIND = 100;

/** From this share of everyday English words on, a draft is English whatever its letters say. */
const ENGLISH_FROM = 0.4;

/** So few words in plain letters are in no language for certain. */
const LEAST_FOREIGN_WORDS = 4;

function isForeign({ plain, words }: Draft): boolean {
  if (isPlainlyEnglish(plain)) return false;
  if (words.length < LEAST_FOREIGN_WORDS && words.every(({ word }) => /^[a-z\d']+$/u.test(word)))
    return false;
  const { language, confident } = detectLanguage(plain);
  if (language === 'en' || language === 'und') return false;
  const english = words.filter(({ word }) => isEveryday(word)).length;
  if (english >= ENGLISH_FROM * words.length) return false;
  return confident || !words.some(({ word }) => ENGLISH_WORDS.has(word));
}

/** Whether a tip is on words that Attune put there; one on something missing never is. */
function isOwnWords({ kind, start, end }: Tip, ownWords: readonly Span[]): boolean {
  if (start === end || ALSO_IN_OWN_WORDS.has(kind)) return false;
  return ownWords.some((own) => own.start < end && start < own.end);
}

/** Weightiest first; of tips that overlap the weightier stays, and the same words are named once. */
function settle(found: readonly Tip[]): Tip[] {
  const weighed = [...found].sort(
    (a, b) =>
      RULES[b.kind].weight - RULES[a.kind].weight ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Tip[] = [];
  const said = new Set<string>();
  for (const tip of weighed) {
    const same = `${tip.kind} ${(tip.values['words'] ?? '').toLowerCase()}`;
    if (said.has(same) && tip.kind !== 'shouting') continue;
    if (kept.some((other) => collide(tip, other))) continue;
    said.add(same);
    kept.push(tip);
  }
  return kept;
}

/** Remarks on how something is worded: two of them on the same words would get in each other's way. */
const ON_WORDING: ReadonlySet<Tip['kind']> = new Set([
  'positive-language',
  'blame',
  'dismissive',
  'passive',
  'jargon',
  'shouting',
  'robotic',
  'promise',
  'open-fact',
  'tone',
]);

/** Whether two tips cannot stand side by side; what is missing is in nobody's way. */
function collide(one: Tip, other: Tip): boolean {
  if (one.start >= other.end || other.start >= one.end) return false;
  if (one.start === one.end || other.start === other.end) return false;
  if (one.replacement !== undefined && other.replacement !== undefined) return true;
  return one.kind === other.kind || (ON_WORDING.has(one.kind) && ON_WORDING.has(other.kind));
}

function levelOf(tips: readonly Tip[]): Level {
  const weights = [...new Set(tips.map(({ kind }) => kind))].map((kind) => RULES[kind].weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 'good';
  const isPoor =
    total >= POOR_FROM ||
    tips.length >= POOR_TIPS ||
    weights.some((weight) => weight >= POOR_ALONE);
  return isPoor ? 'poor' : 'fair';
}
