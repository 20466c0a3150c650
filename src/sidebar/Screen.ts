import type { State } from '../emotion/Reading';
import type { LoadedAssistant } from './loadAssistant';
import type { Watched } from './TicketWatcher';
import { whyFailed, type FailureCause } from './whyFailed';

export type Ready = Extract<Watched, { kind: 'ready' }>;

/** Everything that the panel can be. */
export type Screen =
  | { kind: 'loading' }
  /** There is nothing to show. `model`: a part of Attune did not load. */
  | { kind: 'failed'; cause: FailureCause | 'model' }
  /** A defect of ours: the page throws it on, so that the error boundary shows and logs it. */
  | { kind: 'crashed'; error: unknown }
  /** The admin wants Attune in the background at this state. */
  | { kind: 'quiet'; watched: Ready }
  /** Also where there is nothing to read yet, the reading is not sure, or the ticket is closed: replies are there. */
  | { kind: 'ready'; watched: Ready };

type Parts = {
  /** `null` until it is. */
  loaded: LoadedAssistant | null;
  /** `null` until there is something to read a ticket with. */
  watched: Watched | null;
  online: boolean;
  quietStates: ReadonlySet<State>;
};

/** What the panel shows by what it has so far. */
export function screenOf({ loaded, watched, online, quietStates }: Parts): Screen {
  if (loaded?.kind === 'failed') return { kind: 'failed', cause: online ? 'model' : 'offline' };
  if (watched === null) return { kind: 'loading' };
  switch (watched.kind) {
    case 'loading':
    case 'crashed':
      return watched;
    case 'failed':
      return { kind: 'failed', cause: whyFailed(watched.failure, online) };
    case 'ready':
      return { kind: isQuiet(watched, quietStates) ? 'quiet' : 'ready', watched };
  }
}

/** A state that Attune only guesses at, and one that the agent has named, are no reason to stay back. */
function isQuiet({ assistance, choices }: Ready, quietStates: ReadonlySet<State>): boolean {
  const { reading } = assistance;
  return (
    reading !== null &&
    reading.unsure === null &&
    choices.corrected === null &&
    quietStates.has(reading.state)
  );
}
