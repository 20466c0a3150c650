import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { builtInScenarios } from '../src/practice/builtInScenarios';
import { isCalm } from '../src/practice/moods';
import type { Scenario } from '../src/practice/Scenario';
import type { Session } from '../src/practice/Session';
import { reviewSession } from '../src/practice/reviewSession';
import { seededRandom } from '../src/practice/seededRandom';
import { startSession, takeTurn } from '../src/practice/takeTurn';
import odd from './practice/odd.json';
import stock from './practice/stock.json';
import { readSet } from './readSet';

/**
 * Plays scripted agents through every scenario. Good agents were written as experts would write, from the facts of the
 * case and not from its phrases; a third of the scripts was never tuned on.
 */

const AgentSchema = v.object({
  id: v.string(),
  scenario: v.string(),
  kind: v.picklist(['good', 'middling', 'bad']),
  style: v.string(),
  replies: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Not looked at while the rules and phrases were tuned. */
  heldOut: v.boolean(),
});
export type Agent = v.InferOutput<typeof AgentSchema>;

export type Outcomes = {
  sessions: number;
  /** Ended calm or better. */
  calm: number;
  /** Ended `resolved`: all that was asked is answered, too. */
  resolved: number;
  /** Ended no calmer than the customer came. */
  noBetter: number;
  /** Ended worse. */
  worse: number;
};

export type PracticeMeasures = {
  scenarios: number;
  seeds: number;
  good: { tuned: Outcomes; heldOut: Outcomes };
  middling: Outcomes;
  bad: { tuned: Outcomes; heldOut: Outcomes };
  /** Of those, the ones that have the facts right and no respect: the hardest to tell from good ones. */
  rude: { tuned: Outcomes; heldOut: Outcomes };
  /** Agents that only repeat stock phrases. */
  stock: Outcomes;
  /** Good replies to another scenario. */
  strangers: Outcomes;
  /** Nothing, noise, another language, the customer's own words. */
  odd: Outcomes;
  /** Which sessions went otherwise than they should, by agent. */
  surprises: string[];
};

const SEEDS = [1, 2, 3, 4, 5];
/** How many other scenarios the good replies to one are sent to. */
const STRANGERS = 6;

/** The style of agents who have the facts right and no respect. */
const RUDE = 'right but rude';

export function readAgents(): Agent[] {
  return readSet('practice/agents.jsonl', AgentSchema);
}

/** Plays replies until the conversation ends or there are no more of them. */
export function play(scenario: Scenario, replies: readonly string[], seed: number): Session {
  const random = seededRandom(seed);
  return replies.reduce(
    (session, reply) => takeTurn(session, reply, random),
    startSession(scenario),
  );
}

