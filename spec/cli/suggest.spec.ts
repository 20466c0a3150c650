import { answersOf, runAttune, toLine } from './support/runAttune';

type Answer = {
  id: unknown;
  greetingName: string | null;
  state: string;
  situations: string[];
  suggestions: {
    key: string;
    title: string;
    family: string;
    language: string;
    text: string;
    reason: string;
    unfilled: string[];
  }[];
};

const ticket = {
  subject: 'Charged twice',
  channel: 'email',
  requester: { name: 'SMITH, John', email: 'j.smith@example.com', locale: 'en-US' },
  agent: { name: 'Sam Okafor' },
  messages: [
    {
      from: 'customer',
      text: 'I was charged twice this month, and I am very worried about paying my rent.',
    },
  ],
};

jest.setTimeout(60_000);

describe('attune suggest', () => {
  it('answers a ticket with replies that fit, filled in and explained', async () => {
    const run = await runAttune(
      toLine({ id: 'a', ticket, facts: { date: '2026-11-25' } }),
      'suggest',
    );
    expect(run).toMatchObject({ status: 0, complaint: '' });
    const [answer] = answersOf<Answer>(run);
    expect(answer).toMatchObject({
      id: 'a',
      greetingName: 'John',
      state: 'worried',
      situations: ['billing'],
    });
    expect(answer?.suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { text, reason, language, unfilled } of answer?.suggestions ?? []) {
      expect(text).toMatch(/^Hi John,\n\n/u);
      expect(reason).toMatch(/^For a worried customer/u);
      expect(language).toBe('en');
      expect(unfilled).not.toContain('date');
    }
    const best = answer?.suggestions[0];
    expect(best?.text).toContain('Wednesday, November 25');
    expect(best?.unfilled).toContain('next_step');
    expect(best?.text).toContain('[what you will do]');
  });

  it('answers in the language of the customer where it has replies in it', async () => {
    const messages = [{ from: 'customer', text: '¿Dónde está mi pedido? Todavía no ha llegado.' }];
    const run = await runAttune(toLine({ id: 1, ticket: { ...ticket, messages } }), 'suggest');
    const [answer] = answersOf<Answer>(run);
    expect(answer?.situations[0]).toBe('delivery');
    for (const { language } of answer?.suggestions ?? []) expect(language).toBe('es');
  });

  it('takes a ticket of which little is known, and leaves out what was sent already', async () => {
    const thin = { messages: [{ from: 'customer', text: 'hello?' }] };
    const first = answersOf<Answer>(await runAttune(toLine({ id: 1, ticket: thin }), 'suggest'));
    const best = first[0]?.suggestions[0];
    expect(first[0]).toMatchObject({ greetingName: null });
    const sent = { from: 'agent', text: best?.text };
    const later = { messages: [...thin.messages, sent, { from: 'customer', text: 'hello?' }] };
    const second = answersOf<Answer>(await runAttune(toLine({ id: 1, ticket: later }), 'suggest'));
    expect(second[0]?.suggestions.map(({ key }) => key)).not.toContain(best?.key);
  });

  it('says what is wrong with a line, with the path, and goes on', async () => {
    const run = await runAttune(
      toLine({ id: 1 }) +
        toLine({ id: 2, ticket: { ...ticket, messages: [{ from: 'bot', text: 'x' }] } }) +
        toLine({ id: 3, ticket }),
      'suggest',
    );
    const answers = answersOf<{ id: number; error?: string }>(run);
    expect(run.status).toBe(1);
    expect(answers[0]).toEqual({ id: 1, error: 'The line has no "ticket".' });
    expect(answers[1]?.error).toMatch(/^The "ticket\.messages\.0\.from" is not as it must be/u);
    expect(answers[2]).not.toHaveProperty('error');
  });
});
