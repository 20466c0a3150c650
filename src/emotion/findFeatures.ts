import { close, extend, fingerprintWord, start as startFingerprint } from './fingerprint';
import { FeatureCollector, type Block, type Features } from './FeatureCollector';
import { findFacts } from './findFacts';
import { findPraiseAndTrouble } from './findPraiseAndTrouble';
import { findTokens, type Token } from './findTokens';
import { withoutGreeting } from './withoutGreeting';
import { CONTRASTS, NEGATIONS } from './wordLists';

/**
 * The version of everything that decides which fingerprints a text has: this file, the tokens, the
 * facts, the word lists, the fingerprint. A model trained with another version is refused.
 */
export const FEATURE_VERSION = 2;

const KIND = {
  word: 1,
  pair: 2,
  negated: 3,
  letters: 4,
  mark: 5,
  fact: 6,
  opening: 7,
  asked: 8,
  triple: 9,
} as const;

const WORDS: Block = 0;
const LETTERS: Block = 1;
const MARKS: Block = 2;

const NEGATION_REACH = 4;
const SHORTEST_LETTERS = 2;
const LONGEST_LETTERS = 5;

const isReadable = (token: Token): boolean =>
  token.kind === 'word' ||
  token.kind === 'emoji' ||
  token.kind === 'emoticon' ||
  token.kind === 'censored';

/**
 * @param text any string; nothing of it is left out here
 * @returns its features: words, pairs and triples of words, negated words, letter sequences inside
 * words, facts, marks of style, and how praise and trouble meet; the greeting apart. Time is linear in the length.
 */
export const findFeatures = (text: string): Features => {
  const all = findTokens(text);
  const tokens = withoutGreeting(all);
  addWords(tokens);
  addLetters(tokens);
  for (const fact of findFacts(tokens))
    add(fingerprintWord(KIND.fact, fact.name), WORDS, fact.start, fact.end);
  addMarks(tokens);
  for (const { name, tokens: restsOn } of findPraiseAndTrouble(tokens))
    for (const at of restsOn) mark(name, tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  let readable = 0;
  for (const token of all) if (isReadable(token)) readable++;
  return collector.take(readable);
};

/** Empty between two calls of `findFeatures`. */
const collector = new FeatureCollector();

const add = (running: number, block: Block, start: number, end: number): void =>
  collector.add(close(running), block, start, end);

const mark = (name: string, start: number, end: number): void =>
  add(fingerprintWord(KIND.mark, name), MARKS, start, end);

/** Words, pairs and triples within a sentence, negated words, and how sentences open and end. */
const addWords = (tokens: readonly Token[]): void => {
  const hashes = tokens.map((token) => fingerprintWord(KIND.word, token.word));
  let inSentence = 0;
  let negatedLeft = 0;
  let lastStop = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const hash = hashes[at];
    if (token === undefined || hash === undefined) continue;
    const { start, end } = token;
    add(hash, WORDS, start, end);
    const before = tokens[at - 1];
    const beforeHash = hashes[at - 1];
    if (before !== undefined && beforeHash !== undefined && inSentence > 0) {
      const pair = extend(extend(startFingerprint(KIND.pair), beforeHash), hash);
      add(pair, WORDS, before.start, end);
      const first = tokens[at - 2];
      const firstHash = hashes[at - 2];
      if (first !== undefined && firstHash !== undefined && inSentence > 1) {
        add(
          extend(extend(startFingerprint(KIND.triple), firstHash), pair),
          WORDS,
          first.start,
          end,
        );
      }
    }
    if (token.kind === 'stop' || token.kind === 'pause') {
      negatedLeft = 0;
      if (token.kind === 'stop') {
        if (token.word.startsWith('?')) addQuestion(tokens, hashes, lastStop + 1, at);
        lastStop = at;
        inSentence = 0;
        continue;
      }
    }
    if (token.kind === 'word') {
      if (CONTRASTS.has(token.word)) negatedLeft = 0;
      if (negatedLeft > 0) {
        negatedLeft--;
        add(extend(startFingerprint(KIND.negated), hash), WORDS, start, end);
      }
      if (NEGATIONS.has(token.word) || token.word.endsWith("n't")) negatedLeft = NEGATION_REACH;
      if (inSentence === 0) add(extend(startFingerprint(KIND.opening), hash), WORDS, start, end);
    }
    // A name at the beginning ("@shop why …") does not open the sentence.
    if (token.kind !== 'mention' || inSentence > 0) inSentence++;
  }
};

