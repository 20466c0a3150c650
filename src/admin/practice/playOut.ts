import type { Scenario } from '../../practice/Scenario';
import { seededRandom } from '../../practice/seededRandom';
import type { Session } from '../../practice/Session';
import { startSession, takeTurn } from '../../practice/takeTurn';
import type { Taken } from './PracticeMemory';

/** The conversation that comes of these replies: the same ones always make the same one. */
export function playOut(scenario: Scenario, taken: readonly Taken[]): Session {
  return taken.reduce(
    (session, { draft, seed }) => takeTurn(session, draft, seededRandom(seed)),
    startSession(scenario),
  );
}
