import type { Reading, State } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import type { RankInput } from './RankInput';
import type { Reason, Suggestion } from './Suggestion';

/** What each fit is worth. A state outweighs a situation: the right thing said in the wrong tone is wrong. */
const WEIGHTS = {
  state: 10,
  /** The state is the second most probable, and the reading is not certain. */
  runnerUp: 2,
  /** The reading is not sure, and the entry suits anybody. */
  unsure: 8,
  /** … and asks in order to understand. */
  asks: 3,
  firstSituation: 6,
  furtherSituation: 3,
  signal: 5,
  /** The entry is meant for this very intensity. */
  intensity: 1,
  /** The entry is written for this kind of channel. */
  channel: 1,
  /** An extra-mile offer comes behind the plain replies: it costs, and is no answer by itself. */
  gesture: -6,
  /** Thanks for patience before anybody has answered. */
  patienceTooSoon: -3,
} as const;

/** A runner-up that is less probable than this is no help. */
const LEAST_RUNNER_UP = 0.2;

/**
 * @returns how well the entry fits this customer and why, or `null` where it must not be offered: it is for another
 *   state, another situation, or a signal that the customer does not send.
 */
export function scoreEntry(
  entry: Entry,
  input: Pick<RankInput, 'reading' | 'situations' | 'channel' | 'sent' | 'language'>,
): Pick<Suggestion, 'score' | 'reasons'> | null {
  const { reading } = input;
  const mood =
    reading === null || reading.unsure !== null
      ? suitsAnybody(entry, reading)
      : suitsState(entry, reading);
  if (mood === null) return null;
  const reasons: Reason[] = [...mood.reasons];
  let score = mood.score;

  const signal = entry.signals?.find((one) => reading?.signals.includes(one));
  if (entry.signals !== undefined && signal === undefined) return null;
  if (signal !== undefined) {
    score += WEIGHTS.signal;
    reasons.push({ code: 'signal', signal });
  }

  if (entry.situations.length > 0) {
    const found = input.situations.find(({ situation }) => entry.situations.includes(situation));
    if (found === undefined) return null;
    score += found === input.situations[0] ? WEIGHTS.firstSituation : WEIGHTS.furtherSituation;
    reasons.push({ code: 'situation', situation: found.situation, words: found.words });
  }

  if (entry.channels.includes(input.channel)) score += WEIGHTS.channel;
  if (entry.gesture === true) {
    score += WEIGHTS.gesture;
    reasons.push({ code: 'gesture' });
  }
  if (input.sent.length > 0) reasons.push({ code: 'notYetUsed' });
  else if (entry.family === 'patience') score += WEIGHTS.patienceTooSoon;
  if (entry.language !== input.language) {
    reasons.push({
      code: 'otherLanguage',
      language: input.language,
      entryLanguage: entry.language,
    });
  }
  return { score, reasons };
}

type Mood = { score: number; reasons: Reason[] };

function suitsState(entry: Entry, reading: Reading): Mood | null {
  const { state, runnerUp, intensity, confidence, probabilities } = reading;
  if (!suitsIntensity(entry, reading)) return null;
  if (entry.states.includes(state)) {
    const meant = entry.intensity === undefined ? 0 : WEIGHTS.intensity;
    return { score: WEIGHTS.state + meant, reasons: [{ code: 'state', state, intensity }] };
  }
  const isOpen =
    confidence !== 'high' &&
    probabilities[runnerUp] >= LEAST_RUNNER_UP &&
    goTogether(state, runnerUp);
  if (!isOpen || !entry.states.includes(runnerUp)) return null;
  return { score: WEIGHTS.runnerUp, reasons: [{ code: 'runnerUp', state: runnerUp }] };
}

/** Cheer for an upset customer, and pity for a happy one, are worse than no second guess. */
function goTogether(state: State, other: State): boolean {
  const both = [state, other];
  return !both.includes('happy') || both.includes('neutral');
}

/** Where Attune is not sure, it offers what is right for everybody: plain help, and questions. */
function suitsAnybody(entry: Entry, reading: Reading | null): Mood | null {
  if (!entry.states.includes('neutral')) return null;
  const reasons: Reason[] = [{ code: 'unsure', why: reading?.unsure ?? null }];
  if (entry.asks !== true) return { score: WEIGHTS.unsure, reasons };
  return { score: WEIGHTS.unsure + WEIGHTS.asks, reasons: [...reasons, { code: 'asks' }] };
}

function suitsIntensity(entry: Entry, { intensity }: Reading): boolean {
  if (entry.intensity === undefined) return true;
  const [from, to] = entry.intensity;
  return from <= intensity && intensity <= to;
}