export function evaluatePractice(
  scenarios: readonly Scenario[],
  agents: readonly Agent[],
): PracticeMeasures {
  const surprises: string[] = [];
  const playAll = (
    some: readonly { id: string; scenario: Scenario; replies: readonly string[] }[],
    wanted: keyof Outcomes | null,
  ): Outcomes => {
    const outcomes: Outcomes = { sessions: 0, calm: 0, resolved: 0, noBetter: 0, worse: 0 };
    for (const { id, scenario, replies } of some) {
      let missed = 0;
      for (const seed of SEEDS) {
        const found = outcomeOf(play(scenario, replies, seed));
        outcomes.sessions += 1;
        for (const key of found) outcomes[key] += 1;
        if (wanted !== null && !found.has(wanted)) missed += 1;
      }
      if (missed > 0) surprises.push(`${id}: ${missed} of ${SEEDS.length}`);
    }
    return outcomes;
  };
  const of = (
    kind: Agent['kind'],
    heldOut?: boolean,
    style?: string,
  ): { id: string; scenario: Scenario; replies: string[] }[] =>
    agents
      .filter(
        (agent) =>
          agent.kind === kind &&
          (heldOut === undefined || agent.heldOut === heldOut) &&
          (style === undefined || agent.style === style),
      )
      .flatMap(({ id, scenario: key, replies }) => {
        const scenario = scenarios.find((one) => one.key === key);
        return scenario === undefined ? [] : [{ id, scenario, replies }];
      });
  const good = of('good');
  return {
    scenarios: scenarios.length,
    seeds: SEEDS.length,
    good: { tuned: playAll(of('good', false), 'calm'), heldOut: playAll(of('good', true), 'calm') },
    middling: playAll(of('middling'), null),
    bad: {
      tuned: playAll(of('bad', false), 'noBetter'),
      heldOut: playAll(of('bad', true), 'noBetter'),
    },
    rude: {
      tuned: playAll(of('bad', false, RUDE), null),
      heldOut: playAll(of('bad', true, RUDE), null),
    },
    stock: playAll(
      scenarios.flatMap((scenario) =>
        stock.map((replies, at) => ({
          id: `stock ${at + 1} in ${scenario.key}`,
          scenario,
          replies: Array.from({ length: 8 }, (_, turn) => replies[turn % replies.length] ?? ''),
        })),
      ),
      'noBetter',
    ),
    strangers: playAll(
      good.flatMap(({ id, replies, scenario }) => {
        const at = scenarios.indexOf(scenario);
        return Array.from({ length: STRANGERS }, (_, step) => {
          const other = scenarios[(at + 1 + step * 4) % scenarios.length] ?? scenario;
          return { id: `${id} in ${other.key}`, scenario: other, replies };
        }).filter((one) => one.scenario !== scenario);
      }),
      'noBetter',
    ),
    odd: playAll(
      scenarios.flatMap((scenario) =>
        Object.entries({ ...odd, 'own words': Array<string>(3).fill(scenario.opening.text) }).map(
          ([id, replies]) => ({ id: `${id} in ${scenario.key}`, scenario, replies }),
        ),
      ),
      'noBetter',
    ),
    surprises,
  };
}

function outcomeOf(session: Session): Set<keyof Outcomes> {
  const { from, to, ended } = reviewSession(session);
  const found = new Set<keyof Outcomes>();
  const isWellEnded = ended === 'resolved' || ended === 'calmed';
  if (
    (isWellEnded && to.heat <= from.heat) ||
    (isCalm(to) && to.heat <= from.heat && ended === null)
  )
    found.add('calm');
  if (ended === 'resolved') found.add('resolved');
  if (ended !== 'resolved' && to.heat >= from.heat) found.add('noBetter');
  if (ended !== 'resolved' && to.heat > from.heat) found.add('worse');
  return found;
}

export function practiceTable(measures: PracticeMeasures): string {
  const row = (name: string, { sessions, calm, resolved, noBetter, worse }: Outcomes): string =>
    [
      name.padEnd(24),
      ...[calm, resolved, noBetter, worse].map((count) =>
        `${((100 * count) / Math.max(1, sessions)).toFixed(1)} %`.padStart(10),
      ),
      String(sessions).padStart(10),
    ].join('');
  const { good, bad, middling, stock: repeaters, strangers, odd: others } = measures;
  return [
    `Practice: ${measures.scenarios} scenarios, ${measures.seeds} seeds`,
    `${''.padEnd(24)}      calm  resolved no better     worse  sessions`,
    row('good, tuned on', good.tuned),
    row('good, not tuned on', good.heldOut),
    row('middling', middling),
    row('bad, tuned on', bad.tuned),
    row('bad, not tuned on', bad.heldOut),
    row('  right but rude, tuned', measures.rude.tuned),
    row('  right but rude, not', measures.rude.heldOut),
    row('stock phrases', repeaters),
    row('of another scenario', strangers),
    row('no replies at all', others),
    ...measures.surprises.map((one) => `  otherwise than it should: ${one}`),
    '',
  ].join('\n');
}

function main(): void {
  const measures = evaluatePractice(builtInScenarios, readAgents());
  const folder = join(__dirname, 'metrics');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'practice.json'), `${JSON.stringify(measures, null, 2)}\n`);
  console.log(practiceTable(measures));
}

if (require.main === module) main();
