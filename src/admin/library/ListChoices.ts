import * as v from 'valibot';
import { STATES } from '../../emotion/Reading';
import { CHANNEL_KINDS } from '../../library/Entry';
import { ENTRY_STATUSES } from '../../library/KeptEntry';
import { PHRASE_FAMILIES } from '../../library/PhraseFamily';
import { SITUATIONS } from '../../library/Situation';

/** Whose replies the list shows: the account's own, those that come with Attune, or both. */
export const SOURCES = ['own', 'built-in', 'all'] as const;
/** `match`: the best first, while something is searched for. */
const SORTS = ['match', 'order', 'title', 'status', 'changed'] as const;
export type SortKey = (typeof SORTS)[number];

const ChoicesSchema = v.object({
  source: v.picklist(SOURCES),
  query: v.pipe(v.string(), v.maxLength(200)),
  status: v.nullable(v.picklist(ENTRY_STATUSES)),
  state: v.nullable(v.picklist(STATES)),
  /** `general`: those that suit any situation. */
  situation: v.nullable(v.picklist([...SITUATIONS, 'general'])),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))),
  channel: v.nullable(v.picklist(CHANNEL_KINDS)),
  family: v.nullable(v.picklist(PHRASE_FAMILIES)),
  sort: v.picklist(SORTS),
  descending: v.boolean(),
  /** From 1. */
  page: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What the list shows, and how: survives a reload of the page. */
export type ListChoices = v.InferOutput<typeof ChoicesSchema>;
export type Filters = Omit<ListChoices, 'query' | 'sort' | 'descending' | 'page'>;

export const NO_FILTERS: Filters = {
  source: 'own',
  status: null,
  state: null,
  situation: null,
  language: null,
  channel: null,
  family: null,
};

export const FIRST_CHOICES: ListChoices = {
  ...NO_FILTERS,
  query: '',
  sort: 'order',
  descending: false,
  page: 1,
};

/** @param text as `JSON.stringify` wrote it, at another time or by another version. */
export function readChoices(text: string | null): ListChoices {
  try {
    const read = v.safeParse(ChoicesSchema, JSON.parse(text ?? 'null'));
    return read.success ? read.output : FIRST_CHOICES;
  } catch {
    // Somebody else's text under our name: then the list begins anew.
    return FIRST_CHOICES;
  }
}

/** Whether anything narrows the list down but the source. */
export function hasFilters({ query, ...choices }: ListChoices): boolean {
  const { status, state, situation, language, channel, family } = choices;
  return (
    query.trim() !== '' ||
    [status, state, situation, language, channel, family].some((one) => one !== null)
  );
}

/** @returns what to change so that the same source is shown as a whole. */
export function withoutFilters({ source, sort }: ListChoices): Partial<ListChoices> {
  return {
    ...NO_FILTERS,
    source,
    query: '',
    // Nothing is searched for any more, so nothing matches best.
    ...(sort === 'match' && { sort: 'order', descending: false }),
  };
}
