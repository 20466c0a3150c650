import type { Reading, Signal } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import { chanceOf, isRead, moodFit } from './moodFit';
import type { RankInput } from './RankInput';
import type { Said } from './readSaid';
import { saysOneOf } from './readSaid';
import type { Reason, Suggestion } from './Suggestion';

/** What each fit is worth, beside the fit of the tone (`moodFit`), which goes up to 10. */
const WEIGHTS = {
  /** It claims nothing that may be untrue. */
  safe: 3,
  /** The company's own words come before those that came with Attune, where they fit as well. */
  own: 3,
  /** The entry is about what the ticket is about. What was found may be wrong, so it is worth less than the tone. */
  firstSituation: 2,
  furtherSituation: 1,
  /** It asks in order to understand, of a customer who was understood. */
  asksWhenSure: -3,
  /** … of one who was not. */
  asksWhenUnsure: 1,
  /** It asks of a customer who cannot be read, on a ticket that nothing is known about. */
  asksUnread: 6,
  /** It is about what the ticket is about, and nothing is known of the state. */
  situationUnread: 4,
  /** It asks for what the customer has said. */
  asksAgain: -6,
  /** It asks for what a short message leaves out. */
  asksWhatIsMissing: 4,
  /** It asks what this is about, and nothing told. */
  asksTheUnclear: 7,
  /** The customer's own words call for it. */
  when: 2,
  /** It gives an answer, and the customer has asked something. */
  answers: 1,
  /** … and the customer has not. */
  answersNothing: -2,
  /** The entry is meant for this very intensity. */
  intensity: 0.5,
  /** The entry is written for this kind of channel. */
  channel: 1,
  /** An extra-mile offer comes behind the plain replies: it costs, and is no answer by itself. */
  gesture: -4,
  /** Thanks for patience before anybody has answered. */
  patienceTooSoon: -2,
} as const;

/** What an entry for a signal is worth to a customer who sends it; abuse and escalation have to be answered first. */
const SIGNAL: Record<Signal, number> = {
  abuse: 6,
  escalate: 5,
  urgent: 2,
  vulnerable: 2,
  churn: 1,
  repeat: 1,
};

/** An entry for states that are together less probable than this is offered only where the first state is its own. */
const LEAST_CHANCE = 0.15;

/** The fit of a tone that suits everybody, where the customer cannot be read. */
const UNREAD = 8;

/** So few words, subject and all, that they may well not say what they are about. */
const FEW_WORDS = 12;

/** So few that a detail which is not among them is not there, and not only not recognized. */
const SHORT_WORDS = 25;

/** An entry with a fact of this key gives an answer. */
const ANSWER = 'answer';

type Ticket = Pick<
  RankInput,
  'reading' | 'situations' | 'channel' | 'brand' | 'group' | 'sent' | 'language' | 'own'
>;

/**
 * @param said what the customer wrote.
 * @returns how well the entry fits this customer and why, or `null` where it must not be offered: it is for another
 *   state, another situation, other words, another brand or group, or a signal that the customer does not send.
 */
