/** @jest-environment jsdom */
import { summarize } from '../../../src/insights/summarize';
import type { Share } from '../../../src/insights/wilson';
import { builtInLibrary } from '../../support/builtInLibrary';
import { passTimeWhile } from '../../support/passTimeWhile';
import { see } from '../../zendesk/ScriptedClient';
import { countDirectly } from './countDirectly';
import { measuredWorld, NOW, THE_YEAR } from './measuredWorld';

beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

// 36,000 tickets are made and looked through for each of 20 pages.
jest.setTimeout(120_000);

/** Some built-in entries under the keys that the tickets carry. */
const KEYS = [
  'brightside-angry-parcel',
  'brightside-worried-charge',
  'brightside-confused-setup',
  'brightside-chat-outage',
  'brightside-sad-account',
  'brightside-happy-thanks',
  'never-used',
];
const LIBRARY = builtInLibrary.slice(0, KEYS.length * 9).flatMap((entry, at) => {
  const key = at % 9 === 0 ? KEYS[at / 9] : undefined;
  return key === undefined ? [] : [{ ...entry, key }];
});

describe('Insights on an account of 20,000 tagged tickets', () => {
  it('are exact against a direct count, in fewer requests than a minute allows', async () => {
    const { desk, tickets, asked, counted } = await measuredWorld(20_000);
    desk.choosePeriod(THE_YEAR);
    await passTimeWhile(() => desk.current().count.kind === 'loading', 100);

    const summary = summarize(counted(), LIBRARY);
    const direct = countDirectly(tickets, LIBRARY);
    const csat = ({ good, all }: Share) => `${good} of ${all}`;
    expect(direct.tickets).toBe(20_000);
    expect(LIBRARY).toHaveLength(KEYS.length);
    expect({
      tickets: summary.tickets,
      csat: csat(summary.satisfaction),
      flow: summary.flow,
      moods: summary.moods.map((one) => ({
        mood: one.mood,
        tickets: one.tickets,
        csat: csat(one.satisfaction),
        solved: one.solved,
        hours: one.hoursToSolve,
        corrected: one.corrected,
      })),
      entries: Object.fromEntries(
        summary.entries.map(({ key, used, edited, dismissed, satisfaction }) => [
          key,
          { used, edited, dismissed, csat: csat(satisfaction) },
        ]),
      ),
      neverUsed: summary.neverUsed.length,
      situations: Object.fromEntries(
        summary.situations
          .filter(({ situation }) => direct.situations[situation] !== undefined)
          .map(({ situation, tickets, satisfaction }) => [
            situation,
            { tickets, csat: csat(satisfaction) },
          ]),
      ),
      signals: Object.fromEntries(summary.signals.map((one) => [one.signal, one.tickets])),
    }).toEqual(direct);

    // One count and 20 pages; an export may be asked for 100 times a minute.
    expect(asked).toHaveLength(21);
    expect(Date.now() - NOW).toBeLessThan(60_000);
  });

  it('are the same after pauses that Zendesk asks for and a lost connection', async () => {
    const { desk, tickets, workspace, asked, counted } = await measuredWorld(6000, {
      requests: 3,
      windowMs: 10_000,
    });
    const waits: number[] = [];
    let isLost = false;
    desk.subscribe(() => {
      const { count } = desk.current();
      if (count.kind !== 'loading') return;
      if (count.waitingSeconds > 0) waits.push(count.waitingSeconds);
      // After the fourth page nothing comes through any more.
      if (count.done === 4000 && !isLost) workspace.configure({ loseConnectionAt: 0 });
      isLost ||= count.done === 4000;
    });
    desk.choosePeriod(THE_YEAR);
    await passTimeWhile(() => desk.current().count.kind === 'loading', 100);
    expect(desk.current().count).toMatchObject({
      kind: 'partial',
      total: 6000,
      failure: { reason: 'offline' },
      counted: { all: 4000 },
    });
    expect(waits.length).toBeGreaterThan(0);

    workspace.configure({ loseConnectionAt: null });
    await see(desk.goOn());
    expect(desk.current().count).toMatchObject({ kind: 'ready', counted: { all: 6000, odd: 0 } });
    const ids = tickets.filter(({ tags }) => tags.includes('attune')).map(({ id }) => id);
    expect(counted().map(({ id }) => id)).toEqual(ids);
    const pages = asked.filter(({ url }) => url.includes('/search/export'));
    expect(new Set(pages.map(({ url }) => url)).size).toBe(6);
  });
});
