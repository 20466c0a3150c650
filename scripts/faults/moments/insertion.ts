import type { Moment } from '../Moment';
import type { Stage } from '../Stage';
import { untilReady } from './sidebar';

/** What the agent has written before. */
export const OWN = 'My own words.';

/** The suggestion at the top is inserted into a draft that has words already. */
export const insertion: Moment = {
  name: 'insertion',
  title: 'Insertion',
  says: 'The agent has begun a reply and presses Insert. The agent’s own words stay, the suggestion stands in the draft once or not at all, and the sidebar says which.',
  query: { ticket: 'night-train' },
  calls: [
    { on: 'get comment.text', why: 'the draft, so that it can be undone', as: 'call' },
    { on: 'get comment.text', why: 'its words', as: 'path', value: 'text' },
    { on: 'get ticket.requester', why: 'whether all is as it was', as: 'call' },
    { on: 'get ticket.id', why: 'the ticket', as: 'path', value: 'number', vital: true },
    {
      on: 'get ticket.status',
      why: 'whether it is closed',
      as: 'path',
      value: 'text',
      vital: true,
    },
    { on: 'get comment.type', why: 'a reply or a note', as: 'path', value: 'text', vital: true },
    {
      on: 'get ticket.requester',
      why: 'whose name is in the words',
      as: 'path',
      value: 'person',
      vital: true,
    },
    { on: 'get ticket.editor.targetChannel', why: 'the channel', as: 'path', value: 'object' },
    {
      on: 'get ticket.editor.capabilities',
      why: 'rich or plain',
      as: 'path',
      value: 'plain object',
    },
    { on: 'invoke ticket.editor.insert', why: 'the words go in', as: 'call' },
    { on: 'invoke ticket.editor.insert', why: 'what came of it', as: 'path', value: 'text' },
  ],
  begin: async (stage) => {
    await untilReady(stage);
    await beginReply(stage);
  },
  act: async (stage) => {
    const frame = await stage.app();
    await frame.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('[data-insert="1"]');
      if (button === null) throw new Error('There is no Insert.');
      button.click();
    });
  },
  read: ({ news }) => {
    const told = news.filter((one) => !/^(?:Inserting|Taking)/.test(one));
    const done = told.find((one) => one.startsWith('Inserted into your reply'));
    if (done !== undefined) return { kind: 'done', sentence: null };
    const sentence = told.find((one) => /insert|draft|Zendesk|reply/i.test(one));
    return sentence === undefined ? null : { kind: 'told', sentence };
  },
  check: async (stage, reached) => {
    const { text, copies } = await readDraft(stage);
    const problems: string[] = [];
    if (!text.includes(OWN)) problems.push('the agent’s own words are gone');
    const isUnsure = reached.sentence?.includes('did not confirm') ?? false;
    if (reached.kind === 'done' && copies !== 1) problems.push(`inserted ${copies} times`);
    if (reached.kind === 'told' && copies !== 0 && !isUnsure) {
      problems.push('words were inserted, and the sidebar says that they were not');
    }
    return problems;
  },
  recover: async (stage, { sentence }) => {
    // What was not confirmed is for the agent to look at first.
    const { copies } = await readDraft(stage);
    if (copies > 0) {
      if (!sentence?.includes('did not confirm')) throw new Error('words were inserted after all');
      return;
    }
    await stage.markOld();
    await insertion.act(stage);
    await stage.until('Inserted into your reply', async () => {
      const screen = await stage.read();
      return screen !== null && (await insertion.read(screen, stage))?.kind === 'done';
    });
    const after = await readDraft(stage);
    if (after.copies !== 1 || !after.text.includes(OWN))
      throw new Error('the second try went wrong');
  },
  reset: beginReply,
};

/** The agent has written something before. */
export async function beginReply({ page }: Stage): Promise<void> {
  await page.evaluate((own) => window.simulator.typeDraft(`<p>${own}</p>`, 'night-train'), OWN);
}

/** The draft, and how often the words of a reply to this customer are in it. */
export async function readDraft({ page }: Stage): Promise<{ text: string; copies: number }> {
  const text = await page.evaluate(() => window.simulator.draft('night-train').text);
  return { text, copies: text.split('Hi Jonas').length - 1 };
}
