import type { Screen, Stage } from './Screen';

/** Attune waits for Zendesk itself, before it says so. */
const NO_HOST_MS = 20_000;

/** With `key`, the button is pressed; a ticket must stand before. */
function pressing(...keys: string[]): Screen['prepare'] {
  return async (stage) => {
    await untilRead(stage);
    for (const key of keys) {
      await stage.app
        .getByRole('button', { name: stage.say(key), exact: true })
        .first()
        .click();
    }
  };
}

async function untilRead({ app }: Stage): Promise<void> {
  await app.locator('[data-insert="1"]').waitFor();
}

async function untilTold({ app }: Stage): Promise<void> {
  await app.getByRole('heading', { level: 1 }).waitFor();
}

/** Every screen of the sidebar, by what an agent would call it. */
export const SIDEBAR_SCREENS: readonly Screen[] = [
  { name: 'frustrated', query: { ticket: 'wedding-cake' }, prepare: untilRead },
  { name: 'angry', query: { ticket: 'cancelled-ferry' }, prepare: untilRead },
  { name: 'happy', query: { ticket: 'night-train' }, prepare: untilRead },
  { name: 'sad', query: { ticket: 'fathers-account' }, prepare: untilRead },
  { name: 'unsure', query: { ticket: 'waschmaschine' }, prepare: untilRead },
  { name: 'nothing', query: { ticket: 'photos-only' }, prepare: untilRead },
  { name: 'closed', query: { ticket: 'closed-lamp' }, prepare: untilRead },
  {
    name: 'loading',
    query: { ticket: 'wedding-cake', slow: '60000' },
    prepare: async ({ app }) => {
      const waiting = app.locator('[aria-busy="true"]:visible');
      await waiting.waitFor();
      // Garden shows skeletons to those only who wait for long.
      await waiting.evaluate(({ ownerDocument }) =>
        Promise.all(ownerDocument.getAnimations().map(({ finished }) => finished)),
      );
    },
  },
  {
    name: 'failed',
    query: { ticket: 'wedding-cake', fail: 'everything' },
    prepare: untilTold,
  },
  {
    name: 'forbidden',
    query: { ticket: 'wedding-cake', fail: 'forbidden' },
    prepare: untilTold,
  },
  {
    name: 'no-model',
    query: { page: 'tickets' },
    prepare: async (stage) => {
      await stage.page.route('**/model.js', (route) => route.abort());
      await stage.page.locator('.workspace').waitFor();
      await stage.page.evaluate(() => window.simulator.openTicket('wedding-cake'));
      await untilTold(stage);
    },
  },
  {
    name: 'no-host',
    query: { ticket: 'wedding-cake', fail: 'handshake' },
    prepare: async ({ app }) => {
      await app.getByRole('heading', { level: 1 }).waitFor({ timeout: NO_HOST_MS });
    },
  },
  {
    name: 'quiet',
    query: { ticket: 'night-train', set: 'quiet_states:happy' },
    prepare: async ({ app, say }) => {
      await app.getByText(say('quiet.note')).waitFor();
    },
  },
  {
    name: 'offline',
    query: { ticket: 'wedding-cake', fail: 'everything' },
    prepare: async (stage) => {
      await untilTold(stage);
      await stage.page.context().setOffline(true);
      await stage.app.getByText(stage.say('trouble.offlineTitle')).waitFor();
    },
  },
  {
    name: 'stale',
    query: { ticket: 'wedding-cake' },
    prepare: async (stage) => {
      await untilRead(stage);
      await stage.page.evaluate(() => {
        window.simulator.setFailing(['everything']);
        window.simulator.writeAsCustomer('Hello?');
      });
      await stage.app.getByText(stage.say('trouble.staleTitle')).waitFor();
    },
  },
  {
    name: 'question',
    query: { ticket: 'wedding-cake' },
    prepare: async (stage) => {
      await untilRead(stage);
      await stage.app.locator('[data-insert="1"]').click();
      await stage.app.getByText(stage.say('confirm.gapsYes')).waitFor();
    },
  },
  {
    name: 'inserted',
    query: { ticket: 'night-train' },
    prepare: async (stage) => {
      await untilRead(stage);
      await stage.app.locator('[data-insert="1"]').click();
      await stage.app.getByText(stage.say('outcome.inserted')).first().waitFor();
    },
  },
  {
    name: 'message',
    query: { ticket: 'wedding-cake' },
    prepare: pressing('message.show'),
  },
  {
    name: 'correction',
    query: { ticket: 'wedding-cake' },
    prepare: pressing('correction.ask', 'state.sad', 'correction.ask'),
  },
  { name: 'past', query: { ticket: 'wedding-cake' }, prepare: pressing('past.show') },
  { name: 'greeting', query: { ticket: 'wedding-cake' }, prepare: pressing('greeting.change') },
  { name: 'keys', query: { ticket: 'night-train' }, prepare: pressing('keys.show') },
  {
    name: 'search',
    query: { ticket: 'night-train' },
    prepare: async (stage) => {
      await untilRead(stage);
      await stage.app.getByRole('searchbox').fill('refund');
      await stage.app
        .getByRole('region', { name: stage.say('search.title') })
        .getByRole('article')
        .first()
        .waitFor();
    },
  },
  {
    name: 'coach',
    query: { ticket: 'wedding-cake' },
    prepare: async (stage) => {
      await untilRead(stage);
      await stage.page.evaluate(() =>
        window.simulator.typeDraft(
          '<p>Hi Robert! Unfortunately you must wait. We cannot help you until Monday.</p>',
        ),
      );
      await stage.app.locator('#attune-coach').waitFor();
    },
  },
];
