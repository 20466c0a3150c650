import { SIGNALS, STATES, type Signal, type State } from '../emotion/Reading';

/**
 * What came of Attune on a ticket, as tags of Zendesk: triggers, views and Explore can use them, and searches count
 * them. No tag tells who the agent is, or anything that the customer wrote.
 */
export type Outcome =
  /** Agents' use of an entry, by its key. */
  | { kind: 'used' | 'edited' | 'dismissed'; key: string }
  /** The customer's state when an entry was first used, and the last one since; `unsure` where it was not read. */
  | { kind: 'from' | 'to'; state: State | 'unsure' }
  /** A signal at the time an entry was first used. */
  | { kind: 'signal'; signal: Signal }
  /** The agent has corrected the reading; the state is the one that was read. */
  | { kind: 'corrected'; state: State | 'unsure' };

/** On every ticket that has any of the others: one search finds them all. */
export const MARKER_TAG = 'attune';

const PREFIXES = {
  used: 'attune_used_',
  edited: 'attune_edited_',
  dismissed: 'attune_dismissed_',
  from: 'attune_from_',
  to: 'attune_to_',
  signal: 'attune_signal_',
  corrected: 'attune_corrected_',
} as const;

/** Zendesk does not say how long a tag may be; nobody wants to read longer ones in a view. */
export const MAX_TAG_CHARS = 100;

/** More of ours on one ticket would be in the way of others' tags. */
export const MAX_TAGS = 20;

const READ_STATES = [...STATES, 'unsure'] as const;

/** @returns the tag that tells the outcome: lower case, no spaces, at most `MAX_TAG_CHARS`. */
export function writeTag(outcome: Outcome): string {
  const prefix = PREFIXES[outcome.kind];
  const what =
    'key' in outcome ? outcome.key : 'signal' in outcome ? outcome.signal : outcome.state;
  return (prefix + what).slice(0, MAX_TAG_CHARS);
}

/** @returns the outcome that a tag tells; `null` for all other tags, whoever has written them. */
export function readTag(tag: string): Outcome | null {
  for (const kind of ['used', 'edited', 'dismissed'] as const) {
    const key = behind(PREFIXES[kind], tag);
    if (key !== null) return /^[a-z0-9]+(?:-[a-z0-9]+)*-?$/u.test(key) ? { kind, key } : null;
  }
  for (const kind of ['from', 'to', 'corrected'] as const) {
    const state = READ_STATES.find((one) => one === behind(PREFIXES[kind], tag));
    if (state !== undefined) return { kind, state };
  }
  const signal = SIGNALS.find((one) => one === behind(PREFIXES.signal, tag));
  return signal === undefined ? null : { kind: 'signal', signal };
}

export type TagChange = { add: string[]; remove: string[] };

/**
 * What has to be done to a ticket's tags so that they tell `outcomes`. Others' tags are left alone; what is there
 * already is not added again; of `to` the newest replaces the one before, and `from` and the signals stay as they
 * were told first. Beyond `MAX_TAGS` of ours, nothing is added.
 *
 * @param present the ticket's tags now.
 */
export function changeTags(present: readonly string[], outcomes: readonly Outcome[]): TagChange {
  const add: string[] = [];
  const remove: string[] = [];
  const wasUsed = present.some((tag) => readTag(tag)?.kind === 'from');
  const newest = outcomes.findLast(({ kind }) => kind === 'to');
  for (const outcome of outcomes) {
    if (outcome.kind === 'to' && outcome !== newest) continue;
    const tag = writeTag(outcome);
    const isFirstOnly = outcome.kind === 'from' || outcome.kind === 'signal';
    if (present.includes(tag) || add.includes(tag) || (isFirstOnly && wasUsed)) continue;
    if (outcome.kind === 'to') {
      remove.push(...present.filter((one) => readTag(one)?.kind === 'to'));
    }
    add.push(tag);
  }
  if (add.length > 0 && !present.includes(MARKER_TAG)) add.unshift(MARKER_TAG);
  const ours = present.filter(isOurs).length - remove.length;
  return { add: add.slice(0, Math.max(0, MAX_TAGS - ours)), remove };
}

/** What takes outcomes back that are so no more; the marker goes with the last of ours. */
export function withdrawTags(present: readonly string[], outcomes: readonly Outcome[]): TagChange {
  const tags = outcomes.map(writeTag);
  const gone = present.filter((tag) => tags.includes(tag));
  const isLast = gone.length > 0 && !present.some((tag) => isTold(tag) && !gone.includes(tag));
  return {
    add: [],
    remove: isLast ? present.filter((tag) => tag === MARKER_TAG || gone.includes(tag)) : gone,
  };
}

function isOurs(tag: string): boolean {
  return tag === MARKER_TAG || isTold(tag);
}

function isTold(tag: string): boolean {
  return readTag(tag) !== null;
}

function behind(prefix: string, tag: string): string | null {
  return tag.startsWith(prefix) ? tag.slice(prefix.length) : null;
}
