import { checkScenario } from '../../src/practice/checkScenario';
import { scenarioFromTicket, type TicketForPractice } from '../../src/practice/scenarioFromTicket';
import { aConversation } from '../suggestions/aConversation';

const TICKET: TicketForPractice = {
  key: 'from-ticket-1',
  subject: 'Order 44812 of Maria Lopez',
  customerName: 'Maria Lopez',
  inventedName: 'Alex Morgan',
  conversation: aConversation(
    [
      'customer',
      'Hello, Maria Lopez here. My lamp, order 44812, arrived broken. When do I get a new lamp?',
    ],
    ['note', 'Maria is a difficult one.'],
    ['agent', 'Hi Maria, I am sorry that the lamp broke. A new one is with you on Friday.'],
    ['customer', 'Thank you. What do I do with the broken lamp?'],
    ['agent', 'Please recycle it, Maria.'],
  ),
  state: 'disappointed',
  intensity: 2,
  situation: 'damaged',
  channel: 'email',
};

describe('scenarioFromTicket', () => {
  const { scenario, removed } = scenarioFromTicket(TICKET);

  it('makes the opening of what the customer wrote first, without name and number', () => {
    expect(scenario.opening).toEqual({
      subject: 'Order [number] of Alex Morgan',
      text: 'Hello, Alex Morgan here. My lamp, order [number], arrived broken. When do I get a new lamp?',
    });
    expect(removed).toMatchObject({ number: 2 });
  });

  it('makes a stage of each round, with the questions in it and the reply as model', () => {
    expect(scenario.stages).toHaveLength(2);
    expect(scenario.stages[0]).toMatchObject({
      says: [],
      model: expect.stringContaining('Hi Alex, I am sorry'),
    });
    expect(scenario.stages[0]?.asks[0]?.again).toEqual(['When do I get a new lamp?']);
    expect(scenario.stages[1]?.says).toEqual(['Thank you. What do I do with the broken lamp?']);
  });

  it('takes nothing from notes, and no word of the name', () => {
    expect(JSON.stringify(scenario)).not.toMatch(/maria|lopez|difficult one|44812/iu);
  });

  it('finds what it is about', () => {
    expect(scenario.issue).toContain('lamp');
  });

  it('leaves to the admin what only an admin knows, and the check names it', () => {
    const checked = checkScenario(scenario);
    const fields =
      checked.kind === 'failed'
        ? checked.problems.flatMap((one) => (one.code === 'field' ? [one.field] : []))
        : [];
    expect(fields).toEqual(
      expect.arrayContaining(['title', 'facts', 'wants', 'stages.0.asks.0.topic', 'ends.resolved']),
    );
  });

  it('makes something of a conversation without words', () => {
    expect(
      scenarioFromTicket({ ...TICKET, conversation: { messages: [] } }).scenario.stages,
    ).toEqual([]);
  });
});
