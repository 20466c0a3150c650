import { hashText } from '../conversation/hashText';
import type { Reading } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import { fillEntry } from '../library/fillEntry';
import { ownRuns, shareWithin, wordRuns } from './likeness';
import { chanceOf, isRead } from './moodFit';
import type { RankInput } from './RankInput';
import { readSaid } from './readSaid';
import { scoreEntry } from './scoreEntry';
import type { Suggestion } from './Suggestion';

const MAX_SUGGESTIONS = 5;
const MIN_SUGGESTIONS = 3;

/** From this share of common word runs on, two texts read alike. */
const ALIKE = 0.4;

/** An entry of a family that is already offered must be this much better than one of another family. */
const SAME_FAMILY = 4;
const MAX_OF_A_FAMILY = 2;

/** What the first entry about what the ticket is about gains, behind an entry for any situation. */
const NEW_SITUATION = 6;

/** What an entry gains for a state that is certain, and that no entry above it is for: a second guess beside the first. */
const NEW_STATE = 12;

/**
 * Chooses the entries to offer: those that fit the customer's state and situation, unlike what the ticket has heard
 * already and unlike each other. An entry that cannot be filled for this ticket is passed over (`checkEntry` is
 * where its author hears of it).
 *
 * @returns the best first, at most `MAX_SUGGESTIONS`; fewer than `MIN_SUGGESTIONS` only where the library has no
 *   more that fit. The same input gives the same answer.
 */
export function rankSuggestions(input: RankInput): Suggestion[] {
  const heard = new Set(input.sent.flatMap((text) => [...wordRuns(text)]));
  const chosen: Suggestion[] = [];
  // Entries for another kind of channel come in only where there are too few without them.
  for (const anyChannel of [false, true]) {
    if (chosen.length >= MIN_SUGGESTIONS) break;
    choose(input, anyChannel, heard, chosen);
  }
  return chosen;
}

type Candidate = Pick<Suggestion, 'entry' | 'score' | 'reasons'>;

function choose(
  input: RankInput,
  anyChannel: boolean,
  heard: ReadonlySet<string>,
  chosen: Suggestion[],
): void {
  const limit = anyChannel ? MIN_SUGGESTIONS : MAX_SUGGESTIONS;
  let candidates = rankCandidates(input, anyChannel).filter(
    ({ entry }) => !chosen.some((suggestion) => suggestion.entry.key === entry.key),
  );
  while (chosen.length < limit) {
    const next = best(candidates, chosen, isRead(input.reading) ? input.reading : null);
    if (next === null) return;
    candidates = candidates.filter((candidate) => candidate !== next);
    const filled = fillEntry(next.entry, input.values, {}, input.occasion);
    if (filled.kind === 'failed') continue;
    const runs = ownRuns(filled);
    if (shareWithin(runs, heard) >= ALIKE) continue;
    if (chosen.some((other) => shareWithin(runs, ownRuns(other.filled)) >= ALIKE)) continue;
    chosen.push({ ...next, filled });
  }
}

function rankCandidates(input: RankInput, anyChannel: boolean): Candidate[] {
  const { library, dismissed, language, channel, variation = '' } = input;
  const hasLanguage = library.some((entry) => entry.language === language);
  const wanted = hasLanguage ? language : 'en';
  const said = readSaid(input.said);
  const candidates: (Candidate & { turn: string })[] = [];
  for (const entry of library) {
    if (entry.language !== wanted || dismissed.has(entry.key)) continue;
    if (!anyChannel && entry.channels.length > 0 && !entry.channels.includes(channel)) continue;
    const scored = scoreEntry(entry, said, input);
    if (scored === null) continue;
    candidates.push({ entry, ...scored, turn: hashText(`${variation} ${entry.key}`) });
  }
  return candidates.sort(
    (a, b) => b.score - a.score || compare(a.turn, b.turn) || compare(a.entry.key, b.entry.key),
  );
}

/** The best candidate, given what is offered already; the first of equals. */
function best(
  candidates: readonly Candidate[],
  chosen: readonly Suggestion[],
  reading: Reading | null,
): Candidate | null {
  const offered = chosen.map(({ entry }) => entry);
  let winner: Candidate | null = null;
  let winnerScore = -Infinity;
  for (const candidate of candidates) {
    const same = offered.filter(({ family }) => family === candidate.entry.family).length;
    if (same >= MAX_OF_A_FAMILY) continue;
    const score = candidate.score - SAME_FAMILY * same + noveltyOf(candidate, offered, reading);
    if (score > winnerScore) {
      winner = candidate;
      winnerScore = score;
    }
  }
  return winner;
}

/** What an entry adds to those above it: an answer to another state that is possible, and to the matter itself. */
function noveltyOf(
  { entry, reasons }: Candidate,
  offered: readonly Entry[],
  reading: Reading | null,
): number {
  if (offered.length === 0) return 0;
  const states = entry.states.filter((state) => !offered.some((one) => one.states.includes(state)));
  const isTold = reasons.some((one) => one.code === 'situation' && one.words.length > 0);
  const isFirst = isTold && offered.every(({ situations }) => situations.length === 0);
  return NEW_STATE * chanceOf(states, reading?.probabilities) + (isFirst ? NEW_SITUATION : 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
