import type { Person } from '../tickets/Ticket';

export type Scheme = 'light' | 'dark';

/** How the pretend host is to behave. */
export type Settings = {
  scheme: Scheme;
  /** The agent's, BCP 47. */
  locale: string;
  role: 'agent' | 'admin';
  /** Every answer comes this many milliseconds late. */
  slowMs: number;
  /** Paths (`ticket.requester`), REST paths (`/api/v2/users/me.json`), or one of the words below. */
  failing: ReadonlySet<string>;
};

/** Every call fails as a whole. */
export const EVERYTHING = 'everything';
/** Calls are heard and never answered. */
export const SILENCE = 'silence';
/** Even the handshake is never answered. */
export const HANDSHAKE = 'handshake';

export const ORDINARY: Settings = {
  scheme: 'light',
  locale: 'en-US',
  role: 'agent',
  slowMs: 0,
  failing: new Set(),
};

/** The agent at the desk, as the settings have them. */
export function agentOf(settings: Settings, person: Person): Person {
  return { ...person, role: settings.role, locale: settings.locale };
}
