import fc from 'fast-check';
import { builtInScenarios } from '../../src/practice/builtInScenarios';
import { answeredKeys } from '../../src/practice/openAsks';
import { seededRandom } from '../../src/practice/seededRandom';
import type { Session } from '../../src/practice/Session';
import { MAX_TURNS, startSession, takeTurn } from '../../src/practice/takeTurn';
import { aScenario, aSession } from './aScenario';

const CRIB = aScenario();
const [MODEL = '', SECOND = ''] = CRIB.stages.map(({ model }) => model);
const STOCK = 'I understand your frustration. I apologize for the inconvenience.';

/** Drafts of any kind: noise, models of any scenario, halves of them, stock phrases. */
const anyDraft = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...builtInScenarios.flatMap(({ stages }) => stages.map(({ model }) => model)),
    ),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.constantFrom(
          STOCK,
          'Please calm down.',
          'Sorry about that.',
          'It comes on Thursday.',
          'You should have asked.',
          'I will find out by 5 pm.',
          'No.',
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join(' ')),
  },
);
const anyPlay = fc.record({
  scenario: fc.constantFrom(...builtInScenarios),
  drafts: fc.array(anyDraft, { minLength: 1, maxLength: 9 }),
  seed: fc.integer(),
});

describe('takeTurn', () => {
  it('resolves a case that is answered with care', () => {
    const session = aSession(CRIB, [MODEL, SECOND]);
    expect(session.ended).toBe('resolved');
    expect(session.turns.map(({ after }) => after.mood.state)).toEqual(['neutral', 'happy']);
    expect(CRIB.ends.resolved.some((line) => session.turns[1]?.says.includes(line))).toBe(true);
  });

  it('loses a customer who is told to calm down and is blamed', () => {
    const session = aSession(CRIB, [
      'Please calm down. Deliveries are late sometimes.',
      'You should have read the terms before you took time off.',
      'As I already said, there is nothing that I can do.',
    ]);
    expect(session.ended).toBe('left-angry');
    expect(session.turns.at(-1)?.after.mood.heat).toBeGreaterThan(66);
  });

  it('runs out of patience with replies that get nowhere, however polite', () => {
    const worried = aScenario('rent-charged-twice');
    const session = aSession(
      worried,
      Array<string>(MAX_TURNS).fill(
        'Thank you for your message, Tomasz. We are glad to hear from you.',
      ),
    );
    expect(['out-of-patience', 'left-angry']).toContain(session.ended);
    expect(session.turns.length).toBeLessThan(MAX_TURNS);
  });

  it('never ends well for stock phrases, in any scenario', () => {
    for (const scenario of builtInScenarios) {
      const session = aSession(scenario, Array<string>(MAX_TURNS).fill(STOCK));
      expect([scenario.key, session.ended]).not.toEqual([scenario.key, 'resolved']);
      expect([scenario.key, session.ended]).not.toEqual([scenario.key, 'calmed']);
    }
  });

  it('notices that a question is passed over, and asks it again', () => {
    const session = aSession(CRIB, [
      'I am sorry about the two lost days, Dana. The crib is in our depot in Dayton, I have seen it myself today.',
    ]);
    const [turn] = session.turns;
    expect(turn?.answered).toEqual(['where']);
    expect(turn?.moves.map(({ key }) => key)).toContain('ignored-the-question');
    expect(turn?.says).toMatch(/arrive|date for the crib|come\?/u);
    expect(turn?.says).not.toContain('where the crib is');
  });

  it('does not ask what has been answered ahead', () => {
    const session = aSession(CRIB, [
      `${MODEL} It is the first stop of the tour, and the driver calls you half an hour before.`,
    ]);
    expect(session.turns[0]?.answered).toContain('different');
    expect(session.turns[0]?.says).not.toMatch(/Tuesday and Friday|two dates|reason to believe/u);
  });

  it('tells what the agent asks for', () => {
    const session = aSession(CRIB, [
      'I am sorry about the crib, Dana. Is the address on the order still right?',
    ]);
    expect(session.turns[0]?.says).toContain('The address is the one on the order.');
  });

  it('takes a good reply to somebody else for no reply', () => {
    const other = aScenario('fourth-message-printer');
    const session = aSession(
      CRIB,
      other.stages.map(({ model }) => model),
    );
    expect(session.turns[0]?.after.mood.heat).toBeGreaterThanOrEqual(66);
    expect(session.turns[0]?.moves.map(({ key }) => key)).toContain('off-topic');
  });

  it('does not resolve what was promised beyond what is allowed', () => {
    const session = aSession(CRIB, [
      `${MODEL} And I guarantee that nothing will ever go wrong again.`,
      SECOND,
    ]);
    expect(session.ended).toBe('calmed');
  });

  it('waits for an answer that is promised with a time, once', () => {
    const promise =
      'I am sorry about the two lost days. I will find out when the crib arrives and write to you by 5 pm today.';
    const session = aSession(CRIB, [
      promise,
      'I will find out about the crib and write to you by 6 pm today.',
    ]);
    const [first, second] = session.turns;
    expect(first?.moves.map(({ key }) => key)).not.toContain('ignored-the-question');
    expect(first?.after.patience).toBe(3);
    expect(second?.moves.map(({ key }) => key)).toContain('ignored-the-question');
  });

  it('answers the same numbers with the same words, and others with others', () => {
    const says = (seed: number): string[] =>
      aSession(CRIB, [STOCK, STOCK], seed).turns.map((turn) => turn.says);
    expect(says(4)).toEqual(says(4));
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => says(seed).join('|'))).size,
    ).toBeGreaterThan(6);
  });

  it('leaves a session alone that has ended', () => {
    const session = aSession(CRIB, [MODEL, SECOND]);
    expect(takeTurn(session, 'One more thing', () => 0)).toBe(session);
  });

  it('plays any draft: never throws, stays in range, says something, asks nothing twice that is answered', () => {
    fc.assert(
      fc.property(anyPlay, ({ scenario, drafts, seed }) => {
        const random = seededRandom(seed);
        let session: Session = startSession(scenario);
        for (const draft of drafts) session = takeTurn(session, draft, random);
        expect(JSON.parse(JSON.stringify(session))).toEqual(session);
        expect(session.turns.length).toBeLessThanOrEqual(MAX_TURNS);
        for (const { after, says, moves, draft } of session.turns) {
          expect(after.mood.heat).toBeGreaterThanOrEqual(0);
          expect(after.mood.heat).toBeLessThanOrEqual(100);
          expect([0, 1, 2, 3]).toContain(after.mood.intensity);
          expect(says.trim()).not.toBe('');
          expect(says).not.toMatch(/\{\w+\}|undefined/u);
          for (const span of moves.flatMap(({ spans }) => spans)) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(draft.length);
          }
        }
        session.turns.forEach(({ lines }, at) => {
          const known = answeredKeys({ turns: session.turns.slice(0, at + 1) });
          const closed = scenario.stages
            .flatMap(({ asks }) => asks)
            .filter(({ key }) => known.has(key));
          for (const { again } of closed)
            for (const line of again) expect(lines).not.toContain(line);
        });
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says no line twice in a conversation, as long as there is another', () => {
    const replies = ['Hm.', 'Well, well, let us see.', STOCK, 'I am here.', 'Still here.'];
    for (const scenario of builtInScenarios)
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const lines = aSession(scenario, replies, seed).turns.flatMap((turn) => turn.lines);
        expect([scenario.key, lines.length]).toEqual([scenario.key, new Set(lines).size]);
      }
  });

  it('takes a million characters', () => {
    const session = aSession(CRIB, ['crib thursday depot sorry '.repeat(40_000)]);
    expect(session.turns).toHaveLength(1);
  });
});
