import { isDetail } from '../templates/placeholders';
import { requestedPlaceholders } from '../templates/requestedPlaceholders';
import type { Entry } from './Entry';

/** Anything that could be the name of a placeholder; most templates hold none whose value must be loaded. */
const NAME = /\b(?:ticket|current_user)(?:\.\w+)+/gu;

const known = new WeakMap<Entry, readonly string[]>();

/** @returns the placeholders that the entries' templates ask for and whose values must be loaded first. */
export function askedDetails(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(detailsOf));
}

/** Thousands of entries are asked at each ticket, so each is read once. */
function detailsOf(entry: Entry): readonly string[] {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const mayAsk = (entry.template.match(NAME) ?? []).some(isDetail);
  const asked = mayAsk ? [...requestedPlaceholders(entry.template)].filter(isDetail) : [];
  known.set(entry, asked);
  return asked;
}
