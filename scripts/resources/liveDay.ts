import type { Page } from 'playwright-core';
import { AgentDay } from './AgentDay';
import type { Resources } from './readResources';

export type DayPlan = {
  /** Worked on and closed, one after the other. */
  tickets: number;
  /** Open in other tabs all day. */
  kept: number;
  /** From customers, in all. */
  messages: number;
  /** After so many tickets the full page is looked at, a kept ticket is gone back to, and all is measured. */
  ticketsARound: number;
  onRound?: (round: Round) => void;
};

export type Round = { tickets: number; messages: number; held: Resources; pending: string[] };

export type LivedDay = {
  plan: DayPlan;
  /** Nothing open, everything used once. */
  before: Resources;
  /** With the kept tickets open. */
  morning: Resources;
  rounds: Round[];
  /** All closed again. */
  after: Resources;
  /** Bytes that each kept ticket took, in the order of their opening. */
  perTicket: number[];
};

export const WHOLE_DAY: DayPlan = { tickets: 300, kept: 20, messages: 2000, ticketsARound: 30 };

/** Two messages come to each ticket while it is worked on. */
const OWN_MESSAGES = 2;

/**
 * @param page of a fresh profile, nothing loaded.
 * @param url the simulator's.
 */
export async function liveDay(page: Page, url: string, plan: DayPlan): Promise<LivedDay> {
  const day = await AgentDay.begin(page, url);
  const before = await day.warmUp();
  const kept = await day.keptTickets(plan.kept);
  const perTicket: number[] = [];
  let held = before.heap;
  for (const slug of kept) {
    await day.openTicket(slug);
    await day.rest();
    const { heap } = await day.measure();
    perTicket.push(heap - held);
    held = heap;
  }
  const morning = await day.measure();

  const warmMessages = day.messages;
  const elsewhere = Math.max(0, Math.ceil(plan.messages / plan.tickets) - OWN_MESSAGES);
  const rounds: Round[] = [];
  for (let tickets = 1; tickets <= plan.tickets; tickets += 1) {
    await day.work(kept, elsewhere);
    if (tickets % plan.ticketsARound > 0 && tickets < plan.tickets) continue;
    await day.visitFullPage();
    const back = kept[rounds.length % kept.length];
    if (back !== undefined) await day.openTicket(back);
    await day.rest();
    const round = {
      tickets,
      messages: day.messages - warmMessages,
      held: await day.measure(),
      pending: await day.goingOn(),
    };
    rounds.push(round);
    plan.onRound?.(round);
  }

  for (const slug of kept) await day.closeTicket(slug);
  return { plan, before, morning, rounds, after: await day.measure(), perTicket };
}
