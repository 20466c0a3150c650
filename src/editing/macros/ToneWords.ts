import type { State } from '../../emotion/Reading';
import type { PhraseFamily } from '../../library/PhraseFamily';
import { readGroup, type PhraseGroup } from './PhraseGroup';
import toneWords from './toneWords.json';

/** By what words a language's replies tell to whom they are written, and in what manner. */
export type ToneWords = {
  states: Readonly<Record<State, PhraseGroup>>;
  /** Says sorry for anything at all. */
  apology: PhraseGroup;
  families: Readonly<Record<PhraseFamily, PhraseGroup>>;
  /** What stands in every reply and tells nothing. */
  routine: PhraseGroup;
};

type Source = {
  states: Record<State, string[]>;
  apology: string[];
  families: Record<PhraseFamily, string[]>;
  routine: string[];
};

const SOURCES = new Map<string, Source>(Object.entries(toneWords));
const ready = new Map<string, ToneWords>();

/** @returns `null` for a language that we have no words of. */
export function toneWordsOf(language: string): ToneWords | null {
  const source = SOURCES.get(language);
  if (source === undefined) return null;
  const before = ready.get(language);
  if (before !== undefined) return before;
  const { states, apology, families, routine } = source;
  const words: ToneWords = {
    states: {
      angry: readGroup(states.angry),
      frustrated: readGroup(states.frustrated),
      disappointed: readGroup(states.disappointed),
      worried: readGroup(states.worried),
      confused: readGroup(states.confused),
      sad: readGroup(states.sad),
      happy: readGroup(states.happy),
      neutral: readGroup(states.neutral),
    },
    apology: readGroup(apology),
    families: {
      sorry: readGroup(families.sorry),
      understand: readGroup(families.understand),
      thank: readGroup(families.thank),
      'make-right': readGroup(families['make-right']),
      patience: readGroup(families.patience),
      'make-better': readGroup(families['make-better']),
      matters: readGroup(families.matters),
    },
    routine: readGroup(routine),
  };
  ready.set(language, words);
  return words;
}
