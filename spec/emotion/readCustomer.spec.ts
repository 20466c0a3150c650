import { findSegments } from '../../src/conversation/findSegments';
import type { Message, Speaker } from '../../src/conversation/Conversation';
import { readCustomer } from '../../src/emotion/readCustomer';
import { STATES, type Reading, type State } from '../../src/emotion/Reading';
import { shippedModel as model } from './shippedModel';

const FURY = 'You are liars and thieves! This is disgusting, I want my money back NOW!!!';
const CALM = 'Hi, which form do I need for a change of address?';
const JOY = 'Thank you so much, you are amazing! Everything works perfectly now!';

let count = 0;
const say = (from: Speaker, text: string): Message => ({
  id: `m${count++}`,
  from,
  author: from,
  at: null,
  text,
  segments: findSegments(text),
  attachments: 0,
});
const customer = (...messages: Message[]) => readCustomer({ messages }, model);

describe('readCustomer', () => {
  it('has nothing to say where the customer wrote nothing', () => {
    expect(customer()).toMatchObject({ now: null, nowEvidence: [], trend: [], direction: null });
    expect(customer(say('agent', FURY), say('note', FURY), say('system', FURY)).now).toBeNull();
  });

  it('passes over messages that hold an attachment only', () => {
    expect(customer({ ...say('customer', ''), attachments: 2 }).now).toBeNull();
  });

  it('reads what the customer wrote since the last reply', () => {
    expect(
      customer(say('customer', FURY), say('agent', 'Done.'), say('customer', JOY)).now?.state,
    ).toBe('happy');
  });

  it('keeps to the latest message where there is none since the last reply', () => {
    const { now } = customer(say('customer', JOY), say('customer', FURY), say('agent', 'Sorry!'));
    expect(now?.state).toBe('angry');
  });

  it.each(['thanks', 'ok', 'Thank you.', 'order 5521', 'hello?'])(
    'still hears fury when %j follows in the same burst',
    (closing) => {
      expect(customer(say('customer', FURY), say('customer', closing)).now?.state).toBe('angry');
    },
  );

  it('lets the latest message of a burst weigh most', () => {
    expect(customer(say('customer', FURY), say('customer', JOY)).now?.state).toBe('happy');
    expect(customer(say('customer', JOY), say('customer', FURY)).now?.state).toBe('angry');
  });

  it('does not let an internal note end the burst', () => {
    const { now } = customer(
      say('customer', FURY),
      say('note', 'He is upset.'),
      say('customer', 'ok'),
    );
    expect(now?.state).toBe('angry');
  });

  it('reads only what the customer said, not what is quoted', () => {
    const quoting = say(
      'customer',
      `${CALM}\n\nOn Mon, 3 May 2024 at 10:12, Shop <help@shop.example> wrote:\n> ${FURY}\n> ${FURY}`,
    );
    expect(customer(quoting).now?.state).toBe('neutral');
  });

  it('gives evidence with its message, inside that message', () => {
    const [first, last] = [say('customer', FURY), say('customer', 'ok')];
    const { nowEvidence } = customer(first, last);
    expect(nowEvidence.length).toBeGreaterThan(0);
    for (const { messageId, start, end, state } of nowEvidence) {
      expect(messageId).toBe(first.id);
      expect(state).toBe('angry');
      expect(FURY.slice(start, end)).not.toBe('');
      expect(end).toBeLessThanOrEqual(FURY.length);
    }
  });

  it('sees the mood worsen, calm and hold', () => {
    const reply = say('agent', 'We are on it.');
    const [fury, calm, joy] = [FURY, CALM, JOY].map((text) => say('customer', text)) as [
      Message,
      Message,
      Message,
    ];
    expect(customer(calm, reply, fury).direction).toBe('worsening');
    expect(customer(fury, reply, joy).direction).toBe('calming');
    expect(customer(calm, fury).direction).toBe('worsening');
    expect(customer(calm, reply, say('customer', CALM)).direction).toBe('steady');
    expect(customer(calm).direction).toBeNull();
  });

  it('has probabilities that sum to 1', () => {
    const { now } = customer(say('customer', FURY), say('customer', CALM), say('customer', JOY));
    const sum = Object.values(now?.probabilities ?? {}).reduce((all, one) => all + one, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('takes what is known, and leaves it as it was', () => {
    const messages = Array.from({ length: 60 }, (_, at) => say('customer', at % 2 ? FURY : CALM));
    const { trend } = readCustomer({ messages }, model);
    expect(trend).toHaveLength(60);

    const first = trend[0]?.reading as Reading;
    const marked: Reading = { ...first, language: 'xx' };
    const known = new Map([[messages[0]?.id ?? '', marked]]);
    expect(readCustomer({ messages }, model, known).trend[0]?.reading).toBe(marked);
    expect(known.size).toBe(1);
  });

  it('ranks the evidence of several messages by what each adds, together at most 1', () => {
    const [first, last] = [say('customer', `Hi again. ${FURY}`), say('customer', FURY)];
    const { nowEvidence } = customer(first, last);
    const weightOf = (id: string) =>
      nowEvidence
        .filter(({ messageId }) => messageId === id)
        .reduce((sum, { weight }) => sum + weight, 0);
    expect(weightOf(last.id)).toBeGreaterThan(weightOf(first.id));
    expect(weightOf(first.id) + weightOf(last.id)).toBeLessThanOrEqual(1);
  });

  it('finds what speaks for the state of all in a message that was read as another', () => {
    const [first, last] = [
      say('customer', FURY),
      say('customer', 'You are thieves and liars, is my money lost?'),
    ];
    const own = readCustomer({ messages: [last] }, model).trend[0]?.reading as Reading;
    const none = Object.fromEntries(STATES.map((state) => [state, 0])) as Reading['probabilities'];
    const worried: Reading = {
      ...own,
      state: 'worried',
      runnerUp: 'angry',
      probabilities: { ...none, worried: 0.6, angry: 0.4 },
      evidence: [{ start: 0, end: 3, state: 'worried', weight: 1 }],
    };
    const { now, nowEvidence } = readCustomer(
      { messages: [first, last] },
      model,
      new Map([[last.id, worried]]),
    );
    expect(now?.state).toBe('angry');
    const shown = nowEvidence.filter(({ messageId }) => messageId === last.id);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(['angry']));
  });

  it('hears in the history what the words do not say', () => {
    const NEWS = 'Is there any news about the order?';
    const messages = [0, 1, 2].map((day) => ({
      ...say('customer', NEWS),
      at: `2026-03-0${day + 1}T10:00:00Z`,
    }));
    const { now, trend, history } = readCustomer({ messages }, model, undefined, {
      now: '2026-03-04T10:00:00Z',
    });
    expect(trend[0]?.reading.signals).not.toContain('repeat');
    expect(now?.signals).toContain('repeat');
    expect(history).toEqual({
      replies: 0,
      unanswered: 3,
      reminders: 2,
      waitingHours: 72,
      repeat: 'unanswered',
    });
  });

  it('reads as agents have corrected it', () => {
    const one = (value: number) =>
      Object.fromEntries(STATES.map((state) => [state, value])) as Record<State, number>;
    const message = say('customer', CALM);
    const { now } = readCustomer({ messages: [message] }, model, undefined, {
      recalibration: { scales: one(1), offsets: { ...one(0), confused: 1.5, neutral: -1.5 } },
    });
    const before = customer(message).now;
    expect(now?.probabilities.confused).toBeGreaterThan(before?.probabilities.confused ?? 1);
  });
});
