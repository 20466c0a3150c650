import { findSegments } from '../conversation/findSegments';
import { saidText } from '../conversation/saidText';
import type { State } from '../emotion/Reading';
import type { Situation } from '../library/Situation';
import type { Draft, DraftWord } from './Draft';
import { capitalized } from './findWordings';
import followUpQuestions from './phrases/followUpQuestions.json';
import faults from './phrases/faults.json';
import { hasPhrase, phraseBook } from './findPhrases';
import data from './phrases/paraphrasing.json';
import synonyms from './phrases/synonyms.json';
import { readDraft } from './readDraft';
import { isContentWord } from './stems';

/** Listening aloud: one sentence that names the issue back, and a question that follows from it. */
export type Paraphrase = { sentence: string; question: string };

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const REFUSED = words(data.refuse);
const VERBS = words(data.verbs);
const OPENERS = words(data.openers);
/** Words for what companies sell, send and charge. */
const CONCRETE = new Set(synonyms.flatMap((line) => line.split(' ')));
const ISSUES = phraseBook([...faults, ...data.needs].map((text) => [text, null] as const));

const LEAST_WORDS = 4;
const MOST_WORDS = 16;

/** These states hear their words back without being asked to; grief and thanks are not paraphrased. */
const NOT_PARAPHRASED: ReadonlySet<State> = new Set(['sad', 'happy']);

/**
 * Says the customer's issue back, for the agent to insert: "If I understand you right, your March
 * invoice was charged twice." Only where turning "my" into "your" is right for certain; else it names no
 * more than what it is about, or nothing.
 *
 * @param said what the customer said; any string
 * @param situation the main one, or `null`
 * @returns `null` where nothing can be said back for certain
 */
export function paraphrase(
  said: string,
  situation: Situation | null,
  state: State | null,
): Paraphrase | null {
  if (state !== null && NOT_PARAPHRASED.has(state)) return null;
  if (situation === 'hardship' || situation === 'praise') return null;
  const customer = readDraft(saidText(said, findSegments(said)));
  const question = followUpQuestions[situation ?? 'other'];
  const clause = bestClause(customer);
  if (clause !== null) return { sentence: `If I understand you right, ${clause}.`, question };
  const thing = namedThing(customer);
  return thing === null
    ? null
    : { sentence: `If I understand you right, this is about your ${thing}.`, question };
}

/** The clause that says most about what went wrong, turned to the customer. */
function bestClause(customer: Draft): string | null {
  let best: { text: string; weight: number } | null = null;
  for (const sentence of customer.sentences) {
    if (sentence.asks) continue;
    for (const [from, to] of clauses(customer.words, sentence.from, sentence.to)) {
      const text = turned(customer, from, to);
      if (text === null) continue;
      // What went wrong, or what is needed; anything else may be beside the point.
      if (!hasPhrase(customer, ISSUES, from, to)) continue;
      const weight = customer.words.slice(from, to).filter(({ word }) => CONCRETE.has(word)).length;
      if (weight > 0 && (best === null || weight > best.weight)) best = { text, weight };
    }
  }
  return best?.text ?? null;
}

/** Conjunctions between clauses that can stand alone. */
const BETWEEN = new Set(['and', 'but', 'so', 'yet']);

/** Word ranges between commas and conjunctions; only those that begin like a clause are of use. */
function* clauses(
  all: readonly DraftWord[],
  from: number,
  to: number,
): Generator<[number, number]> {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const word = all[at];
    const next = all[at + 1];
    const isOver = at === to || word === undefined;
    const isNew =
      word !== undefined &&
      ((word.pause && OPENERS.has(word.word)) ||
        (BETWEEN.has(word.word) && next !== undefined && OPENERS.has(next.word)));
    if (!isOver && !isNew) continue;
    const first = all[start]?.word ?? '';
    yield [BETWEEN.has(first) ? start + 1 : start, at];
    start = at;
  }
}

