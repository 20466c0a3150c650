import { readDraft } from '../coach/readDraft';
import type { Span } from '../coach/Review';
import { isHarming, isHelping } from './moves';
import type { Move, MoveKey } from './Move';
import { answeredKeys, openAsks } from './openAsks';
import type { Ending } from './Scenario';
import type { Session, Turn } from './Session';

/** A reply of the agent's, as the customer is about to answer it. */
export type Occasion = {
  /** As it was before the reply. */
  session: Session;
  turn: Omit<Turn, 'says' | 'lines'>;
  /** What the agent asked for; indices into the scenario's `tells`. */
  told: readonly number[];
  ended: Ending | null;
};

/** What the customer remarks on: lines under `key`, with what may stand in them. */
export type Reaction = { key: string; values: Readonly<Record<string, string>> };

/** From here on a customer takes a word amiss, whatever else was good. */
const STINGS_FROM = 9;
/** Below this nobody remarks on it. */
const REMARKED_FROM = 2.5;
/** Of so many things that helped the customer remarks on one. */
const MOST_HELPS = 3;

/** Said by asking again, or not worth a word. */
const WORDLESS: ReadonlySet<MoveKey> = new Set([
  'ignored-the-question',
  'wrong-answer',
  'promised-an-answer',
  'answered-ahead',
]);

/** What of the reply the customer remarks on: what stung; else what helped, if anything did; else what grated. */
export function reactTo(occasion: Occasion, random: () => number): Reaction | null {
  const { session, turn, ended } = occasion;
  const { name } = session.scenario.customer;
  const answered = new Set([...answeredKeys(session), ...turn.answered]);
  const isOpen = openAsks(session.scenario, turn.after.stage, answered).length > 0;
  // A good end says it all.
  if (ended === 'resolved' || ended === 'calmed') return null;
  const moves = turn.moves.filter(({ key }) => !WORDLESS.has(key));
  const [harm] = moves
    .filter(({ key, effect }) => isHarming(key) && effect >= REMARKED_FROM)
    .sort((a, b) => b.effect - a.effect);
  const helps = moves
    .filter(({ key, effect }) => isHelping(key) && effect <= -REMARKED_FROM)
    // With a question open, "good to know when" would be about something else.
    .filter(({ key }) => key !== 'gave-a-time' || !isOpen)
    .sort((a, b) => a.effect - b.effect)
    .slice(0, MOST_HELPS);
  const harmed = (move: Move): Reaction => ({
    key: move.key,
    values: valuesOf(move, turn.draft, name),
  });
  if (harm !== undefined && harm.effect >= STINGS_FROM) return harmed(harm);
  const change = turn.moves.reduce((sum, { effect }) => sum + effect, 0);
  const help = helps[Math.floor(random() * helps.length)];
  if (help !== undefined && change < 0) {
    const isPart = turn.stage === turn.after.stage && isOpen;
    return {
      key: help.key === 'answered' && isPart ? 'answered-part' : help.key,
      values: { name },
    };
  }
  return harm === undefined ? null : harmed(harm);
}

/** Words that the customer throws back are short, or they are not thrown back. */
const MOST_QUOTED = 60;

/** Of these a part says nothing; the customer throws back the sentence. */
const IN_A_SENTENCE: ReadonlySet<MoveKey> = new Set([
  'blamed',
  'dismissed',
  'told-to-calm-down',
  'disrespected',
  'sore-point',
  'wrong-tone',
]);

function valuesOf({ key, spans, tip }: Move, text: string, name: string): Record<string, string> {
  const [span] = spans;
  const words = IN_A_SENTENCE.has(key) ? sentenceAt(text, span) : (tip?.values['words'] ?? '');
  const isShort = words !== '' && words.length <= MOST_QUOTED && !/["“”\n{}]/u.test(words);
  return { name, ...(isShort ? { words } : {}) };
}

/** The sentence in which a stretch stands, without the mark that ends it. */
function sentenceAt(text: string, span: Span | undefined): string {
  if (span === undefined) return '';
  const sentence = readDraft(text).sentences.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  return sentence === undefined
    ? ''
    : text.slice(sentence.start, sentence.end).replace(/[.,;:!\s]+$/u, '');
}
