import type { Fault } from './Fault';

/** Every call fails as a whole. */
export const EVERYTHING = 'everything';
/** Calls are heard and never answered. */
export const SILENCE = 'silence';
/** The agent's role does not allow to read tickets. */
export const FORBIDDEN = 'forbidden';
/** Even the handshake is never answered. */
export const HANDSHAKE = 'handshake';

/** What is to happen to the account's writes. */
export type OutageSettings = {
  /** So many writes go well; later ones are answered with 500 and nothing is done. */
  failWritesAfter: number | null;
  /** At this write, counted from 1, the connection is lost: it arrives, its answer does not. So is all that follows. */
  loseConnectionAt: number | null;
};

export const NO_OUTAGE: OutageSettings = { failWritesAfter: null, loseConnectionAt: null };

/**
 * A path (`ticket.requester`) or an address (`/api/v2/users/me.json`, or for one method `GET /api/v2/users/me.json`)
 * that fails in the plainest way, or one of the words above.
 */
export function readFailing(what: string): Fault[] {
  switch (what) {
    case EVERYTHING:
      return [
        { on: 'call *', kind: 'error' },
        { on: 'request *', kind: '500' },
      ];
    case SILENCE:
      return [
        { on: 'call *', kind: 'silence' },
        { on: 'request *', kind: 'silence' },
      ];
    case FORBIDDEN:
      return [{ on: 'get ticket.*', kind: 'forbidden' }];
    case HANDSHAKE:
      return [{ on: HANDSHAKE, kind: 'silence' }];
  }
  if (what.startsWith('/')) return [{ on: `request ${what}`, kind: '500' }];
  if (what.includes(' /')) return [{ on: what, kind: '500' }];
  return [{ on: `call ${what}`, kind: 'path-error' }];
}

export function readOutage({ failWritesAfter, loseConnectionAt }: OutageSettings): Fault[] {
  const faults: Fault[] = [];
  if (loseConnectionAt === 0) faults.push({ on: 'request *', kind: 'lost' });
  else if (loseConnectionAt !== null) {
    faults.push({ on: 'write *', kind: 'cut', after: loseConnectionAt - 1 });
  }
  if (failWritesAfter !== null) faults.push({ on: 'write *', kind: '500', after: failWritesAfter });
  return faults;
}
