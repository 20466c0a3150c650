import type { State } from '../emotion/Reading';
import bank from './lines.json';
import { answeredKeys, openAsks } from './openAsks';
import { reactTo, type Occasion } from './reactTo';
import type { Turn } from './Session';

type Tone = 'sharp' | 'quiet' | 'warm';
type Values = Readonly<Record<string, string>>;

/** What may be said at a point of the answer: one of the lines, filled. */
type Choice = { lines: readonly string[]; values: Values };

/** Lines for any scenario: by what they react to, or how a question is asked, and by tone. */
const BANK: Readonly<Record<string, Readonly<Partial<Record<Tone, readonly string[]>>>>> = bank;

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

/**
 * The customer's answer to a reply: a word on what it did, what the agent asked for, and how it goes on for them. Lines
 * are taken by chance from those that fit the mood, and none of them twice in a conversation as long as there is another.
 * What has been answered is not asked again.
 */
export function answerAgent(
  occasion: Occasion,
  random: () => number,
): Pick<Turn, 'says' | 'lines'> {
  const { session, turn } = occasion;
  const { scenario } = session;
  const used = new Set(session.turns.flatMap(({ lines }) => lines));
  const tone = toneOf(turn.after.mood.state, scenario.state);

  const rest = goOn(occasion, tone).flatMap(({ lines, values }) => {
    const fresh = lines.filter((line) => !used.has(line));
    const line = pick(fresh.length > 0 ? fresh : lines, random);
    if (line === undefined) return [];
    used.add(line);
    return [{ line, said: fill(line, values) }];
  });
  const isThanked = rest.some(({ said }) => THANKS.test(said));
  const reaction = reactTo(occasion, random);
  const first = pick(
    reaction === null
      ? []
      : linesFor(reaction.key, tone).filter(
          (line) =>
            !used.has(line) && isFilled(line, reaction.values) && !(isThanked && THANKS.test(line)),
        ),
    random,
  );
  const opening =
    first === undefined ? [] : [{ line: first, said: fill(first, reaction?.values ?? {}) }];
  const all = [...opening, ...rest];
  const last = all.at(-1)?.said ?? '';
  const isNew = turn.after.stage > turn.stage && scenario.channel === 'email';
  return {
    says: [
      all
        .slice(0, -1)
        .map(({ said }) => said)
        .join(' '),
      last,
    ]
      .filter(Boolean)
      .join(isNew ? '\n\n' : ' '),
    lines: all.map(({ line }) => line),
  };
}

/** Nobody thanks twice in one breath. */
const THANKS = /\bthank/iu;

/** What comes behind the reaction: the end, what was asked for, the next question or the same one again. */
function goOn({ session, turn, told, ended }: Occasion, tone: Tone): Choice[] {
  const { scenario } = session;
  const plain = (lines: readonly string[]): Choice => ({ lines, values: {} });
  if (ended !== null) return [plain(scenario.ends[ended])];
  const answered = new Set([...answeredKeys(session), ...turn.answered]);
  const [first] = openAsks(scenario, turn.after.stage, answered);
  if (first === undefined) return [plain(scenario.lingers)];
  const stage = scenario.stages[turn.after.stage];
  const isNew = turn.after.stage > turn.stage;
  if (isNew && stage !== undefined && stage.asks.every(({ key }) => !answered.has(key)))
    return [plain(stage.says)];
  if (told.length > 0) return told.map((at) => plain(scenario.tells[at]?.says ?? []));
  const frames = isNew ? 'also' : turn.deferred.length > 0 ? 'wait' : 'again';
  const own = frames === 'again' ? first.again : [];
  return [{ lines: [...own, ...linesFor(frames, tone)], values: { topic: first.topic } }];
}

/** Who came upset does not gush as soon as they are calm. */
function toneOf(now: State, came: State): Tone {
  return TONES[now] === 'warm' && TONES[came] !== 'warm' ? 'quiet' : TONES[now];
}

function linesFor(key: string, tone: Tone): readonly string[] {
  const ofKey = BANK[key];
  return ofKey?.[tone] ?? ofKey?.quiet ?? [];
}

function isFilled(line: string, values: Values): boolean {
  return [...line.matchAll(/\{(\w+)\}/gu)].every(([, name = '']) => Object.hasOwn(values, name));
}

/** Fills a line and begins it with a capital. */
function fill(line: string, values: Values): string {
  const filled = line.replace(/\{(\w+)\}/gu, (found, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : found,
  );
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function pick<T>(choices: readonly T[], random: () => number): T | undefined {
  return choices[Math.min(choices.length - 1, Math.floor(random() * choices.length))];
}
