import { STATES, type Reading, type State } from '../../src/emotion/Reading';
import type { KeptRecalibration } from '../../src/insights/corrections/keptRecalibration';
import { NO_OWN_REPLIES, type OwnReplies } from '../../src/library/offeredEntries';
import { askEarly } from '../../src/sidebar/askEarly';
import {
  NOTHING_LEARNED,
  TicketWatcher,
  type Assistant,
  type Watched,
} from '../../src/sidebar/TicketWatcher';
import { Watchable } from '../../src/Watchable';
import type { Failure, TicketView } from '../../src/zendesk/Zendesk';
import { aHistory } from '../support/aHistory';
import { aMessage, anAssistance } from '../support/anAssistance';
import { aReading } from '../support/aReading';
import { InMemoryLibrary } from '../support/InMemoryLibrary';
import { InMemoryZendesk } from '../support/InMemoryZendesk';

const failure = { kind: 'failed', reason: 'timeout', detail: '' } as const;

/** One message of the customer for each entry of the ticket, so that a spec can count them. */
function assistantOf(calls: ReadonlyMap<string, Reading>[] = []) {
  return ({ ticket }: TicketView, known: ReadonlyMap<string, Reading>) => {
    calls.push(known);
    const messages = ticket.entries.map((_, index) => aMessage({ id: `m${index}` }));
    const trend = messages.map(({ id }) => ({
      messageId: id,
      at: null,
      reading: aReading('frustrated'),
    }));
    const assistance = anAssistance({
      conversation: { messages },
      customer: {
        now: aReading('frustrated'),
        nowEvidence: [],
        trend,
        direction: null,
        history: aHistory,
      },
    });
    return Promise.resolve(assistance);
  };
}

/** Lets the watcher's timers and promises run out. */
async function settle(): Promise<void> {
  await jest.advanceTimersByTimeAsync(1000);
}

/** A watcher that has had its first answer. */
async function watch(failed: Failure | null = null) {
  const zendesk = new InMemoryZendesk();
  zendesk.failure = failed;
  const watcher = new TicketWatcher(zendesk, assistantOf(), new InMemoryLibrary());
  watcher.start();
  await settle();
  return { zendesk, watcher };
}

function ready(watched: Watched) {
  if (watched.kind !== 'ready') throw new Error(`The watcher is ${watched.kind}, not ready.`);
  return watched;
}

/** What agents have taught, as the spec has it. */
class InMemoryLearned extends Watchable<KeptRecalibration | null> {
  ready: Promise<void> = Promise.resolve();

  constructor() {
    super(null);
  }

  teach(from: number): void {
    const none = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
    this.show({ model: '1', recalibration: { scales: none, offsets: none }, from, on: true });
  }
}

