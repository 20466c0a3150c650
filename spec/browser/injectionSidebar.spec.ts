import type { FrameLocator, Locator } from 'playwright-core';
import { openChromium } from '../../scripts/openChromium';
import { startSimulator, type RunningSimulator } from '../../simulator/server';
import { activeParts, holdsPlaceholder, wordsOf } from '../injection/activeParts';
import { payloads } from '../injection/payloads';
import { appFrame } from './support/axeViolations';
import { ALL_VALUES, hostileAccount, titles, values } from './support/hostileAccount';
import { findTurned, isUnpolluted, openArmed, type ArmedWorkspace } from './support/tripwire';

jest.setTimeout(180_000);

const STORE = 'injection';

let simulator: RunningSimulator;
let workspace: ArmedWorkspace & { app: FrameLocator; card: Locator; close: () => Promise<void> };

beforeAll(async () => {
  const [started, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  simulator = started;
  simulator.accounts.keep('started', STORE, hostileAccount());
  const query = { ticket: 'hostile-markup', account: 'started', store: STORE, controls: '0' };
  const armed = await openArmed(browser, simulator, query);
  const app = armed.page.frameLocator('iframe[title^="Attune"]:visible');
  const heading = app.getByRole('heading', { name: ALL_VALUES, exact: true });
  const card = app.getByRole('article').filter({ has: heading });
  workspace = { ...armed, app, card, close: () => browser.close() };
  await app.getByRole('article').first().waitFor();
}, 120_000);

afterAll(async () => {
  await workspace?.close();
  await simulator?.close();
});

/** After every step: nothing has run, opened, loaded or become an element, nothing is turned round. */
afterEach(async () => {
  const { page, tripped } = workspace;
  expect([...tripped]).toEqual([]);
  expect(await findTurned(appFrame(page))).toEqual([]);
  expect(await isUnpolluted(page)).toBe(true);
});

/** Gives every field of the ticket, and of all who have to do with it, the same words. */
async function rewrite(words: string, mark: string): Promise<void> {
  await workspace.page.evaluate(
    ([text = '', first = '']) => {
      const brand = { id: 9, name: text, subdomain: text, isDefault: false };
      const fields = { plan: text, constructor: text, ['__proto__']: text };
      window.simulator.rewriteTicket({
        subject: `${first} ${text}`,
        requester: {
          ...{ id: 77, name: text, email: text, role: 'end-user', locale: text, timeZone: text },
          ...{ tags: [text], notes: text, phone: text, fields },
        },
        brand,
        group: text,
        organization: { id: 78, name: text, details: text, fields },
        tags: [text],
        form: { id: 79, name: text },
        customFields: [{ id: 4410004, name: text, value: text }],
      });
    },
    [words, mark],
  );
}

/** Fills in the fact and inserts the reply. @returns the draft as the editor gives it */
async function insertAll(fact: string): Promise<string> {
  const { page, card } = workspace;
  await page.evaluate(() => window.simulator.typeDraft(''));
  const details = card.getByRole('button', { name: '1 detail', exact: true });
  if ((await card.locator('input[name]').count()) === 0) await details.click();
  await card.locator('input[name]').fill(fact);
  await card.getByRole('button', { name: 'Insert', exact: true }).click();
  await card.getByText(/^Inserted/).waitFor();
  return (await page.evaluate(() => window.simulator.draft())).text;
}

describe('Hostile words beside a ticket', () => {
  it('in comments, of names and with attachments of that kind, are read as words', async () => {
    const { page, app } = workspace;
    await page.evaluate(
      (texts) => {
        const at = '2026-03-12T04:04:00Z';
        window.simulator.rewriteTicket({
          entries: texts.flatMap((text, index) => {
            const from = {
              ...{ id: 5000 + index, name: text, email: text, role: 'end-user' as const },
              ...{ locale: text, timeZone: text, tags: [text], notes: text },
            };
            const attachments = [{ filename: text, contentType: text }];
            const said = { from, at, channel: 'email' as const, attachments };
            return [
              { ...said, content: text, contentType: 'text/html' as const },
              {
                ...said,
                content: `Sign ${index}: ${text}\n\nAnd so on, please.`,
                contentType: 'text/plain' as const,
              },
            ];
          }),
        });
      },
      payloads.map(({ text }) => text),
    );
    await app.getByRole('button', { name: 'Show in the message' }).click();
    const last = `Sign ${payloads.length - 1}:`;
    await app.getByText(last).first().waitFor();
    const shown = await app.getByRole('group', { name: 'What the customer wrote' }).innerText();
    const visible = (text: string) => text.replace(/[^!-~]/gu, '');
    const all = visible(shown);
    const missing = payloads.filter(({ text }, index) => {
      const words = visible(`Sign ${index}: ${text}And so on, please.`);
      return words.length < 200 && !all.includes(words);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('in every other field are words in the preview and in the reply', async () => {
    const { page, card } = workspace;
    await page.evaluate(() => {
      window.simulator.rewriteTicket({ entries: [] });
      window.simulator.writeAsCustomer('My parcel is late again and I am fed up.');
    });
    const wrong: string[] = [];
    for (const [round, words] of values.entries()) {
      await rewrite(words, `round${round}`);
      await card.getByText(`round${round} `).first().waitFor();
      const html = await insertAll(words);
      wrong.push(...activeParts(html), ...(holdsPlaceholder(html) ? [html] : []));
    }
    expect(wrong).toEqual([]);
  });

  it('of a name are nobody’s first name, and in no reply', async () => {
    const { page, app, card } = workspace;
    const names = payloads.filter(({ id }) =>
      /^(?:markup-[1-3]$|liquid-[123]$|address-1$)/u.test(id),
    );
    const odd = ['__proto__', '\u202Ekcatta', '😈', 'A'.repeat(200), '[click](javascript:trip())'];
    await rewrite('plain', 'names');
    for (const name of [...names.map(({ text }) => text), ...odd]) {
      await page.evaluate((who) => window.simulator.setRequester(who), name);
      await app.getByText('No first name to greet by').waitFor();
      await card.getByText('names ').first().waitFor();
      expect(wordsOf(await insertAll('plain'))).not.toContain(name);
    }
  });

  it('in a chat are plain words, in the conversation and in the reply', async () => {
    const { page, card } = workspace;
    await page.evaluate(() => window.simulator.setChannel('native_messaging'));
    for (const index of [0, 8, 16, 24, 32, 40]) {
      const words = values[index] ?? '';
      await rewrite(words, `chat${index}`);
      await page.evaluate((text) => window.simulator.writeAsCustomer(text), words);
      await card.getByText(`chat${index} `).first().waitFor();
      expect(holdsPlaceholder(await insertAll(words))).toBe(false);
    }
    await page.evaluate(() => window.simulator.setChannel('email'));
  });

  it('are found by the search, in titles and as what is searched for', async () => {
    const { app } = workspace;
    const search = app.getByRole('searchbox');
    for (const words of titles.filter((_, index) => index % 8 === 0)) await search.fill(words);
    await search.fill('evil example');
    await app
      .getByText(/^\d+ repl/)
      .first()
      .waitFor();
    expect(await findTurned(appFrame(workspace.page))).toEqual([]);
    await search.fill('');
  });

  it('in the agent’s draft and in the settings are read by the coach, and nothing more', async () => {
    const { page, app } = workspace;
    await page.evaluate((texts) => {
      const all = texts.join(', ');
      window.simulator.setAppSettings({ forbidden_promises: all, quiet_states: all });
    }, values);
    await app.getByRole('article').first().waitFor();
    for (const words of values.filter((_, index) => index % 6 === 0)) {
      await page.evaluate(
        (text) => window.simulator.typeDraft(`<p>Calm down, ${text} we will refund you.</p>`),
        words,
      );
      // Payloads that are all code may look like another language.
      const verdict = app.getByText(
        /^Worth another look|^The coach reads replies in English only/u,
      );
      await verdict.waitFor();
      await page.evaluate(() => window.simulator.typeDraft(''));
      await verdict.waitFor({ state: 'detached' });
    }
  });
});
