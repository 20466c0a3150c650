import { builtInScenarios } from '../../src/practice/builtInScenarios';
import type { Scenario } from '../../src/practice/Scenario';
import type { Session } from '../../src/practice/Session';
import { seededRandom } from '../../src/practice/seededRandom';
import { startSession, takeTurn } from '../../src/practice/takeTurn';

/** A built-in scenario by key. */
export function aScenario(key = 'third-delivery-date'): Scenario {
  const scenario = builtInScenarios.find((one) => one.key === key);
  if (scenario === undefined) throw new Error(`There is no scenario "${key}"`);
  return scenario;
}

/** A session in which these replies have been sent. */
export function aSession(scenario: Scenario, replies: readonly string[], seed = 1): Session {
  const random = seededRandom(seed);
  return replies.reduce(
    (session, reply) => takeTurn(session, reply, random),
    startSession(scenario),
  );
}