/** How a question begins tells a complaint ("why is …") from a plain one ("can I …"). */
const addQuestion = (
  tokens: readonly Token[],
  hashes: readonly number[],
  from: number,
  to: number,
): void => {
  let first = from;
  while (first < to && tokens[first]?.kind !== 'word') first++;
  const [one, two] = [tokens[first], tokens[first + 1]];
  const [oneHash, twoHash] = [hashes[first], hashes[first + 1]];
  if (first >= to || one === undefined || oneHash === undefined) return;
  add(extend(startFingerprint(KIND.asked), oneHash), WORDS, one.start, one.end);
  if (two !== undefined && twoHash !== undefined && first + 1 < to)
    add(extend(extend(startFingerprint(KIND.asked), oneHash), twoHash), WORDS, one.start, two.end);
};

/** Letter sequences of two to five inside a word, its ends marked: they carry typos and endings. */
const addLetters = (tokens: readonly Token[]): void => {
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    // The word with a space at either end, read in place: no string is built.
    const { word, start, end } = token;
    const last = word.length + 1;
    for (let from = 0; from <= last; from++) {
      let running = LETTERS_START;
      const behind = Math.min(from + LONGEST_LETTERS, last + 1);
      for (let at = from; at < behind; at++) {
        running = extend(running, at === 0 || at === last ? SPACE : word.charCodeAt(at - 1));
        if (at >= from + SHORTEST_LETTERS - 1) add(running, LETTERS, start, end);
      }
    }
  }
};

const LETTERS_START = startFingerprint(KIND.letters);
const SPACE = 32;

/** How it is written: capitals, elongation, exclamation and question marks, emoji, length. */
const addMarks = (tokens: readonly Token[]): void => {
  let words = 0;
  let capitals = 0;
  let calls = 0;
  let asks = 0;
  let lastReadable: Token | undefined;
  for (const token of tokens) {
    const { start, end } = token;
    if (token.kind === 'word') {
      words++;
      if (token.capitals && end - start > 2) {
        capitals++;
        mark('capitals', start, end);
      }
      if (token.elongated) mark('elongated', start, end);
    } else if (token.kind === 'stop') {
      if (token.word.includes('!')) {
        calls++;
        mark('!', start, end);
      }
      if (token.word.includes('?')) {
        asks++;
        mark('?', start, end);
      }
    } else if (token.kind === 'emoji' || token.kind === 'emoticon') mark('emoji', start, end);
    if (token.kind !== 'mention' && token.kind !== 'link') lastReadable = token;
  }
  // The text as a whole has no place that could be shown as evidence.
  const all = (name: string): void => mark(name, 0, 0);
  if (words > 3 && capitals / words > 0.3) all('mostly capitals');
  else if (capitals > 1) all('some capitals');
  if (calls > 2) all('many !');
  if (asks > 1) all('many ?');
  if (lastReadable !== undefined) {
    const { word, start, end } = lastReadable;
    if (lastReadable.kind === 'stop') mark(`ends ${word}`, start, end);
    else if (lastReadable.kind === 'word') mark('ends open', start, end);
    else mark(`ends ${lastReadable.kind}`, start, end);
  }
  all(`length ${lengthStep(words)}`);
};

const lengthStep = (words: number): string =>
  words < 3 ? 'tiny' : words < 8 ? 'short' : words < 25 ? 'middle' : words < 80 ? 'long' : 'letter';
