import type { Moment } from '../Moment';
import type { Stage } from '../Stage';
import { LEARNING, press, pressOnceThere, startAnew } from './sidebar';

const COUNTED = /tickets counted, created from/;
/** What this account is told in any case. */
const USUAL = /^(?:No ticket to count|Nothing that was learned)/;

async function untilCounted(stage: Stage): Promise<void> {
  await stage.until('counted tickets', async () => {
    const screen = await stage.read();
    return (
      screen !== null && COUNTED.test(screen.text) && !/^(?:Try again|Go on)$/m.test(screen.text)
    );
  });
}

/** Outcomes are counted anew. */
export const insights: Moment = {
  name: 'insights',
  title: 'Insights read',
  says: 'An admin presses Count again. The figures come, or a sentence says why not and how many tickets are counted; Go on or Try again leads on from there.',
  query: { page: 'nav_bar', role: 'admin', account: 'measured', set: 'tag_tickets:true' },
  calls: [
    { on: 'GET /api/v2/search/count', why: 'how many there are', as: 'request' },
    { on: 'GET /api/v2/search/export', why: 'the first page of tickets', as: 'request' },
    { on: 'GET /api/v2/search/export', why: 'a further page', as: 'request', after: 1 },
  ],
  begin: async (stage) => {
    await pressOnceThere(stage, 'Insights');
    await untilCounted(stage);
  },
  act: async (stage) => {
    const frame = await stage.app();
    // The old figures are gone when the button is.
    await frame.evaluate(() => {
      const buttons = Array.from(document.querySelectorAll('button'));
      const again = buttons.find(({ innerText }) => innerText === 'Count again');
      again?.setAttribute('data-left', '');
      again?.click();
    });
    await stage.until('the old figures gone', async () => {
      const left = await frame.evaluate(() => document.querySelector('[data-left]') !== null);
      return !left;
    });
  },
  read: ({ text, news }) => {
    if (/Counting tickets/.test(text)) return null;
    const sentence = news.find((one) => !COUNTED.test(one)) ?? null;
    if (sentence !== null && /^(?:Go on|Try again)$/m.test(text)) return { kind: 'told', sentence };
    return COUNTED.test(text) ? { kind: 'done', sentence: null } : null;
  },
  check: () => Promise.resolve([]),
  recover: async (stage) => {
    if (!(await press(stage, 'Go on'))) await pressOnceThere(stage, 'Try again');
    await untilCounted(stage);
  },
  reset: () => Promise.resolve(),
};

/** The page of insights is opened, in a browser that remembers nothing. */
export const insightsOpened: Moment = {
  ...insights,
  name: 'insights-opened',
  title: 'Insights read, the page being opened',
  says: 'An admin comes to the page of insights. The figures come even where the names of brands and groups, and what agents have taught, do not.',
  query: { page: 'nav_bar', role: 'admin', account: 'started', set: 'tag_tickets:true' },
  calls: [
    { on: 'GET /api/v2/brands.json', why: 'the names of brands', as: 'request' },
    { on: 'GET /api/v2/groups.json', why: 'the names of groups', as: 'request' },
    { on: `GET ${LEARNING}`, why: 'what agents have taught', as: 'request' },
  ],
  act: async (stage) => {
    await startAnew(stage);
    await pressOnceThere(stage, 'Insights');
  },
  read: ({ text, news }) => {
    if (/Counting tickets/.test(text) || !COUNTED.test(text)) return null;
    if (news.some((one) => /^Reading |Still asking/.test(one))) return null;
    const sentence = news.find((one) => !COUNTED.test(one) && !USUAL.test(one)) ?? null;
    return sentence === null ? { kind: 'done', sentence } : { kind: 'told', sentence };
  },
  recover: async (stage) => {
    await press(stage, 'Try again');
    await untilCounted(stage);
  },
};
