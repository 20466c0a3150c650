import type { Span } from './Review';

/** A word that the agent wrote. */
export type DraftWord = Span & {
  /** Lower case, apostrophes straight: "I’M" → "i'm". */
  word: string;
  /** Index of its sentence in `sentences`. */
  sentence: number;
  /** Whether a comma, colon, dash or bracket stands between the word before it and it. */
  pause: boolean;
  /** Two letters and more, all of them capitals. */
  capitals: boolean;
  /** Between quotation marks: somebody else's words, or the name of something on a screen. */
  quoted: boolean;
};

/** A sentence, or a line of a list; from the first to just behind the last character that is no blank. */
export type DraftSentence = Span & {
  /** Its words are `words.slice(from, to)`; at least one. */
  from: number;
  to: number;
  /** Ends in a question mark. */
  asks: boolean;
  /** Begins with a bullet or a number. */
  listed: boolean;
};

/** A draft, read once for all rules. Every offset is one of the draft as it was given. */
export type Draft = {
  text: string;
  /**
   * What the agent wrote, at its places: quoted history, signature, legal lines, logs and code are
   * blanked out. As long as what is read of `text`.
   */
  said: string;
  /** `said` without links, addresses and tags too. */
  plain: string;
  words: readonly DraftWord[];
  sentences: readonly DraftSentence[];
  /** "Hi Maria," at the beginning; `name` is where the name in it stands. */
  greeting: (Span & { name: Span | null }) | null;
  /** Behind the greeting, where a missing acknowledgment would go. */
  bodyStart: number;
  /** Behind the last of the agent's own sentences, where a missing next step would go. */
  bodyEnd: number;
};
