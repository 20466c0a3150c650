import fc from 'fast-check';
import { readConversation } from '../../src/conversation/readConversation';
import { builtInScenarios } from '../../src/practice/builtInScenarios';
import { checkScenario } from '../../src/practice/checkScenario';
import { scenarioFromTicket } from '../../src/practice/scenarioFromTicket';
import { seededRandom } from '../../src/practice/seededRandom';
import { MAX_TURNS, startSession, takeTurn } from '../../src/practice/takeTurn';
import type { Ticket } from '../../src/conversation/Ticket';
import { fuzz } from './fuzz';
import { anyBroken } from './generators/anyBroken';
import { anyLine, anyText } from './generators/awkwardText';
import { expectWithin } from './judge';

describe('The invented customer', () => {
  it('answers any reply, the same one the same way', () => {
    const anyPlay = fc.record({
      scenario: fc.constantFrom(...builtInScenarios),
      drafts: fc.array(anyText(8), { minLength: 1, maxLength: 3 }),
      seed: fc.integer(),
    });
    fuzz('a reply of practice', anyPlay, ({ scenario, drafts, seed }) => {
      const play = () => {
        const random = seededRandom(seed);
        return drafts.reduce(
          (session, draft) => takeTurn(session, draft, random),
          startSession(scenario),
        );
      };
      const session = play();
      expect(play()).toEqual(session);
      expect(session.turns.length).toBeLessThanOrEqual(MAX_TURNS);
      for (const { draft, moves, after } of session.turns) {
        for (const { spans } of moves) for (const span of spans) expectWithin(draft, span);
        expect(after.mood.heat).toBeGreaterThanOrEqual(0);
        expect(after.mood.heat).toBeLessThanOrEqual(100);
      }
    });
  });

  it('is only played where the scenario makes sense', () => {
    const anyScenario = fc
      .constantFrom(...builtInScenarios)
      .chain((scenario) => anyBroken(scenario));
    fuzz('a scenario', anyScenario, (value) => {
      const checked = checkScenario(value);
      if (checked.kind === 'failed') return expect(checked.problems.length).toBeGreaterThan(0);
      const session = takeTurn(
        startSession(checked.scenario),
        'I am sorry. I will look at it.',
        () => 0.5,
      );
      expect(session.turns).toHaveLength(1);
    });
  });
});

describe('scenarioFromTicket', () => {
  const [given, family] = ['Xanthippe', 'Quillfeather'];
  const PERSONAL = [
    given,
    family,
    'x.quillfeather@mail.example',
    '+1 555 014 2299',
    'https://x.example/me',
  ];
  const anyTold = fc
    .array(
      fc.oneof(
        anyText(3),
        fc.constantFrom(
          ...PERSONAL,
          `${given} ${family}`,
          `[${given}]`,
          `"${family}"`,
          `(${given})`,
          `${given}'s`,
          `${family.toUpperCase()}`,
          `<${given}>`,
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' '));

  it('keeps nothing that tells who wrote it', () => {
    fuzz('a told ticket', fc.tuple(anyTold, anyTold, anyLine), ([first, reply, subject]) => {
      const customer = { id: 7, name: `${given} ${family}`, role: 'end-user' };
      const entry = { channel: 'email', contentType: 'text/plain', at: null, attachments: 0 };
      const ticket: Ticket = {
        id: 1,
        subject: `${subject} ${given}`,
        status: 'open',
        channel: 'email',
        brand: null,
        group: null,
        tags: [],
        requester: { id: 7, name: customer.name, email: null, locale: null },
        agent: { id: 2, name: 'Sam', email: null, locale: null },
        entries: [
          { ...entry, author: customer, content: first },
          { ...entry, author: { id: 2, name: 'Sam Okafor', role: 'agent' }, content: reply },
        ],
      };
      const { scenario } = scenarioFromTicket({
        key: 'k',
        subject: ticket.subject,
        customerName: customer.name,
        inventedName: 'Ann Lee',
        conversation: readConversation(ticket),
        state: 'sad',
        intensity: 1,
        situation: 'service',
        channel: 'email',
      });
      const kept = JSON.stringify(scenario).toLowerCase();
      for (const word of PERSONAL) expect(kept).not.toContain(word.toLowerCase());
    });
  });
});
