import type { AgentRights } from './Permissions';
import type { Limit } from './RateLimit';

/** The accounts that an address can name. */
export const ACCOUNT_KINDS = [
  'ordinary',
  'started',
  'large',
  'broken',
  'no-objects',
  'read-only',
  'light-agent',
  'rate-limited',
  'measured',
  'measured-slowly',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

export type Traits = {
  /** What it is there to show, in a few words. */
  shows: string;
  /** Whether the app's custom objects could be made. */
  hasObjects: boolean;
  agents: AgentRights;
  limit: Limit;
  /** What lies in the library. */
  entries: 'none' | 'started' | 'several' | 'large' | 'broken';
  /** How many tickets there are beyond those at the desk, with the tags of what came of the replies. */
  measured: number;
};

/** Of Suite Growth and Professional. */
const USUAL_LIMIT: Limit = { requests: 400, windowMs: 60_000 };

const ORDINARY: Traits = {
  shows: 'custom objects, an empty library',
  hasObjects: true,
  agents: 'full',
  limit: USUAL_LIMIT,
  entries: 'none',
  measured: 0,
};

export const accountKinds: Record<AccountKind, Traits> = {
  ordinary: ORDINARY,
  started: { ...ORDINARY, shows: 'a dozen replies', entries: 'started' },
  large: { ...ORDINARY, shows: '2,000 replies', entries: 'large' },
  broken: { ...ORDINARY, shows: 'damaged records among good ones', entries: 'broken' },
  'no-objects': { ...ORDINARY, shows: 'no custom objects', hasObjects: false },
  'read-only': {
    ...ORDINARY,
    shows: 'agents of a role that may not write',
    agents: 'read-only',
    entries: 'started',
  },
  'light-agent': {
    ...ORDINARY,
    shows: 'agents are light agents',
    agents: 'light-agent',
    entries: 'started',
  },
  'rate-limited': {
    ...ORDINARY,
    shows: '250 replies, and three requests each two seconds',
    limit: { requests: 3, windowMs: 2000 },
    entries: 'several',
  },
  measured: {
    ...ORDINARY,
    shows: '20,000 tickets with outcomes',
    entries: 'started',
    measured: 20_000,
  },
  'measured-slowly': {
    ...ORDINARY,
    shows: '20,000 tickets with outcomes, and six requests each three seconds',
    limit: { requests: 6, windowMs: 3000 },
    entries: 'started',
    measured: 20_000,
  },
};

export function readAccountKind(name: string | null): AccountKind | null {
  return ACCOUNT_KINDS.find((kind) => kind === name) ?? null;
}
