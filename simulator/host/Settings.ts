import { ines, mara, tobias } from '../tickets/people';
import type { Person } from '../tickets/Ticket';
import type { Fault } from '../faults/Fault';
import { NO_OUTAGE, type OutageSettings } from '../faults/shorthand';

export type Scheme = 'light' | 'dark';

/** How the pretend host is to behave. */
export type Settings = OutageSettings & {
  scheme: Scheme;
  /** The agent's, BCP 47. */
  locale: string;
  /** Who sits at the desk: the id of one of `AGENTS`. */
  agentId: number;
  role: 'agent' | 'admin';
  /** False: the session is over, and the account knows nobody. */
  isSignedIn: boolean;
  /** Every answer comes this many milliseconds late. */
  slowMs: number;
  /** What goes wrong, told in full. */
  faults: readonly Fault[];
  /** What fails in the plainest way, each as `readFailing` takes it. */
  failing: ReadonlySet<string>;
};

export const ORDINARY: Settings = {
  ...NO_OUTAGE,
  scheme: 'light',
  locale: 'en-US',
  agentId: 9001,
  role: 'agent',
  isSignedIn: true,
  slowMs: 0,
  faults: [],
  failing: new Set(),
};

/** The people who may sit at the desk. */
export const AGENTS: readonly Person[] = [mara, tobias, ines];

/** The agent at the desk, as the settings have them. */
export function agentOf({ agentId, role, locale }: Settings): Person {
  const person = AGENTS.find(({ id }) => id === agentId) ?? mara;
  return { ...person, role, locale };
}
