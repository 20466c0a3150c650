import type { Fault } from '../../simulator/faults/Fault';
import type { Cell, Moment, Reached } from './Moment';
import type { Stage } from './Stage';

/** What came of a cell: what the app came to under trouble, and what was not as it must be. */
export type Verdict = {
  cell: Cell;
  /** `null` where it came to nothing. */
  reached: Reached | null;
  /** Empty: green. */
  faults: string[];
};

/**
 * Lets trouble befall one call in one moment, ends it, and does what the app offers then.
 *
 * Red: an uncaught error or one in the console, an empty page, nothing told and nothing done, words lost or inserted
 * twice, and no way back without a reload.
 */
export async function runCell(stage: Stage, moment: Moment, cell: Cell): Promise<Verdict> {
  const faults: string[] = [];
  let reached: Reached | null = null;
  const play = async (): Promise<void> => {
    await stage.markOld();
    await setFaults(stage, faultsOf(cell));
    await moment.act(stage);
    if (cell.kind === 'held') await leaveAndComeBack(stage, moment);
    reached = await waitFor(stage, moment);
    faults.push(...(await moment.check(stage, reached)));
    if (isBlind(cell) && reached.kind === 'done') {
      faults.push('done, though what it depends on could not be known');
    }
    await setFaults(stage, []);
    if (reached.kind === 'told') await moment.recover(stage, reached);
  };
  try {
    await inTime(play());
  } catch (error) {
    faults.push(messageOf(error));
    await setFaults(stage, []).catch(() => undefined);
  }
  faults.push(...stage.takeComplaints().map((one) => `the console: ${one.slice(0, 200)}`));
  return { cell, reached, faults };
}

/** A page that has gone astray may leave a question of ours unanswered for ever. */
async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page does not answer')), MAX_CELL_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A text that is too long is a text all the same. */
function isBlind({ call, kind }: Cell): boolean {
  return call.vital === true && kind !== 'huge';
}

function faultsOf({ call, kind }: Cell): Fault[] {
  const { on, after, given } = call;
  const own: Fault = { on, kind, ...(after !== undefined && { after }) };
  if (kind === 'held' || kind === 'twice') own.times = 1;
  return given === undefined ? [own] : [{ ...given, times: 1 }, own];
}

/** Until the moment has come to something. */
export async function waitFor(stage: Stage, moment: Moment): Promise<Reached> {
  let reached: Reached | null = null;
  let last = 'nothing';
  try {
    await stage.until('an end', async () => {
      const screen = await stage.read();
      if (screen === null) return false;
      last = screen.text.replace(/\s+/g, ' ').slice(0, 160);
      reached = await moment.read(screen, stage);
      return reached !== null;
    });
  } catch {
    throw new Error(`nothing done and nothing told; the screen said: ${last}`);
  }
  if (reached === null) throw new Error('it came to nothing');
  return reached;
}

/** Several times what the slowest takes. */
const MAX_CELL_MS = 100_000;

const ELSEWHERE = 'standing-desk';

/** The agent goes to another ticket while an answer is kept back; it arrives there, and must not be taken for its own. */
async function leaveAndComeBack(stage: Stage, moment: Moment): Promise<void> {
  const { page } = stage;
  const { ticket } = moment.query;
  let held = 0;
  const away = () =>
    page.evaluate(
      ({ slug, isPage }) => {
        if (isPage) window.simulator.openTickets();
        else window.simulator.openTicket(slug);
      },
      { slug: ELSEWHERE, isPage: ticket === undefined },
    );
  await stage.until('an answer that is kept back', async () => {
    // Only what was asked for can be kept back.
    held = await page.evaluate(() => window.simulator.heldAnswers());
    return held > 0;
  });
  await away();
  await page.evaluate(() => window.simulator.releaseAnswers());
  if (ticket !== undefined) {
    const draft = await page.evaluate((slug) => window.simulator.draft(slug).text, ELSEWHERE);
    if (draft !== '') throw new Error('words went into the draft of another ticket');
  }
  await page.evaluate((slug) => {
    if (slug === null) window.simulator.openAppPage();
    else window.simulator.openTicket(slug);
  }, ticket ?? null);
}

export async function setFaults(stage: Stage, faults: readonly Fault[]): Promise<void> {
  await stage.page.evaluate((told) => window.simulator.setFaults(told), faults);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
