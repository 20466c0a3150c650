import { readDraft } from '../coach/readDraft';
import type { Span } from '../coach/Review';
import type { State } from '../emotion/Reading';
import lines from './lines.json';
import { isHarming, isHelping } from './moves';
import type { Move, MoveKey } from './Move';
import { answeredKeys, openAsks } from './openAsks';
import type { Ending } from './Scenario';
import type { Session, Turn } from './Session';

type Tone = 'sharp' | 'quiet' | 'warm';
type Bank = Readonly<Record<string, Readonly<Partial<Record<Tone, readonly string[]>>>>>;
const BANK: Bank = lines;

const TONES: Readonly<Record<State, Tone>> = {
  angry: 'sharp',
  frustrated: 'sharp',
  disappointed: 'sharp',
  worried: 'quiet',
  confused: 'quiet',
  sad: 'quiet',
  neutral: 'warm',
  happy: 'warm',
};

/** Who came upset does not gush as soon as they are calm. */
function toneOf(now: State, came: State): Tone {
  return TONES[now] === 'warm' && TONES[came] !== 'warm' ? 'quiet' : TONES[now];
}

/** What the customer answers, of which lines of the data. */
export type Answer = Pick<Turn, 'says' | 'lines'>;

type Occasion = {
  /** As it was before the reply. */
  session: Session;
  turn: Omit<Turn, 'says' | 'lines'>;
  told: readonly number[];
  ended: Ending | null;
};

/**
 * The customer's answer to a reply: a word on what it did, what the agent asked for, and how it goes on for them. Lines are
 * taken by chance from those that fit the mood, and none of them twice in a conversation. What has been answered is
 * not asked again.
 */
export function answerAgent(occasion: Occasion, random: () => number): Answer {
  const { session, turn, told, ended } = occasion;
  const { scenario } = session;
  const used = new Set(session.turns.flatMap((one) => one.lines));
  const taken: string[] = [];
  const said: string[] = [];
  const say = (
    choices: readonly string[],
    values: Record<string, string>,
    mayRepeat: boolean,
  ): void => {
    const able = choices.filter((line) =>
      placeholdersOf(line).every((name) => values[name] !== undefined),
    );
    const fresh = able.filter((line) => !used.has(line) && !taken.includes(line));
    const line = pick(fresh.length > 0 ? fresh : mayRepeat ? able : [], random);
    if (line === undefined) return;
    taken.push(line);
    said.push(fill(line, values));
  };
  const tone = toneOf(turn.after.mood.state, scenario.state);

  const reaction = reactionTo(occasion);
  if (reaction !== null)
    say(
      linesFor(reaction.key, tone),
      valuesOf(reaction.move, turn.draft, scenario.customer.name),
      false,
    );

  if (ended !== null) {
    say(scenario.ends[ended], {}, true);
    return { says: said.join(' '), lines: taken };
  }
  for (const at of told) say(scenario.tells[at]?.says ?? [], {}, true);

  const answered = new Set([...answeredKeys(session), ...turn.answered]);
  const open = openAsks(scenario, turn.after.stage, answered);
  const [first] = open;
  const stage = scenario.stages[turn.after.stage];
  const isNew = turn.after.stage > turn.stage;
  if (first === undefined) say(scenario.lingers, {}, true);
  else if (isNew && stage !== undefined && stage.asks.every(({ key }) => !answered.has(key)))
    say(stage.says, {}, true);
  else if (told.length === 0) {
    const frames = isNew ? 'also' : turn.deferred.length > 0 ? 'wait' : 'again';
    const own = frames === 'again' ? first.again : [];
    say([...own, ...linesFor(frames, tone)], { topic: first.topic }, true);
  }
  const paragraph = scenario.channel === 'email' && isNew ? '\n\n' : ' ';
  return {
    says: [said.slice(0, -1).join(' '), said.at(-1) ?? ''].filter(Boolean).join(paragraph),
    lines: taken,
  };
}

/** From here on a customer takes a word amiss, whatever else was good. */
const STINGS_FROM = 9;
/** Below this nobody remarks on it. */
const REMARKED_FROM = 2.5;

/** Said by asking again, or not worth a word. */
const WORDLESS: ReadonlySet<MoveKey> = new Set([
  'ignored-the-question',
  'wrong-answer',
  'promised-an-answer',
  'answered-ahead',
]);

/** What of the reply the customer remarks on: what stung; else what helped, if anything did; else what grated. */
function reactionTo({ session, turn, ended }: Occasion): { key: string; move: Move } | null {
  const known = answeredKeys(session);
  const isOpen =
    openAsks(session.scenario, turn.after.stage, new Set([...known, ...turn.answered])).length > 0;
  const moves = turn.moves.filter(({ key }) => !WORDLESS.has(key));
  const harms = moves
    .filter(({ key, effect }) => isHarming(key) && effect >= REMARKED_FROM)
    .sort((a, b) => b.effect - a.effect);
  const helps = moves
    .filter(({ key, effect }) => isHelping(key) && effect <= -REMARKED_FROM)
    // With a question open, "good to know when" would be about something else.
    .filter(({ key }) => key !== 'gave-a-time' || !isOpen)
    .sort((a, b) => a.effect - b.effect);
  const [harm] = harms;
  const [help] = helps;
  const isGoodEnd = ended === 'resolved' || ended === 'calmed';
  if (harm !== undefined && harm.effect >= STINGS_FROM && !isGoodEnd)
    return { key: harm.key, move: harm };
  const change = turn.moves.reduce((sum, { effect }) => sum + effect, 0);
  if (help !== undefined && change < 0) {
    const left = turn.stage === turn.after.stage && isOpen;
    return { key: help.key === 'answered' && left ? 'answered-part' : help.key, move: help };
  }
  return harm === undefined || isGoodEnd ? null : { key: harm.key, move: harm };
}

function linesFor(key: string, tone: Tone): readonly string[] {
  const ofKey = BANK[key];
  return ofKey?.[tone] ?? ofKey?.quiet ?? [];
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
  const isShort = words !== '' && words.length <= MOST_QUOTED && !/["“”\n]/u.test(words);
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

function placeholdersOf(line: string): string[] {
  return [...line.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
}

/** Fills a line and begins it with a capital. */
function fill(line: string, values: Readonly<Record<string, string>>): string {
  const filled = line.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function pick<T>(choices: readonly T[], random: () => number): T | undefined {
  return choices[Math.min(choices.length - 1, Math.floor(random() * choices.length))];
}
