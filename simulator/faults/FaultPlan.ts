import {
  isCallFault,
  isPathFault,
  isRequestFault,
  type CallFault,
  type Fault,
  type FaultKind,
  type PathFault,
  type RequestFault,
} from './Fault';

type CallVerb = 'get' | 'set' | 'invoke';

type Planned = { fault: Fault; matches: (verb: string, subject: string) => boolean; seen: number };

/** Knows what is to go wrong, and when: each call, path and request asks it once. */
export class FaultPlan {
  #planned: Planned[] = [];
  /** The connection is gone for good, until the plan is another. */
  #isCut = false;
  readonly #held: (() => void)[] = [];
  readonly #asked = new Set<string>();

  /** What was asked for so far, whatever became of it: `get ticket.id`, `GET /api/v2/users/me.json`; each once. */
  get asked(): readonly string[] {
    return Array.from(this.#asked);
  }

  /** Counts anew from here. The first that fits is the one that befalls. */
  set(faults: readonly Fault[]): void {
    this.#isCut = false;
    this.#planned = faults.map((fault) => ({ fault, matches: matcherOf(fault.on), seen: 0 }));
  }

  /** What befalls a call as a whole; `null` for nothing. */
  ofCall(verb: CallVerb, paths: readonly string[]): CallFault | null {
    return this.#take(isCallFault, (matches) => paths.some((path) => matches(verb, path)));
  }

  /** What befalls one of its paths. */
  ofPath(verb: CallVerb, path: string): PathFault | null {
    this.#hear(verb, path);
    return this.#take(isPathFault, (matches) => matches(verb, path));
  }

  /** @param url path and query */
  ofRequest(method: string, url: string): RequestFault | null {
    this.#hear(method, url);
    if (this.#isCut) return 'lost';
    const fate = this.#take(isRequestFault, (matches) => matches(method, url));
    if (fate !== 'cut') return fate;
    this.#isCut = true;
    return 'lost-after';
  }

  /** Whether even the handshake is not answered. */
  hidesHost(): boolean {
    return this.#planned.some(({ fault }) => fault.on === 'handshake');
  }

  /** Keeps an answer back until `release`. */
  hold(answer: () => void): void {
    this.#held.push(answer);
  }

  get heldCount(): number {
    return this.#held.length;
  }

  /** Sends all answers that were kept back. @returns how many there were */
  release(): number {
    const answers = this.#held.splice(0);
    for (const answer of answers) answer();
    return answers.length;
  }

  #hear(verb: string, subject: string): void {
    if (this.#asked.size < MAX_ASKED) this.#asked.add(`${verb} ${subject}`);
  }

  #take<Kind extends FaultKind>(
    isOfKind: (kind: FaultKind) => kind is Kind,
    isMeant: (matches: Planned['matches']) => boolean,
  ): Kind | null {
    for (const planned of this.#planned) {
      const { kind, after = 0, times = Infinity } = planned.fault;
      if (!isOfKind(kind) || !isMeant(planned.matches)) continue;
      planned.seen += 1;
      if (planned.seen > after && planned.seen <= after + times) return kind;
    }
    return null;
  }
}

const MAX_ASKED = 5000;

/** Whether a fault on `on` befalls a call such as `GET /api/v2/users/7.json`. */
export function isMeant(on: string, call: string): boolean {
  const space = call.indexOf(' ');
  return matcherOf(on)(call.slice(0, space), call.slice(space + 1));
}

const CALLS = new Set(['get', 'set', 'invoke']);

/** The verbs that stand for several. */
const GROUPS: Readonly<Record<string, (verb: string) => boolean>> = {
  call: (verb) => CALLS.has(verb),
  request: (verb) => !CALLS.has(verb),
  write: (verb) => !CALLS.has(verb) && verb !== 'GET',
};

function matcherOf(on: string): Planned['matches'] {
  const space = on.indexOf(' ');
  const wanted = space < 0 ? on : on.slice(0, space);
  const pattern = space < 0 ? '*' : on.slice(space + 1);
  const isVerb = GROUPS[wanted] ?? ((verb: string) => verb === wanted);
  const source = pattern
    .split(/(\*|\{\w+\})/)
    .map((part) => {
      if (part === '*') return '.*';
      return /^\{\w+\}$/.test(part) ? '[^/?]+' : part.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');
    })
    .join('');
  const rest = pattern.includes('?') ? '' : '(?:\\?.*|:.*)?';
  const shape = new RegExp(`^${source}${rest}$`, 's');
  return (verb, subject) => isVerb(verb) && shape.test(subject);
}