/** Turns a clause from the customer's mouth to the agent's; `null` where that is not certain to be right. */
function turned(customer: Draft, from: number, to: number): string | null {
  const clause = customer.words.slice(from, to);
  const first = clause[0];
  const last = clause.at(-1);
  if (first === undefined || last === undefined) return null;
  if (clause.length < LEAST_WORDS || clause.length > MOST_WORDS) return null;
  if (!OPENERS.has(first.word) && first.word !== 'the') return null;
  // "I ordered last week" says too little to be said back.
  if (!/^(?:my|our|the)$/u.test(first.word) && clause.length === LEAST_WORDS) return null;
  const text = customer.plain.slice(first.start, last.end);
  // A comma may join two sentences.
  if (clause.some(({ pause }, at) => pause && at > 0)) return null;
  // Only words, and what stands inside numbers and names.
  if (/[^\p{L}\p{N}\p{M} ,.'’%$€£#/-]|[^\p{L}\p{N}] ?-|\. /u.test(text)) return null;
  if (
    clause.some(
      ({ word, capitals, quoted }) => REFUSED.has(word) || quoted || isLoud(word, capitals),
    )
  )
    return null;
  const verbAt = clause.findIndex(({ word }) => VERBS.has(word));
  if (verbAt === -1 || verbAt > 5) return null;
  if (
    clause.some(
      ({ word }, at) => word === 'and' && /^(?:i|we|you|me)$/u.test(clause[at + 1]?.word ?? ''),
    )
  )
    return null;

  let written = '';
  let before = first.start;
  for (const [at, word] of clause.entries()) {
    const turn = turnWord(clause, at, customer.text);
    if (turn === null) return null;
    written += customer.text.slice(before, word.start) + turn;
    before = word.end;
  }
  return written;
}

function isLoud(word: string, capitals: boolean): boolean {
  return capitals && word.length > 3;
}

const ADVERBS = words(
  'still also just never already now not only really even recently then currently',
);

/** First person becomes second, and "you", who are we, becomes "we". */
function turnWord(clause: readonly DraftWord[], at: number, text: string): string | null {
  const one = clause[at];
  if (one === undefined) return null;
  const written = text.slice(one.start, one.end);
  const afterI = (): boolean => {
    let back = at - 1;
    while (back > 0 && ADVERBS.has(clause[back]?.word ?? '')) back -= 1;
    return clause[back]?.word === 'i';
  };
  switch (one.word) {
    case 'i':
    case 'we':
    case 'me':
    case 'us':
      return 'you';
    case "i'm":
    case "we're":
      return 'you are';
    case "i've":
    case "we've":
      return 'you have';
    case 'my':
    case 'our':
      return 'your';
    case 'mine':
    case 'ours':
      return 'yours';
    case 'myself':
      return 'yourself';
    case 'am':
      return afterI() ? 'are' : null;
    case 'was':
      return afterI() ? 'were' : written;
    case "wasn't":
      return afterI() ? "weren't" : written;
    case 'you':
      // At the beginning it acts; behind its verb it is told or asked, which is not certain enough.
      return at === 0 ? 'we' : at === clause.length - 1 ? 'us' : null;
    case "you've":
      return at === 0 ? 'we have' : null;
    case 'your':
      return 'our';
    default:
      if (
        /^(?:i|we|you)'/u.test(one.word) ||
        /^(?:yourself|yours|ourselves|lets|let's)$/u.test(one.word)
      )
        return null;
      return at === 0 && written !== capitalized(written).toUpperCase()
        ? lowered(written)
        : written;
  }
}

function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

const MOST_THING_WORDS = 3;

/** "my March invoice": what it is about, where no clause can be said back. */
function namedThing(customer: Draft): string | null {
  for (let at = 0; at < customer.words.length; at += 1) {
    const owner = customer.words[at];
    if (owner === undefined || owner.quoted || !/^(?:my|our)$/u.test(owner.word)) continue;
    for (let size = 1; size <= MOST_THING_WORDS; size += 1) {
      const part = customer.words.slice(at + 1, at + 1 + size);
      const last = part.at(-1);
      const next = customer.words[at + 1 + size];
      if (last === undefined || last.sentence !== owner.sentence) break;
      if (
        part.some(
          ({ word, pause, quoted, capitals }) =>
            pause ||
            quoted ||
            REFUSED.has(word) ||
            isLoud(word, capitals) ||
            !(isContentWord(word) || BEFORE_THINGS.has(word)),
        )
      )
        break;
      const ends =
        next === undefined ||
        next.sentence !== last.sentence ||
        next.pause ||
        !isContentWord(next.word) ||
        VERBS.has(next.word);
      if (ends && THINGS.has(last.word)) {
        const first = part[0];
        return first === undefined
          ? null
          : customer.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
      }
    }
  }
  return null;
}

/** What else may stand between "my" and a thing. */
const BEFORE_THINGS = words(
  'new old first second last next january february march april may june july august september october november december',
);

/** Nouns only: "my return was …" is about a return, "my charged" about nothing. */
const THINGS = words(
  'parcel package order delivery shipment invoice bill payment refund account subscription membership plan contract flight booking reservation seat export router connection card coupon voucher appointment password warranty return exchange replacement prescription policy claim statement deposit transfer luggage suitcase',
);
