import {
  CALL_FAULTS,
  PATH_FAULTS,
  REQUEST_FAULTS,
  type FaultKind,
} from '../../simulator/faults/Fault';
import type { Screen, Stage } from './Stage';

/** A call that a moment makes of the host. */
export type Call = {
  /** As the table names it, and as a fault is aimed at it: `get ticket.subject`, `PATCH /api/v2/…/{id}`. */
  on: string;
  /** What for, in a few words. */
  why: string;
  /** Goes wrong as a whole, as one path among several, or as a request. */
  as: 'call' | 'path' | 'request' | 'handshake';
  /** What a path's value is: what cannot be wrong with it is left out. */
  value?: 'number' | 'text' | 'list' | 'object' | 'plain object' | 'person';
  /** Where it cannot be learnt, nothing may be done. */
  vital?: boolean;
  /** So many of the same go well before, in the same moment. */
  after?: number;
  /** What else must be wrong for this call to be made. */
  given?: { on: string; kind: FaultKind };
};

/** `done`: what the moment is for is there. `told`: a sentence says why it is not, or not wholly. */
export type Reached = { kind: 'done' | 'told'; sentence: string | null };

/** A moment of an agent's or an admin's day in which calls are made. */
export type Moment = {
  /** For the command line. */
  name: string;
  title: string;
  /** What is done, and what is expected of the app whatever happens, in a sentence or two. */
  says: string;
  /** Where the simulator opens. */
  query: Record<string, string>;
  calls: readonly Call[];
  /** Brings the app to where the act can be done. */
  begin: (stage: Stage) => Promise<void>;
  /** Does it; what comes of it need not be there yet. */
  act: (stage: Stage) => Promise<void>;
  /** What it has come to; `null` while that is not known. */
  read: (screen: Screen, stage: Stage) => Reached | null | Promise<Reached | null>;
  /** What is not as it must be, trouble or not: one line each. */
  check: (stage: Stage, reached: Reached) => Promise<string[]>;
  /** With the trouble over: does what the sentence offers, or the same again. It must come to `done`. */
  recover: (stage: Stage, reached: Reached) => Promise<void>;
  /** Back to where the next act can be done; `null` where it takes another page. */
  reset: ((stage: Stage) => Promise<void>) | null;
};

export type Cell = { moment: string; call: Call; kind: FaultKind };

/** Faults that a reading and a writing share are the same to a reading. */
const OF_WRITES: readonly FaultKind[] = ['lost-after', 'cut'];

/** Every cell of a moment: each of its calls with every fault that can befall it. */
export function cellsOf(moment: Moment): Cell[] {
  return moment.calls.flatMap((call) =>
    faultsOf(call).map((kind) => ({ moment: moment.name, call, kind })),
  );
}

/** Only lists and objects have an inside, only texts can be long, only somebody has an id. */
const NOT_OF: Record<NonNullable<Call['value']>, readonly FaultKind[]> = {
  number: ['wrong-inside', 'huge'],
  text: ['wrong-inside', 'other-id'],
  list: ['other-id'],
  object: ['other-id'],
  'plain object': ['huge', 'other-id'],
  person: [],
};

/** What can befall a call. */
export function faultsOf({ as, on, value }: Call): readonly FaultKind[] {
  switch (as) {
    case 'handshake':
      return ['silence'];
    case 'call':
      return CALL_FAULTS;
    case 'path': {
      const not = value === undefined ? [] : NOT_OF[value];
      return PATH_FAULTS.filter((kind) => !not.includes(kind));
    }
    case 'request':
      return on.startsWith('GET ')
        ? REQUEST_FAULTS.filter((kind) => !OF_WRITES.includes(kind))
        : REQUEST_FAULTS.filter((kind) => kind !== 'cut');
  }
}
