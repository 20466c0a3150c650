import { EFFECTS, isHarming, isHelping } from '../../src/practice/moves';
import { MOVES, type Move, type MoveKey } from '../../src/practice/Move';
import { aScenario, aSession } from './aScenario';

/** Replies that make each move: the last one of them, in the scenario of the crib where no other is named. */
type Example = { replies: string[]; in?: string };

const CRIB = aScenario();
const [MODEL = '', SECOND = ''] = CRIB.stages.map(({ model }) => model);
const FACTS = 'The crib is at the depot in Dayton and comes on Thursday at 8.';
const SORRY = 'I am sorry about the two lost days.';

const EXAMPLES: Record<MoveKey, Example> = {
  acknowledged: { replies: [MODEL] },
  'named-the-issue': { replies: [MODEL] },
  'apologised-with-action': { replies: [MODEL] },
  acted: { replies: [MODEL, SECOND] },
  'gave-a-time': { replies: [MODEL] },
  answered: { replies: [MODEL] },
  'answered-ahead': { replies: [`${MODEL}\n\n${SECOND}`] },
  'promised-an-answer': {
    replies: [`${SORRY} I will find out where your crib is and write to you by 5 pm today.`],
  },
  'struck-home': { replies: [MODEL] },
  'step-by-step': {
    replies: [aScenario('router-with-red-light').stages[0]?.model ?? ''],
    in: 'router-with-red-light',
  },
  personal: { replies: [MODEL] },
  'positive-words': {
    replies: [`${SORRY} ${FACTS} Here is what we can do: I refund the delivery.`],
  },
  'ignored-the-question': { replies: ['I understand how angry you must be about the crib.'] },
  'wrong-answer': {
    replies: [`${SORRY} Your crib is in the depot, and on Monday it will be delivered.`],
  },
  'ignored-the-feeling': { replies: [FACTS] },
  'off-topic': {
    replies: [
      'Our summer catalog with garden furniture, lamps, carpets, curtains and mirrors appears in every branch in September.',
    ],
  },
  'no-step': {
    replies: [`We are very sorry that your crib is late. Thank you for your understanding.`],
  },
  'no-time': {
    replies: [
      'I understand how upsetting that is. I will look for the crib and get back to you soon.',
    ],
  },
  'no-apology': { replies: [FACTS] },
  blamed: { replies: [`${FACTS} You should have checked the confirmation.`] },
  dismissed: { replies: [`${FACTS} It is only a small delay.`] },
  'told-to-calm-down': { replies: [`Please calm down. ${FACTS}`] },
  disrespected: { replies: [`${FACTS} That's how business works.`] },
  'sore-point': { replies: [`${SORRY} ${FACTS} Delays happen in the busy season.`] },
  repeated: {
    replies: [
      `${SORRY} I am tracing the crib right now.`,
      `${SORRY} I am tracing the crib right now.`,
    ],
  },
  'stock-phrases': { replies: ['We apologize for any inconvenience this may have caused.'] },
  'stock-feeling': { replies: ['Sorry to hear that. The crib ships today.'] },
  'said-the-issue': {
    replies: ['I am sorry about the issue. I will look into the matter and reply by noon.'],
  },
  'went-too-far': { replies: [`I am so so sorry from the bottom of my heart. ${FACTS}`] },
  'wrong-name': { replies: [`Hi Peter,\n\n${SORRY} ${FACTS}`] },
  'name-overused': {
    replies: [`Hi Dana,\n\nDana, I am sorry. Dana, the crib comes on Thursday, Dana, at 8.`],
  },
  'promised-too-much': { replies: [`${SORRY} The crib will be delivered today before noon.`] },
  'left-a-gap': { replies: [`${SORRY} The crib comes on [date].`] },
  'wrong-tone': { replies: [`${SORRY} ${FACTS} 😊`] },
  'cold-words': { replies: [`${SORRY} Unfortunately we cannot deliver the crib before Thursday.`] },
  shouted: { replies: [`${SORRY} ${FACTS} Promised!!!`] },
  jargon: { replies: [`${SORRY} ${FACTS} Please see the RMA and the SLA in our ERP.`] },
  passive: { replies: [`${SORRY} Mistakes were made. ${FACTS}`] },
  'undue-apology': {
    replies: [
      'I am sorry for the inconvenience. Gift wrap costs $4 in the cart, and the tea set arrives on Friday.',
    ],
    in: 'gift-before-the-weekend',
  },
  'apologised-again': {
    replies: [`I am sorry about the two lost days. ${FACTS} Again, I apologize for the crib.`],
  },
  'too-terse': { replies: ['Thursday, from Dayton.'] },
  'too-long': {
    replies: ['It is a long story and I will tell it all. '.repeat(14)],
    in: 'shop-down-on-sale-day',
  },
  empty: { replies: [' '] },
  'other-language': {
    replies: [
      'Guten Tag, vielen Dank für Ihre Nachricht. Wir kümmern uns darum und melden uns morgen.',
    ],
  },
  'no-words': { replies: ['asdf jkl qwertz uiop yxcv'] },
  echoed: { replies: [CRIB.opening.text] },
};

function lastMoves({ replies, in: key }: Example): Move[] {
  return aSession(aScenario(key ?? CRIB.key), replies).turns.at(-1)?.moves ?? [];
}

describe('EFFECTS', () => {
  it.each(MOVES)('%s is found, and moves the customer the way that the table says', (key) => {
    const example = EXAMPLES[key];
    const move = lastMoves(example).find((one) => one.key === key);
    expect(lastMoves(example).map((one) => one.key)).toContain(key);
    const effect = move?.effect ?? 0;
    if (isHelping(key)) expect(effect).toBeLessThanOrEqual(0);
    else expect(effect).toBeGreaterThan(0);
    expect(Math.sign(EFFECTS[key].heat)).toBe(isHelping(key) ? -1 : 1);
    expect(isHelping(key)).toBe(!isHarming(key));
  });

  it('finds none of the harming moves in a model reply', () => {
    expect(lastMoves({ replies: [MODEL] }).filter(({ key }) => isHarming(key))).toEqual([]);
  });

  it('marks the words of each move where they stand', () => {
    const { turns } = aSession(CRIB, [`Please calm down. ${FACTS}`]);
    const [turn] = turns;
    const move = turn?.moves.find(({ key }) => key === 'told-to-calm-down');
    const [span] = move?.spans ?? [];
    expect(turn?.draft.slice(span?.start, span?.end)).toBe('calm down');
  });

  it('counts an acknowledgment less when it is made again', () => {
    const again = aSession(CRIB, [
      `I understand how upsetting two lost days are. I am tracing the crib now.`,
      `${FACTS} I see how annoying it is to wait for a crib.`,
    ]);
    const effects = again.turns.map(
      ({ moves }) => moves.find(({ key }) => key === 'acknowledged')?.effect ?? 0,
    );
    expect(effects[0]).toBeLessThan(0);
    expect(Math.abs(effects[1] ?? 0)).toBeLessThan(Math.abs(EFFECTS.acknowledged.heat));
  });

  it('leaves an angry customer as angry who gets the answer and no word of care', () => {
    const change = (reply: string): number => {
      const { turns } = aSession(CRIB, [reply]);
      return (turns[0]?.after.mood.heat ?? 0) - 66;
    };
    expect(change(FACTS)).toBeGreaterThan(-10);
    expect(change(`${SORRY} ${FACTS}`)).toBeLessThan(-25);
  });
});