describe('TicketWatcher', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows that it loads, then the assistance', async () => {
    const watcher = new TicketWatcher(new InMemoryZendesk(), assistantOf(), new InMemoryLibrary());
    watcher.start();
    expect(watcher.current().kind).toBe('loading');
    await settle();
    expect(ready(watcher.current()).view.ticket.id).toBe(1201);
  });

  it('takes what was asked for early, once', async () => {
    const zendesk = new InMemoryZendesk();
    const early = askEarly(zendesk);
    const watcher = new TicketWatcher(
      zendesk,
      assistantOf(),
      new InMemoryLibrary(),
      NOTHING_LEARNED,
      early,
    );
    watcher.start();
    await settle();
    expect(ready(watcher.current()).view.ticket.id).toBe(zendesk.ticket.id);
    expect(zendesk.loads).toBe(1);
    zendesk.tell({ kind: 'ticket' });
    await settle();
    expect(zendesk.loads).toBe(2);
  });

  it('loads once for several events of one edit', async () => {
    const { zendesk } = await watch();
    zendesk.tell({ kind: 'ticket' });
    zendesk.tell({ kind: 'ticket' });
    zendesk.tell({ kind: 'ticket' });
    await settle();
    expect(zendesk.loads).toBe(2);
  });

  it('announces a new message of the customer, but not the first look', async () => {
    const { zendesk, watcher } = await watch();
    expect(ready(watcher.current()).news).toBeNull();
    zendesk.writeAsCustomer('Still nothing.');
    await settle();
    expect(ready(watcher.current()).news).toBe('m1');
    zendesk.tell({ kind: 'ticket' });
    await settle();
    expect(ready(watcher.current()).news).toBe('m1');
  });

  it('hands the readings it has to the next round', async () => {
    const zendesk = new InMemoryZendesk();
    const calls: ReadonlyMap<string, Reading>[] = [];
    const watcher = new TicketWatcher(zendesk, assistantOf(calls), new InMemoryLibrary());
    watcher.start();
    await settle();
    zendesk.writeAsCustomer('Still nothing.');
    await settle();
    expect(calls.map((known) => [...known.keys()])).toEqual([[], ['m0']]);
  });

  it('drops a late answer about the ticket before', async () => {
    const zendesk = new InMemoryZendesk();
    const watcher = new TicketWatcher(zendesk, assistantOf(), new InMemoryLibrary());
    let open = () => {};
    zendesk.gate = new Promise((resolve) => {
      open = resolve;
    });
    watcher.start();
    zendesk.gate = Promise.resolve();
    zendesk.ticket = { ...zendesk.ticket, id: 2 };
    zendesk.tell({ kind: 'switched' });
    await settle();
    expect(ready(watcher.current()).view.ticket.id).toBe(2);
    open();
    await settle();
    expect(ready(watcher.current()).view.ticket.id).toBe(2);
  });

  it('starts afresh with another ticket', async () => {
    const zendesk = new InMemoryZendesk();
    const calls: ReadonlyMap<string, Reading>[] = [];
    const watcher = new TicketWatcher(zendesk, assistantOf(calls), new InMemoryLibrary());
    watcher.start();
    await settle();
    zendesk.change({ id: 2 });
    await settle();
    expect(calls.at(-1)?.size).toBe(0);
    expect(ready(watcher.current()).news).toBeNull();
  });

  it('does nothing while nobody looks, and catches up afterwards', async () => {
    const { zendesk, watcher } = await watch();
    zendesk.tell({ kind: 'hidden' });
    zendesk.writeAsCustomer('Hello?');
    zendesk.writeAsCustomer('Hello??');
    await settle();
    expect(zendesk.loads).toBe(1);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(zendesk.loads).toBe(2);
    expect(ready(watcher.current()).view.ticket.entries).toHaveLength(3);
  });

  it('does not load again when it is shown and nothing has changed', async () => {
    const { zendesk } = await watch();
    zendesk.tell({ kind: 'hidden' });
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(zendesk.loads).toBe(1);
  });

  it('says that it failed, and recovers when asked to try again', async () => {
    const { zendesk, watcher } = await watch(failure);
    expect(watcher.current()).toEqual({ kind: 'failed', failure });
    zendesk.failure = null;
    watcher.retry();
    expect(watcher.current().kind).toBe('loading');
    await settle();
    expect(watcher.current().kind).toBe('ready');
  });

  it('keeps what it has when a later load fails', async () => {
    const { zendesk, watcher } = await watch();
    zendesk.failure = failure;
    zendesk.tell({ kind: 'ticket' });
    await settle();
    expect(ready(watcher.current()).freshness).toBe('stale');
    zendesk.failure = null;
    watcher.retry();
    expect(ready(watcher.current()).freshness).toBe('asking');
    await settle();
    expect(ready(watcher.current()).freshness).toBe('fresh');
  });

  it('shows an answer in the end, however often it is asked and whatever changes meanwhile', async () => {
    const { zendesk, watcher } = await watch(failure);
    zendesk.failure = null;
    let open = () => {};
    zendesk.gate = new Promise((resolve) => {
      open = resolve;
    });
    for (let click = 0; click < 5; click += 1) {
      watcher.retry();
      zendesk.tell({ kind: 'ticket' });
      await settle();
    }
    expect(zendesk.loads).toBe(2);
    open();
    await settle();
    expect(watcher.current().kind).toBe('ready');
    expect(zendesk.loads).toBe(3);
  });

  it('tries again what failed when the ticket is shown again', async () => {
    const { zendesk, watcher } = await watch(failure);
    zendesk.failure = null;
    zendesk.tell({ kind: 'hidden' });
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(watcher.current().kind).toBe('ready');
  });

  it('does not even load what changed right before it was hidden', async () => {
    const { zendesk } = await watch();
    zendesk.tell({ kind: 'ticket' });
    zendesk.tell({ kind: 'hidden' });
    await settle();
    expect(zendesk.loads).toBe(1);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(zendesk.loads).toBe(2);
  });

  it('does not begin while nobody looks', async () => {
    const zendesk = new InMemoryZendesk();
    zendesk.tell({ kind: 'hidden' });
    const watcher = new TicketWatcher(zendesk, assistantOf(), new InMemoryLibrary());
    watcher.start();
    zendesk.writeAsCustomer('Hello?');
    await settle();
    expect(zendesk.loads).toBe(0);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(ready(watcher.current()).view.ticket.entries).toHaveLength(2);
    expect(zendesk.loads).toBe(1);
  });

  it('does not read what arrives when the agent has left, and asks anew when they return', async () => {
    const zendesk = new InMemoryZendesk();
    const calls: ReadonlyMap<string, Reading>[] = [];
    let open = () => {};
    zendesk.gate = new Promise((resolve) => {
      open = resolve;
    });
    const watcher = new TicketWatcher(zendesk, assistantOf(calls), new InMemoryLibrary());
    watcher.start();
    zendesk.tell({ kind: 'hidden' });
    open();
    await settle();
    expect(calls).toHaveLength(0);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(watcher.current().kind).toBe('ready');
  });

  it('heeds new replies only when the agent looks again', async () => {
    const zendesk = new InMemoryZendesk();
    const calls: ReadonlyMap<string, Reading>[] = [];
    const library = new InMemoryLibrary();
    const watcher = new TicketWatcher(zendesk, assistantOf(calls), library);
    watcher.start();
    await settle();
    const before = calls.length;
    zendesk.tell({ kind: 'hidden' });
    const own: OwnReplies = { kept: [], withBuiltIn: true };
    library.offer(own);
    await settle();
    expect(calls).toHaveLength(before);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(ready(watcher.current()).own).toBe(own);
    expect(zendesk.loads).toBe(1);
  });

  it('leaves what failed as it is while nobody looks', async () => {
    const { zendesk, watcher } = await watch(failure);
    zendesk.failure = null;
    zendesk.tell({ kind: 'hidden' });
    watcher.repair();
    await settle();
    expect(zendesk.loads).toBe(1);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(watcher.current().kind).toBe('ready');
  });

  it('hands on a crash of the flow instead of waiting for ever', async () => {
    const error = new Error('a defect');
    const watcher = new TicketWatcher(
      new InMemoryZendesk(),
      () => {
        throw error;
      },
      new InMemoryLibrary(),
    );
    watcher.start();
    await settle();
    expect(watcher.current()).toEqual({ kind: 'crashed', error });
  });

  it('loads what templates ask for beyond the ticket once, and then answers again', async () => {
    const zendesk = new InMemoryZendesk();
    const loadDetails = jest.spyOn(zendesk, 'loadDetails');
    loadDetails.mockImplementation(() =>
      Promise.resolve({
        kind: 'loaded',
        ticketId: zendesk.ticket.id,
        values: { 'ticket.priority': 'high' },
        missing: [],
      }),
    );
    const heard: unknown[] = [];
    const watcher = new TicketWatcher(
      zendesk,
      (view, known, { details }) => {
        heard.push(details);
        return assistantOf()(view, known).then((assistance) => ({
          ...assistance,
          wantedDetails: new Set(['ticket.priority']),
        }));
      },
      new InMemoryLibrary(),
    );
    watcher.start();
    await settle();
    zendesk.tell({ kind: 'ticket' });
    await settle();
    expect(heard).toEqual([{}, { 'ticket.priority': 'high' }, { 'ticket.priority': 'high' }]);
    expect(loadDetails).toHaveBeenCalledWith(new Set(['ticket.priority']));
  });

  it('heeds a choice while a load is under way, and when that load fails', async () => {
    const chosen: string[][] = [];
    const zendesk = new InMemoryZendesk();
    const watcher = new TicketWatcher(
      zendesk,
      (view, known, { choices }) => {
        chosen.push([...choices.dismissed]);
        return assistantOf()(view, known);
      },
      new InMemoryLibrary(),
    );
    watcher.start();
    await settle();
    let open = () => {};
    zendesk.gate = new Promise((resolve) => (open = resolve));
    zendesk.tell({ kind: 'ticket' });
    await settle();
    watcher.choose({ dismissed: new Set(['a']) });
    await settle();
    expect([...ready(watcher.current()).choices.dismissed]).toEqual(['a']);
    open();
    await settle();
    expect([...ready(watcher.current()).choices.dismissed]).toEqual(['a']);
    zendesk.failure = failure;
    zendesk.tell({ kind: 'ticket' });
    watcher.choose({ dismissed: new Set(['a', 'b']) });
    await settle();
    const { choices, freshness } = ready(watcher.current());
    expect({ dismissed: [...choices.dismissed], freshness }).toEqual({
      dismissed: ['a', 'b'],
      freshness: 'stale',
    });
  });

  it('heeds the last of several quick choices', async () => {
    const zendesk = new InMemoryZendesk();
    const watcher = new TicketWatcher(zendesk, assistantOf(), new InMemoryLibrary());
    watcher.start();
    await settle();
    watcher.choose({ corrected: 'sad' });
    watcher.choose({ corrected: 'angry' });
    watcher.choose({ corrected: null });
    await settle();
    expect(ready(watcher.current()).choices.corrected).toBeNull();
  });

  it('answers again when the account’s own replies change, and heeds them for the next ticket', async () => {
    const heard: OwnReplies[] = [];
    const zendesk = new InMemoryZendesk();
    const library = new InMemoryLibrary();
    const heed: Assistant = (view, known, { own }) => {
      heard.push(own);
      return assistantOf()(view, known);
    };
    const watcher = new TicketWatcher(zendesk, heed, library);
    watcher.start();
    await settle();
    const own: OwnReplies = { kept: [], withBuiltIn: false };
    library.offer(own);
    await settle();
    expect(heard).toEqual([NO_OWN_REPLIES, own]);
    expect(zendesk.loads).toBe(1);
    zendesk.change({ id: 1300 });
    zendesk.tell({ kind: 'switched' });
    await settle();
    expect(heard.at(-1)).toBe(own);
  });

  it('waits for the account’s own replies for as long as they say', async () => {
    const library = new InMemoryLibrary();
    let isReady = () => {};
    library.ready = new Promise((resolve) => (isReady = resolve));
    const watcher = new TicketWatcher(new InMemoryZendesk(), assistantOf(), library);
    watcher.start();
    await settle();
    expect(watcher.current().kind).toBe('loading');
    isReady();
    await settle();
    expect(watcher.current().kind).toBe('ready');
  });

  it('reads all anew with what was learned, when that changes, and takes over what was read with it', async () => {
    const zendesk = new InMemoryZendesk();
    const learned = new InMemoryLearned();
    const calls: { known: number; from: number | undefined }[] = [];
    const answer = assistantOf();
    const heed: Assistant = (view, known, beside) => {
      calls.push({ known: known.size, from: beside.learned?.from });
      return answer(view, known);
    };
    const watcher = new TicketWatcher(zendesk, heed, new InMemoryLibrary(), learned);
    const stop = watcher.start();
    await settle();
    learned.teach(50);
    await settle();
    zendesk.tell({ kind: 'ticket' });
    await settle();
    const size = ready(watcher.current()).assistance.conversation.messages.length;
    expect(calls).toEqual([
      { known: 0, from: undefined },
      { known: 0, from: 50 },
      { known: size, from: 50 },
    ]);
    stop();
    learned.teach(60);
    await settle();
    expect(calls).toHaveLength(3);
  });

  it('waits for what was learned for as long as it says', async () => {
    const learned = new InMemoryLearned();
    let isReady = () => {};
    learned.ready = new Promise((resolve) => (isReady = resolve));
    const library = new InMemoryLibrary();
    const watcher = new TicketWatcher(new InMemoryZendesk(), assistantOf(), library, learned);
    watcher.start();
    await settle();
    expect(watcher.current().kind).toBe('loading');
    isReady();
    await settle();
    expect(watcher.current().kind).toBe('ready');
  });

  it('looks for new replies when a ticket is loaded or shown again, and not while it is hidden', async () => {
    const zendesk = new InMemoryZendesk();
    const library = new InMemoryLibrary();
    new TicketWatcher(zendesk, assistantOf(), library).start();
    await settle();
    expect(library.refreshes).toBe(1);
    zendesk.tell({ kind: 'hidden' });
    zendesk.tell({ kind: 'ticket' });
    await settle();
    expect(library.refreshes).toBe(1);
    zendesk.tell({ kind: 'shown' });
    await settle();
    expect(library.refreshes).toBeGreaterThan(1);
  });

  it('loads what a new reply asks for', async () => {
    const zendesk = new InMemoryZendesk();
    zendesk.details = { 'ticket.priority': 'high' };
    const library = new InMemoryLibrary();
    const heed: Assistant = (view, known, { own }) =>
      assistantOf()(view, known).then((assistance) => ({
        ...assistance,
        wantedDetails: new Set(own === NO_OWN_REPLIES ? [] : ['ticket.priority']),
      }));
    const watcher = new TicketWatcher(zendesk, heed, library);
    watcher.start();
    await settle();
    library.offer({ kept: [], withBuiltIn: true });
    await settle();
    expect(ready(watcher.current()).details).toEqual({ 'ticket.priority': 'high' });
  });

  it('does not leave the last customer beside the next ticket when that does not load', async () => {
    const { zendesk, watcher } = await watch();
    zendesk.failure = failure;
    zendesk.tell({ kind: 'switched' });
    await settle();
    expect(watcher.current().kind).toBe('failed');
  });

  it('answers again, and keeps what it has, when the agent chooses', async () => {
    const chosen: string[][] = [];
    const zendesk = new InMemoryZendesk();
    const watcher = new TicketWatcher(
      zendesk,
      (view, known, { choices }) => {
        chosen.push([...choices.dismissed]);
        return assistantOf()(view, known);
      },
      new InMemoryLibrary(),
    );
    watcher.start();
    await settle();
    watcher.choose({ dismissed: new Set(['a']) });
    await settle();
    expect(chosen).toEqual([[], ['a']]);
    expect(zendesk.loads).toBe(1);
    expect([...ready(watcher.current()).choices.dismissed]).toEqual(['a']);
    zendesk.change({ id: 1300 });
    zendesk.tell({ kind: 'switched' });
    await settle();
    expect([...ready(watcher.current()).choices.dismissed]).toEqual([]);
  });

  it('lets go of everything when it is stopped', async () => {
    const zendesk = new InMemoryZendesk();
    const watcher = new TicketWatcher(zendesk, assistantOf(), new InMemoryLibrary());
    const stop = watcher.start();
    stop();
    await settle();
    expect(zendesk.listenerCount).toBe(0);
    expect(watcher.current().kind).toBe('loading');
  });
});
