import type { Conversation } from '../conversation/Conversation';
import { saidText } from '../conversation/saidText';
import type { Reading, State } from '../emotion/Reading';
import { SITUATIONS, type Situation } from '../library/Situation';
import { isRead } from './moodFit';
import { matchPhrase, readPhraseText } from './Phrase';
import type { LoosePhrase, SituationPhrases, WordsPhrase } from './SituationPhrases';

/**
 * A situation, and the customer's words that told it: lower case, in the order of the text, at most `MAX_WORDS`; none
 * where only the customer's state tells it.
 */
export type FoundSituation = { situation: Situation; words: string[] };

/** From this weight on a situation is found. */
const ENOUGH = 1.5;

/** A situation much weaker than the strongest is chance. */
const SHARE_OF_STRONGEST = 0.5;

/** … but what the customer wants done is said in a word, after the long story of the cause. */
const WANTED: readonly Situation[] = ['refund', 'cancellation'];
const SHARE_OF_WANTED = 0.25;

const MAX_SITUATIONS = 3;
const MAX_WORDS = 5;

/** How much a phrase counts, by where it stands: a subject is what the customer would call the ticket. */
const WORTH = { subject: 2, now: 1, earlier: 0.75, tag: 1 } as const;

/** What a state adds to a situation, by its probability: whoever is sad or happy needs few words to say about what. */
const MOODS: readonly { state: State; situation: Situation; weight: number }[] = [
  { state: 'sad', situation: 'hardship', weight: 2.2 },
  { state: 'happy', situation: 'praise', weight: 2.2 },
  { state: 'disappointed', situation: 'quality', weight: 1 },
];

/** What a state most often is about where no words tell. */
const OTHERWISE: Partial<Record<State, Situation>> = {
  disappointed: 'quality',
  frustrated: 'service',
  angry: 'service',
  confused: 'how-to',
};

/** … if it is at least this probable. */
const SURE = 0.6;

/**
 * Tells what a ticket is about from the customer's words, the subject and the tags. What the customer wrote since the
 * last reply counts more than what came before.
 *
 * @param phrases of the languages that the customer may have used.
 * @param reading of the customer; `null` where nothing was read.
 * @returns the most likely situations first, at most three; none where nothing tells.
 */
export function findSituations(
  conversation: Conversation,
  subject: string,
  tags: readonly string[],
  phrases: readonly SituationPhrases[],
  reading: Reading | null = null,
): FoundSituation[] {
  const tally = new Tally();
  for (const { text, worth } of readSources(conversation, subject, tags)) {
    const { words, folded, loose } = readPhraseText(text);
    for (const { startingWith, anywhere } of phrases) {
      for (const { weighed, start, end } of keepApart(matchAll(folded, startingWith)))
        tally.add(weighed, words.slice(start, end).join(' '), worth);
      for (const weighed of findAnywhere(loose, anywhere))
        tally.add(weighed, weighed.phrase.text, worth);
    }
  }
  const mood = isRead(reading) ? reading : null;
  const found = tally.found(mood);
  return found.length > 0 ? found : guessFrom(mood);
}

function guessFrom(reading: Reading | null): FoundSituation[] {
  if (reading === null || reading.probabilities[reading.state] < SURE) return [];
  const situation = OTHERWISE[reading.state];
  return situation === undefined ? [] : [{ situation, words: [] }];
}

type Source = { text: string; worth: number };

function readSources(
  { messages }: Conversation,
  subject: string,
  tags: readonly string[],
): Source[] {
  const lastReply = messages.findLastIndex(({ from }) => from === 'agent');
  const last = messages.findLastIndex(({ from }) => from === 'customer');
  return [
    { text: subject, worth: WORTH.subject },
    ...messages.flatMap(({ from, text, segments }, index) => {
      if (from !== 'customer') return [];
      const isNow = index > lastReply || index === last;
      return [{ text: saidText(text, segments), worth: isNow ? WORTH.now : WORTH.earlier }];
    }),
    ...tags.map((tag) => ({ text: tag.replace(/[_-]/gu, ' '), worth: WORTH.tag })),
  ];
}

/** What speaks for each situation so far; a phrase counts once, where it counts most. */
class Tally {
  private readonly counted = new Map<WordsPhrase | LoosePhrase, number>();
  private readonly words = new Map<Situation, Set<string>>();

  add(weighed: WordsPhrase | LoosePhrase, words: string, worth: number): void {
    this.counted.set(weighed, Math.max(worth, this.counted.get(weighed) ?? 0));
    const told = this.words.get(weighed.situation) ?? new Set();
    this.words.set(weighed.situation, told.add(words));
  }

  found(reading: Reading | null): FoundSituation[] {
    const scores = new Map<Situation, number>();
    const add = (situation: Situation, score: number) =>
      scores.set(situation, (scores.get(situation) ?? 0) + score);
    for (const [{ situation, weight }, worth] of this.counted) add(situation, weight * worth);
    for (const { state, situation, weight } of MOODS)
      add(situation, weight * (reading?.probabilities[state] ?? 0));
    const scoreOf = (situation: Situation) => scores.get(situation) ?? 0;
    const strongest = Math.max(0, ...scores.values());
    const enough = (situation: Situation) =>
      strongest * (WANTED.includes(situation) ? SHARE_OF_WANTED : SHARE_OF_STRONGEST);
    return SITUATIONS.filter((one) => scoreOf(one) >= Math.max(ENOUGH, enough(one)))
      .sort((a, b) => scoreOf(b) - scoreOf(a))
      .slice(0, MAX_SITUATIONS)
      .map((situation) => ({
        situation,
        words: [...(this.words.get(situation) ?? [])].slice(0, MAX_WORDS),
      }));
  }
}

/** `start` and `end` (behind the last) count words. */
type Match = { weighed: WordsPhrase; start: number; end: number };

function matchAll(
  folded: readonly string[],
  startingWith: SituationPhrases['startingWith'],
): Match[] {
  return folded.flatMap((word, start) =>
    startingWith(word).flatMap((weighed) => {
      const end = matchPhrase(weighed.phrase, folded, start);
      return end === null ? [] : [{ weighed, start, end }];
    }),
  );
}

/** A word tells a situation once: by the `not` phrase that it stands in, or else by the strongest and the longest. */
function keepApart(matches: readonly Match[]): Match[] {
  const taken = new Map<Situation, Set<number>>();
  const kept: Match[] = [];
  for (const match of [...matches].sort(byRank)) {
    const { weighed, start, end } = match;
    const places = taken.get(weighed.situation) ?? new Set();
    taken.set(weighed.situation, places);
    const own = Array.from({ length: end - start }, (_, offset) => start + offset);
    if (own.some((place) => places.has(place))) continue;
    for (const place of own) places.add(place);
    if (weighed.weight > 0) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function byRank(a: Match, b: Match): number {
  const rankOf = ({ weighed: { weight } }: Match) => (weight === 0 ? 100 : weight);
  return rankOf(b) - rankOf(a) || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** What a `not` phrase holds is taken out of the text before its situation's other phrases are looked for. */
function findAnywhere(text: string, phrases: readonly LoosePhrase[]): LoosePhrase[] {
  const rests = new Map<Situation, string>();
  for (const { situation, weight, phrase } of phrases) {
    if (weight === 0)
      rests.set(situation, (rests.get(situation) ?? text).replaceAll(phrase.text, '\n'));
  }
  return phrases.filter(
    ({ situation, weight, phrase }) =>
      weight > 0 && (rests.get(situation) ?? text).includes(phrase.text),
  );
}
