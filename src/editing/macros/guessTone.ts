import { STATES, type State } from '../../emotion/Reading';
import { PHRASE_FAMILIES, type PhraseFamily } from '../../library/PhraseFamily';
import type { Situation } from '../../library/Situation';
import { readPhraseText } from '../../suggestions/Phrase';
import type { Guess } from './Conversion';
import { withoutPhrases, wordsFound, type PhraseGroup } from './PhraseGroup';
import { toneWordsOf, type ToneWords } from './ToneWords';

export type GuessedTone = {
  states: State[];
  family: PhraseFamily;
  guesses: { states: Guess; family: Guess };
};

/** A title is what its author would call the customer; an apology alone tells that something went wrong. */
const WORTH = { title: 2, text: 1, apology: 0.6, situation: 0.5 } as const;

/** To whom one apologizes where nothing else tells. */
const APOLOGY: readonly State[] = ['frustrated', 'disappointed'];

/** What situations add to a state; those of `upset` only where there is an apology. */
const BY_SITUATION: Partial<Record<Situation, State>> = {
  security: 'worried',
  hardship: 'sad',
};
const UPSET_BY_SITUATION: Partial<Record<Situation, State>> = {
  delivery: 'frustrated',
  technical: 'frustrated',
  outage: 'frustrated',
  bug: 'frustrated',
  login: 'frustrated',
  damaged: 'disappointed',
  quality: 'disappointed',
  service: 'angry',
};

/** A state that is much weaker than the strongest is chance. */
const SHARE_OF_STRONGEST = 0.6;
const MAX_STATES = 3;
const MAX_WORDS = 5;

/** How much a phrase counts for its family: a thank-you stands in nearly every reply. */
const FAMILY_WORTH: Readonly<Record<PhraseFamily, number>> = {
  sorry: 1,
  understand: 1.2,
  thank: 0.9,
  'make-right': 0.9,
  patience: 1.3,
  'make-better': 0.7,
  matters: 1.2,
};

/** What a reply to such a customer mostly does where its words do not tell. */
const USUAL_FAMILY: Readonly<Record<State, PhraseFamily>> = {
  angry: 'make-right',
  frustrated: 'make-right',
  disappointed: 'make-right',
  worried: 'understand',
  confused: 'make-better',
  sad: 'understand',
  happy: 'thank',
  neutral: 'make-better',
};

/** Guesses from a reply's own words to customers of which state it is written, and in what manner. */
export function guessTone(
  title: string,
  text: string,
  language: string,
  situations: readonly Situation[],
): GuessedTone {
  const words = toneWordsOf(language);
  if (words === null) return plainTone();
  const inTitle = readPhraseText(title);
  const inText = withoutPhrases(readPhraseText(text), words.routine);
  const weigh = (group: PhraseGroup): Weighed => {
    const byTitle = wordsFound(inTitle, group);
    const byText = wordsFound(inText, group);
    return {
      score: byTitle.length * WORTH.title + byText.length * WORTH.text,
      words: [...new Set([...byTitle, ...byText])],
    };
  };
  const apologizes = weigh(words.apology).score > 0;
  const states = guessStates(words, weigh, situations, apologizes);
  const family = guessFamily(words, weigh, states.states[0] ?? 'neutral');
  return {
    states: states.states,
    family: family.family,
    guesses: { states: states.guess, family: family.guess },
  };
}

type Weighed = { score: number; words: string[] };
type Weigh = (group: PhraseGroup) => Weighed;

function guessStates(
  words: ToneWords,
  weigh: Weigh,
  situations: readonly Situation[],
  apologizes: boolean,
): { states: State[]; guess: Guess } {
  const scores = new Map<State, Weighed>(
    STATES.map((state) => [state, weigh(words.states[state])]),
  );
  const add = (state: State | undefined, score: number) => {
    const weighed = state === undefined ? undefined : scores.get(state);
    if (weighed !== undefined) weighed.score += score;
  };
  for (const situation of situations) {
    add(BY_SITUATION[situation], WORTH.situation);
    if (apologizes) add(UPSET_BY_SITUATION[situation], WORTH.situation);
  }
  if (apologizes) for (const state of APOLOGY) add(state, WORTH.apology);
  const scoreOf = (state: State) => scores.get(state)?.score ?? 0;
  const strongest = Math.max(...STATES.map(scoreOf));
  if (strongest < WORTH.situation) return plainStates();
  const states = STATES.filter((state) => scoreOf(state) >= strongest * SHARE_OF_STRONGEST)
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, MAX_STATES);
  const told = states.flatMap((state) => scores.get(state)?.words ?? []);
  const all = told.length > 0 || !apologizes ? told : weigh(words.apology).words;
  return { states, guess: { from: 'words', words: [...new Set(all)].slice(0, MAX_WORDS) } };
}

function guessFamily(
  words: ToneWords,
  weigh: Weigh,
  state: State,
): { family: PhraseFamily; guess: Guess } {
  let best = USUAL_FAMILY[state];
  let bestScore = 0;
  for (const family of PHRASE_FAMILIES) {
    const score = weigh(words.families[family]).score * FAMILY_WORTH[family];
    if (score <= bestScore) continue;
    best = family;
    bestScore = score;
  }
  if (bestScore === 0) return { family: best, guess: { from: 'default', words: [] } };
  const found = weigh(words.families[best]).words.slice(0, MAX_WORDS);
  return { family: best, guess: { from: 'words', words: found } };
}

function plainStates(): { states: State[]; guess: Guess } {
  return { states: ['neutral'], guess: { from: 'default', words: [] } };
}

function plainTone(): GuessedTone {
  const { states, guess } = plainStates();
  return { states, family: USUAL_FAMILY.neutral, guesses: { states: guess, family: guess } };
}
