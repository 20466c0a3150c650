import type { Context } from '../../coach/Context';
import { hear } from '../../coach/hear';
import { readDraft } from '../../coach/readDraft';
import type { TipKind } from '../../coach/Review';
import { RULES } from '../../coach/rules/table';
import type { State } from '../../emotion/Reading';
import type { Entry } from '../../library/Entry';
import type { FindingCode } from './Finding';
import { spanInTemplate, type Version } from './writeVersions';

/** A tip of the coach on what the template says; offsets in the template. */
export type TemplateTip = {
  code: FindingCode;
  /** The coach's sentence: `coach.tip.<tip>`. */
  tip: string;
  start: number;
  end: number;
  words: string;
  replacement?: string;
};

type WeighedTip = TemplateTip & { weight: number };

/** What of the coach's rules holds before there is a ticket, and what the lint calls it: by its kind or its sentence. */
const CODES: readonly (readonly [TipKind, FindingCode | Readonly<Record<string, FindingCode>>])[] =
  [
    ['apology-without-action', 'apology-without-action'],
    ['action-without-time', 'action-without-time'],
    ['apology-repeated', 'apology-repeated'],
    ['positive-language', 'negative-wording'],
    ['blame', 'blame'],
    ['dismissive', 'dismissive'],
    ['passive', 'passive'],
    ['jargon', 'jargon'],
    ['shouting', { capitals: 'capitals' }],
    ['robotic', 'robotic'],
    ['over-empathising', 'too-much-feeling'],
    ['promise', 'promise'],
    ['too-long', { 'long-sentence': 'long-sentence' }],
    ['too-terse', 'too-terse'],
    ['tone', { emoji: 'emoji', flippant: 'flippant', cheerful: 'cheerful' }],
  ];

/** Too much for one of an entry's states may be right for another: said only where all agree. */
const NEEDS_ALL: ReadonlySet<TipKind> = new Set(['over-empathising', 'action-without-time']);

/** What looks at the state itself; to the others it matters only whether the customer is upset. */
const BY_STATE: ReadonlySet<TipKind> = new Set([...NEEDS_ALL, 'tone', 'shouting']);

const UPSET: ReadonlySet<State> = new Set([
  'angry',
  'frustrated',
  'disappointed',
  'worried',
  'sad',
]);

/**
 * Lets the coach read a template as a draft to a customer in each of the entry's states.
 *
 * @param template in English. @param versions of it.
 * @returns at most one tip for the same words, the weightiest.
 */
export function findTips(
  template: string,
  versions: readonly Version[],
  entry: Entry,
): TemplateTip[] {
  const found: WeighedTip[] = [];
  for (const version of versions) {
    for (const one of tipsOnVersion(template, version, entry)) {
      if (found.length === MAX_TIPS) break;
      const isKnown = found.some(
        ({ code, start, end }) => code === one.code && start === one.start && end === one.end,
      );
      if (!isKnown) found.push(one);
    }
  }
  return withoutCollisions(found);
}

function tipsOnVersion(template: string, version: Version, entry: Entry): WeighedTip[] {
  const draft = readDraft(version.text);
  if (draft.words.length === 0) return [];
  const heard = hear(draft);
  const states = entry.states.length === 0 ? [null] : entry.states;
  const contexts = states.map((state) => contextOf(state, entry, heard));
  const moods = contexts.filter(
    ({ isUpset }, at) => contexts.findIndex((one) => one.isUpset === isUpset) === at,
  );
  return CODES.flatMap(([kind, codes]) => {
    const rule = RULES[kind];
    const perState = (BY_STATE.has(rule.kind) ? contexts : moods).map((context) =>
      rule.find(draft, context),
    );
    const tips = NEEDS_ALL.has(rule.kind)
      ? (perState[0] ?? []).filter(({ start }) =>
          perState.every((those) => those.some((one) => one.start === start)),
        )
      : perState.flat();
    return tips.flatMap((tip) => {
      const code = typeof codes === 'string' ? codes : codes[tip.rule];
      const span = spanInTemplate(version, tip.start, tip.end);
      if (code === undefined || span === null) return [];
      // Written in capitals everywhere.
      if (code === 'capitals' && /^(?:ASAP|FYI|ETA)$/u.test(version.text.slice(tip.start, tip.end)))
        return [];
      const { isOwn, ...place } = span;
      // What an example put in is not what the admin wrote.
      const words = isOwn
        ? (tip.values['words'] ?? version.text.slice(tip.start, tip.end))
        : template.slice(place.start, place.end);
      const isReworded = isOwn && tip.replacement !== undefined && tip.start < tip.end;
      return {
        code,
        tip: tip.rule,
        ...place,
        words,
        weight: rule.weight,
        ...(isReworded ? { replacement: tip.replacement } : {}),
      };
    });
  });
}

function contextOf(state: State | null, entry: Entry, heard: Context['heard']): Context {
  const isUpset = state !== null && UPSET.has(state);
  return {
    state,
    intensity: entry.intensity?.[0] ?? 2,
    isUpset,
    upset: isUpset ? 1 : 0,
    needsCare: isUpset || state === 'confused',
    isLost: false,
    customer: NOTHING_SAID,
    customerStems: new Set(),
    questions: [],
    wentWrong: false,
    names: [],
    firstName: null,
    channel: entry.channels[0] ?? 'email',
    sent: [],
    noPromises: new Set(),
    heard,
  };
}

/** More than anybody reads; garbage has thousands. */
const MAX_TIPS = 60;

const NOTHING_SAID = readDraft('');

/** Of two on the same words the weightier stays. What is missing is in nobody's way. */
function withoutCollisions(found: readonly WeighedTip[]): TemplateTip[] {
  const weighed = [...found].sort((a, b) => b.weight - a.weight || a.start - b.start);
  const kept: TemplateTip[] = [];
  for (const tip of weighed) {
    const collides = kept.some(({ start, end }) => start < tip.end && tip.start < end);
    if (!collides) kept.push(tip);
  }
  return kept;
}
