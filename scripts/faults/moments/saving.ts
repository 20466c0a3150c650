import type { Moment } from '../Moment';
import type { Stage } from '../Stage';
import { untilReady } from './sidebar';

/** The agent submits a reply, and Attune is asked first. */
export const saving: Moment = {
  name: 'save',
  title: 'Save hook',
  says: 'The agent submits a reply while Attune cannot look at it. The reply goes to the customer, once, and in time: a reply that is not sent is worse than a gap.',
  query: { ticket: 'night-train', set: 'tag_tickets:true' },
  calls: [
    { on: 'get comment.text', why: 'the draft', as: 'call' },
    { on: 'get ticket.id', why: 'the ticket', as: 'path', value: 'number' },
    { on: 'get comment.text', why: 'its words', as: 'path', value: 'text' },
    { on: 'get comment.type', why: 'a reply or a note', as: 'path', value: 'text' },
    { on: 'get ticket.editor.targetChannel', why: 'the channel', as: 'path', value: 'object' },
    {
      on: 'get ticket.editor.capabilities',
      why: 'rich or plain',
      as: 'path',
      value: 'plain object',
    },
  ],
  begin: untilReady,
  act: async (stage) => {
    stage.counter.times += 1;
    await stage.page.evaluate(
      (words) => window.simulator.typeDraft(`<p>${words}</p>`, 'night-train'),
      wordsOf(stage),
    );
    await submit(stage);
  },
  read: async (_screen, stage) => {
    const { draft, copies, notes } = await readTicket(stage);
    if (draft === '' && copies > 0) return { kind: 'done', sentence: null };
    return notes === null ? null : { kind: 'told', sentence: notes };
  },
  check: async (stage, { kind }) => {
    const { copies } = await readTicket(stage);
    if (kind === 'told') return ['the reply was held back'];
    return copies === 1 ? [] : [`sent ${copies} times`];
  },
  recover: () => Promise.resolve(),
  reset: async (stage) => {
    await untilReady(stage);
  },
};

export function wordsOf({ counter }: Stage): string {
  return `Dear Jonas, this is letter ${counter.times}.`;
}

export async function submit({ page }: Stage): Promise<void> {
  await page.evaluate(() => {
    const shown = Array.from(document.querySelectorAll<HTMLElement>('.ticket')).find(
      ({ hidden }) => !hidden,
    );
    const button = Array.from(shown?.querySelectorAll('button') ?? []).find((one) =>
      one.textContent.startsWith('Submit'),
    );
    button?.click();
  });
}

async function readTicket(stage: Stage) {
  return stage.page.evaluate((words) => {
    const shown = Array.from(document.querySelectorAll<HTMLElement>('.ticket')).find(
      ({ dataset }) => dataset.ticket === 'night-train',
    );
    const conversation = shown?.querySelector('.conversation')?.textContent ?? '';
    return {
      draft: window.simulator.draft('night-train').text,
      copies: conversation.split(words).length - 1,
      notes: window.simulator.notifications().at(-1) ?? null,
    };
  }, wordsOf(stage));
}
