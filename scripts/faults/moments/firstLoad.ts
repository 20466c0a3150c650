import type { Call, Moment } from '../Moment';
import {
  AT_THE_START,
  hasSuggestions,
  LEARNING,
  press,
  RECORDS,
  startAnew,
  untilReady,
} from './sidebar';

const path = (on: string, why: string, value: NonNullable<Call['value']>): Call => ({
  on: `get ${on}`,
  why,
  as: 'path',
  value,
});

/** A ticket is opened, in a browser that remembers nothing. */
export const firstLoad: Moment = {
  name: 'first-load',
  title: 'First load',
  says: 'A ticket is opened in a browser that remembers nothing. Suggestions stand beside it as far as they can be made; where they cannot, a sentence says why, and Try again leads on.',
  query: { ticket: 'night-train', account: 'started', set: 'tag_tickets:true' },
  calls: [
    { on: 'handshake', why: 'who is there', as: 'handshake' },
    ...AT_THE_START,
    { on: 'get ticket.conversation', why: 'the ticket, in one call', as: 'call' },
    path('ticket.id', 'its number', 'number'),
    path('ticket.subject', 'its subject', 'text'),
    path('ticket.status', 'its status', 'text'),
    path('ticket.via', 'how it came', 'object'),
    path('ticket.conversation', 'what was written', 'list'),
    path('ticket.requester', 'who asks', 'person'),
    path('ticket.brand', 'the brand', 'person'),
    path('ticket.assignee', 'the group', 'object'),
    path('ticket.tags', 'its tags', 'list'),
    path('currentUser', 'the agent', 'person'),
    path('comment.type', 'a reply or a note', 'text'),
    path('ticket.editor.targetChannel', 'the channel', 'object'),
    path('ticket.editor.capabilities', 'rich or plain', 'plain object'),
    { on: 'invoke resize', why: 'the height of the panel', as: 'call' },
    { on: 'invoke resize', why: '', as: 'path', value: 'plain object' },
    { on: `GET ${RECORDS}`, why: 'the account’s own replies', as: 'request' },
    { on: `GET ${LEARNING}?*`, why: 'what agents have taught', as: 'request' },
  ],
  begin: untilReady,
  act: startAnew,
  read: ({ text, news, busy }) => {
    if (busy) return null;
    const sentence = news.find((one) => !/^Reading now/.test(one)) ?? null;
    if (hasSuggestions(text)) return { kind: sentence === null ? 'done' : 'told', sentence };
    return sentence !== null && /^Try again$/m.test(text) ? { kind: 'told', sentence } : null;
  },
  check: async (stage) => {
    const screen = await stage.read();
    return screen === null || screen.text.trim() === '' ? ['a white page'] : [];
  },
  recover: async (stage) => {
    // Where there is no such button, the app works with what it has.
    const isThere = await press(stage, 'Try again');
    const before = await stage.read();
    if (!isThere && before !== null && hasSuggestions(before.text)) return;
    await stage.until('suggestions and no trouble', async () => {
      const screen = await stage.read();
      return screen !== null && hasSuggestions(screen.text) && !/^Try again$/m.test(screen.text);
    });
  },
  reset: async (stage) => {
    await untilReady(stage);
  },
};
