import type { Moment } from '../Moment';
import { hasSuggestions, RECORDS, startAnew, untilReady } from './sidebar';

/** Of the account's own, and active. */
const OWN = 'Thank back, briefly';

/** The account's own replies are read beside a ticket. */
export const ownReplies: Moment = {
  name: 'own-replies',
  title: 'Library read, beside a ticket',
  says: 'A ticket is opened while the account’s own replies cannot be read. Agents are offered those that come with Attune, undisturbed; the account’s own join at the next look, a minute later, without a reload.',
  query: { ticket: 'night-train', account: 'started' },
  calls: [{ on: `GET ${RECORDS}`, why: 'the account’s own replies', as: 'request' }],
  begin: async (stage) => {
    await untilReady(stage);
    await stage.until('a reply of the account', async () =>
      ((await stage.read())?.text ?? '').includes(OWN),
    );
  },
  act: startAnew,
  read: ({ text, busy, news }, stage) => {
    if (busy || !hasSuggestions(text)) return null;
    if (text.includes(OWN)) return { kind: 'done', sentence: null };
    // Nobody tells an agent: what stands there is what it takes to say that nothing more comes.
    const { times } = stage.counter;
    stage.counter.times = times + 1;
    return times < 15
      ? null
      : { kind: 'told', sentence: news.find((one) => /Zendesk/.test(one)) ?? null };
  },
  check: async (stage) => {
    stage.counter.times = 0;
    const text = (await stage.read())?.text ?? '';
    return hasSuggestions(text) ? [] : ['no suggestions'];
  },
  recover: async (stage) => {
    let turns = 0;
    await stage.until('a reply of the account', async () => {
      if (((await stage.read())?.text ?? '').includes(OWN)) return true;
      turns += 1;
      if (turns % 5 === 0) {
        await stage.page.clock.fastForward(61_000);
        await stage.page.evaluate(() => {
          window.simulator.openTickets();
          window.simulator.openTicket('night-train');
        });
      }
      return false;
    });
  },
  reset: () => Promise.resolve(),
};
