import type { Entry } from '../../library/Entry';
import { ENTRY_STATUSES, type KeptEntry } from '../../library/KeptEntry';
import { replacedKeys } from '../../library/offeredEntries';
import type { ListChoices } from './ListChoices';

/** One line of the list: a reply of the account, or one that comes with Attune. */
export type ListedReply =
  | { kind: 'kept'; id: string; entry: Entry; kept: KeptEntry; place: number }
  | { kind: 'built-in'; id: string; entry: Entry };

/** @param entries in their own order. */
export function listKept(entries: readonly KeptEntry[]): ListedReply[] {
  return entries.map((kept, at) => ({
    kind: 'kept',
    id: kept.entry.key,
    entry: kept.entry,
    kept,
    place: at + 1,
  }));
}

/** @param own of the account: where both are listed, those that agents are not offered any more are left out. */
export function listBuiltIn(
  entries: readonly Entry[],
  own: readonly KeptEntry[] = [],
): ListedReply[] {
  const replaced = replacedKeys(own);
  const others = entries.filter(({ key }) => !replaced.has(key));
  return others.map((entry) => ({ kind: 'built-in', id: `built-in:${entry.key}`, entry }));
}

/** The account's own among them. */
export function keptOf(replies: readonly ListedReply[]): KeptEntry[] {
  return replies.flatMap((reply) => (reply.kind === 'kept' ? [reply.kept] : []));
}

/**
 * @param replies the account's own first, in their own order.
 * @param found what the search has found, the best first; `null` while nothing is searched for.
 * @param collator the screen language's, for titles.
 * @returns those that pass the filters, sorted.
 */
export function chooseReplies(
  replies: readonly ListedReply[],
  choices: ListChoices,
  found: readonly Entry[] | null,
  collator: Intl.Collator,
): ListedReply[] {
  const ranks = found && new Map(found.map((entry, at) => [entry, at]));
  const passing = replies.filter(
    (reply) => isChosen(reply, choices) && (ranks === null || ranks.has(reply.entry)),
  );
  const { sort, descending } = choices;
  if (sort === 'match' && ranks !== null) {
    const rankOf = ({ entry }: ListedReply) => ranks.get(entry) ?? 0;
    return passing.sort((one, other) => rankOf(one) - rankOf(other));
  }
  const compare = COMPARE[sort];
  const sign = descending ? -1 : 1;
  // What both are alike in stays in their own order.
  return passing.sort((one, other) => sign * compare(one, other, collator));
}

function isChosen(reply: ListedReply, choices: ListChoices): boolean {
  const { entry } = reply;
  const { source, status, state, situation, language, channel, family } = choices;
  return (
    (source === 'all' || (source === 'own') === (reply.kind === 'kept')) &&
    // Agents are offered what comes with Attune: that is as good as active.
    (status === null || status === (reply.kind === 'kept' ? reply.kept.status : 'active')) &&
    (state === null || entry.states.includes(state)) &&
    isAbout(entry, situation) &&
    (language === null || entry.language === language) &&
    (channel === null || entry.channels.length === 0 || entry.channels.includes(channel)) &&
    (family === null || entry.family === family)
  );
}

function isAbout({ situations }: Entry, situation: ListChoices['situation']): boolean {
  if (situation === null) return true;
  return situation === 'general' ? situations.length === 0 : situations.includes(situation);
}

type Compare = (one: ListedReply, other: ListedReply, collator: Intl.Collator) => number;

const byOrder: Compare = (one, other) => placeOf(one) - placeOf(other);

const COMPARE: Record<ListChoices['sort'], Compare> = {
  match: byOrder,
  order: byOrder,
  title: (one, other, collator) => collator.compare(one.entry.title, other.entry.title),
  status: (one, other) => statusOf(one) - statusOf(other),
  changed: (one, other) => {
    const [a, b] = [changedAt(one), changedAt(other)];
    return a === b ? 0 : a < b ? -1 : 1;
  },
};

/** What comes with Attune stands after the account's own. */
function placeOf(reply: ListedReply): number {
  return reply.kind === 'kept' ? reply.place : Number.MAX_SAFE_INTEGER;
}

function statusOf(reply: ListedReply): number {
  return reply.kind === 'kept' ? ENTRY_STATUSES.indexOf(reply.kept.status) : ENTRY_STATUSES.length;
}

function changedAt(reply: ListedReply): string {
  return reply.kind === 'kept' ? reply.kept.updatedAt : '';
}
