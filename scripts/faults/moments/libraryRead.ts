import type { Moment, Reached } from '../Moment';
import type { Screen, Stage } from '../Stage';
import { AT_THE_START, press, pressOnceThere, RECORDS, startAnew } from './sidebar';

const COUNT = '12 replies';
/** What is said while it is worked on. */
const ON_THE_WAY = /^(?:Loading|Zendesk asks|Asking|\d+ repl)/;

function readList({ text, news, busy }: Screen): Reached | null {
  if (busy || text.includes('Asking Zendesk')) return null;
  const sentence = news.find((one) => !ON_THE_WAY.test(one)) ?? null;
  if (sentence !== null) return { kind: 'told', sentence };
  return text.includes(COUNT) ? { kind: 'done', sentence: null } : null;
}

async function untilWhole(stage: Stage): Promise<void> {
  await stage.until('the list, and no trouble', async () => {
    const screen = await stage.read();
    return (
      screen !== null &&
      screen.text.includes(COUNT) &&
      !/^Try again$/m.test(screen.text) &&
      !screen.busy
    );
  });
}

const PAGE = { page: 'nav_bar', role: 'admin', account: 'started' };

/** The list of replies is opened on the full page, in a browser that remembers nothing. */
export const libraryRead: Moment = {
  name: 'library-read',
  title: 'Library read, on the full page',
  says: 'The list of replies is opened in a browser that remembers nothing. It stands there whole, or a sentence says why not; Try again leads to it.',
  query: PAGE,
  calls: [
    ...AT_THE_START,
    { on: `GET ${RECORDS}`, why: 'the replies', as: 'request' },
    { on: 'GET /api/v2/users/me.json', why: 'who may change them', as: 'request' },
    { on: 'GET /api/v2/users/show_many.json', why: 'who has changed each', as: 'request' },
  ],
  begin: untilWhole,
  act: startAnew,
  read: readList,
  check: async (stage) => {
    const screen = await stage.read();
    return /Reply library/.test(screen?.text ?? '') ? [] : ['the page has no heading'];
  },
  recover: async (stage) => {
    // Where there is no such button, there is nothing to bring back.
    await press(stage, 'Try again');
    await untilWhole(stage);
  },
  reset: () => Promise.resolve(),
};

/** The list stands there, and is compared with Zendesk's. */
export const libraryLook: Moment = {
  name: 'library-look',
  title: 'Library read, looking for changes',
  says: 'The list stands there and an admin presses Look for changes. What is there stays; a sentence says that it is from before.',
  query: PAGE,
  calls: [{ on: `GET ${RECORDS}`, why: 'the replies', as: 'request' }],
  begin: untilWhole,
  act: async (stage) => {
    await pressOnceThere(stage, 'More');
    await pressOnceThere(stage, 'Look for changes');
  },
  read: ({ text, news, busy }) => {
    if (busy || text.includes('Asking Zendesk')) return null;
    if (news.includes('Up to date.')) return { kind: 'done', sentence: null };
    const sentence = news.find((one) => !ON_THE_WAY.test(one)) ?? null;
    return sentence === null ? null : { kind: 'told', sentence };
  },
  check: async (stage) => {
    const screen = await stage.read();
    // One that is longer than a reply may be is told of apart.
    return /1[12] replies/.test(screen?.text ?? '') ? [] : ['replies are gone from the list'];
  },
  recover: async (stage) => {
    await pressOnceThere(stage, 'Try again');
    await untilWhole(stage);
  },
  reset: async (stage) => {
    await press(stage, 'Close');
  },
};
