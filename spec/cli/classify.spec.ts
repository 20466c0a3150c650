import { STATES } from '../../src/emotion/Reading';
import { answersOf, runAttune as attune, toLine as line, type Run } from './support/runAttune';

type Answer = Record<string, unknown> & {
  scores: Record<string, number>;
  evidence: { start: number; end: number; state: string }[];
};
const answers = (run: Run): Answer[] => answersOf<Answer>(run);

jest.setTimeout(60_000);

describe('attune classify', () => {
  it('answers each line in order, with all that is asked for', async () => {
    const text = '😡😡 You are liars and thieves!!! Where is my refund?';
    const run = await attune(
      line({ id: 'a', text }) + line({ id: 2, text: 'What are your opening hours?' }),
      'classify',
    );
    const [first, second] = answers(run);
    expect({ status: run.status, complaint: run.complaint }).toEqual({ status: 0, complaint: '' });
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'state',
      'confidence',
      'scores',
      'intensity',
      'signals',
      'evidence',
      'language',
      'unsure',
    ]);
    expect(first).toMatchObject({ id: 'a', state: 'angry', language: 'en', unsure: null });
    expect(Object.keys(first?.scores ?? {})).toEqual([...STATES]);
    expect(Object.values(first?.scores ?? {}).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const shown = first?.evidence.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(shown).toMatch(/liars|thieves/);
    expect(second).toMatchObject({ id: 2, state: 'neutral', intensity: 0, evidence: [] });
  });

  it('keeps offsets true behind a quote that is not read', async () => {
    const text = '> I love this so much, thank you!!\n\nYou are disgusting liars!';
    const [answer] = answers(await attune(line({ id: 1, text }), 'classify'));
    expect(answer?.evidence.length).toBeGreaterThan(0);
    for (const { start } of answer?.evidence ?? [])
      expect(start).toBeGreaterThanOrEqual(text.indexOf('You are'));
  });

  it('says what is wrong with a line, goes on, and ends with status 1', async () => {
    const run = await attune(
      [
        '{"id": "cut", "text": ',
        '[]',
        '{"text": "no id"}',
        '{"id": 3}',
        '{"id": 4, "text": 5}',
        '{"id": 5, "text": "Thank you so much!"}',
      ].join('\n'),
      'classify',
    );
    const found = answers(run);
    expect(run.status).toBe(1);
    expect(found.slice(0, 5)).toEqual([
      { error: 'The line is not valid JSON.' },
      { error: 'The line is not a JSON object.' },
      { error: 'The line has no "id" that is a string or a number.' },
      { id: 3, error: 'The line has no "text".' },
      { id: 4, error: 'The "text" is not as it must be: expected string, received 5.' },
    ]);
    expect(found[5]).toMatchObject({ id: 5, state: 'happy' });
  });

  it('bears a byte order mark, carriage returns, empty lines and lone surrogates', async () => {
    const run = await attune(
      `\ufeff${JSON.stringify({ id: 1, text: 'hello' })}\r\n\r\n  \n{"id":2,"text":"\\ud83d hi"}\r\n`,
      'classify',
    );
    expect(answers(run).map(({ id }) => id)).toEqual([1, 2]);
    expect(run.status).toBe(0);
  });

  it('answers nothing to nothing', async () => {
    expect(await attune('', 'classify')).toEqual({ status: 0, out: '', complaint: '' });
  });

  it('shows its usage, and refuses what it does not know', async () => {
    const [help, unknown, none] = await Promise.all([
      attune('', '--help'),
      attune('', 'guess'),
      attune(''),
    ]);
    expect(help).toMatchObject({ status: 0, complaint: '' });
    expect(help.out).toContain('classify');
    expect(unknown).toMatchObject({ status: 2, out: '' });
    expect(unknown.complaint).toContain('There is no command "guess".');
    expect(none.status).toBe(2);
  });
});