export function scoreEntry(
  entry: Entry,
  said: Said,
  input: Ticket,
): Pick<Suggestion, 'score' | 'reasons'> | null {
  const { reading, brand, group } = input;
  if (!isAmong(brand, entry.brands) || !isAmong(group, entry.groups)) return null;
  const mood = suitsMood(entry, input);
  if (mood === null) return null;
  const reasons: Reason[] = [...mood.reasons];
  let score = mood.score + (entry.safe === true ? WEIGHTS.safe : 0);
  if (input.own?.has(entry.key) === true) score += WEIGHTS.own;

  const signal = strongestSignal(entry, isRead(reading) ? reading.signals : []);
  if (entry.signals !== undefined && signal === null) return null;
  if (signal !== null) {
    score += SIGNAL[signal];
    reasons.push({ code: 'signal', signal });
  }

  if (entry.situations.length > 0) {
    const found = input.situations.find(({ situation }) => entry.situations.includes(situation));
    if (found === undefined) return null;
    score += found === input.situations[0] ? WEIGHTS.firstSituation : WEIGHTS.furtherSituation;
    reasons.push({ code: 'situation', situation: found.situation, words: found.words });
  }

  if (entry.when !== undefined) {
    if (!saysOneOf(said, entry.when)) return null;
    score += WEIGHTS.when;
  }

  if (entry.channels.includes(input.channel)) score += WEIGHTS.channel;
  score += suitsQuestion(entry, said) + suitsGap(entry, said, input);
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

function suitsMood(entry: Entry, input: Ticket): Mood | null {
  const { reading } = input;
  if (!isRead(reading)) return suitsAnybody(entry, input);
  if (!suitsIntensity(entry, reading)) return null;
  const { state, probabilities, unsure } = reading;
  const isFirst = entry.states.includes(state);
  if (!isFirst && chanceOf(entry.states, probabilities) < LEAST_CHANCE) return null;
  const fit = moodFit(entry.states, probabilities);
  if (fit <= 0) return null;
  const meant = entry.intensity === undefined ? 0 : WEIGHTS.intensity;
  const asks =
    entry.asks !== true ? 0 : unsure === null ? WEIGHTS.asksWhenSure : WEIGHTS.asksWhenUnsure;
  return { score: fit + meant + asks, reasons: moodReasons(entry, reading) };
}

/** The state that the entry answers: the reading's own, or the likeliest of those that it holds possible. */
function moodReasons(entry: Entry, { state, probabilities, unsure, intensity }: Reading): Reason[] {
  if (unsure !== null && entry.states.includes('neutral')) {
    const reason: Reason = { code: 'unsure', why: unsure };
    return entry.asks === true ? [reason, { code: 'asks' }] : [reason];
  }
  if (unsure === null && entry.states.includes(state)) return [{ code: 'state', state, intensity }];
  const [likeliest = state] = [...entry.states].sort((a, b) => probabilities[b] - probabilities[a]);
  return [{ code: 'runnerUp', state: likeliest }];
}

/**
 * Where Attune cannot read the customer, it offers what is right for everybody: help with what the ticket is about, or
 * where that is not known either, a question.
 */
function suitsAnybody(entry: Entry, { reading, situations }: Ticket): Mood | null {
  if (!entry.states.includes('neutral')) return null;
  const unsure: Reason = { code: 'unsure', why: reading?.unsure ?? null };
  if (entry.asks === true) {
    const score = UNREAD + (situations.length === 0 ? WEIGHTS.asksUnread : WEIGHTS.asksWhenUnsure);
    return { score, reasons: [unsure, { code: 'asks' }] };
  }
  const score = UNREAD + (entry.situations.length > 0 ? WEIGHTS.situationUnread : 0);
  return { score, reasons: [unsure] };
}

function suitsIntensity(entry: Entry, { intensity }: Reading): boolean {
  if (entry.intensity === undefined) return true;
  const [from, to] = entry.intensity;
  return from <= intensity && intensity <= to;
}

function strongestSignal(entry: Entry, signals: readonly Signal[]): Signal | null {
  const sent = entry.signals?.filter((signal) => signals.includes(signal)) ?? [];
  return sent.sort((a, b) => SIGNAL[b] - SIGNAL[a])[0] ?? null;
}

/** Whether it answers what was asked. */
function suitsQuestion(entry: Entry, { asks }: Said): number {
  if (!entry.facts.some(({ key }) => key === ANSWER)) return 0;
  return asks ? WEIGHTS.answers : WEIGHTS.answersNothing;
}

/** Whether it asks what has not been said, of somebody who has said little. */
function suitsGap({ asks, asksFor }: Entry, said: Said, { situations, reading }: Ticket): number {
  const { length } = said.text.words;
  // Whoever is upset wants to be heard before being asked.
  const calm = isRead(reading) ? chanceOf(['neutral', 'confused'], reading.probabilities) : 1;
  if (asksFor === undefined) {
    const isUnclear = situations.length === 0 && length <= FEW_WORDS;
    return asks === true && isUnclear ? WEIGHTS.asksTheUnclear * calm : 0;
  }
  if (asksFor.every((detail) => said.given.has(detail))) return WEIGHTS.asksAgain;
  const isMissing = !asksFor.some((detail) => said.given.has(detail));
  return isMissing && length <= SHORT_WORDS ? WEIGHTS.asksWhatIsMissing * calm : 0;
}

/** Without a list, any will do. Admins type names as they come. */
function isAmong(name: string | null, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  const fold = (text: string) => text.trim().toLowerCase();
  return name !== null && wanted.some((one) => fold(one) === fold(name));
}
