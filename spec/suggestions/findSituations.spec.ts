import fc from 'fast-check';
import type { Reading } from '../../src/emotion/Reading';
import { SITUATIONS, type Situation } from '../../src/library/Situation';
import { findSituations } from '../../src/suggestions/findSituations';
import { readSituationWords, type SituationWords } from '../../src/suggestions/SituationPhrases';
import en from '../../src/suggestions/situations/en.json';
import { aReading } from '../support/aReading';
import { aConversation } from './aConversation';

const english = [readSituationWords(en)];

function found(text: string, subject = '', tags: string[] = [], phrases = english): Situation[] {
  return findSituations(aConversation(['customer', text]), subject, tags, phrases).map(
    ({ situation }) => situation,
  );
}

/** One phrase that tells a delivery, and nothing else. */
function deliveryToldBy(phrase: string): SituationWords {
  const none = Object.fromEntries(SITUATIONS.map((one) => [one, { telling: [], hint: [] }]));
  return { ...en, ...none, delivery: { telling: [phrase], hint: [] } };
}

describe('findSituations', () => {
  const told: [string, Situation][] = [
    ["My parcel still hasn't arrived and the tracking page says nothing new.", 'delivery'],
    ['The vase arrived broken, there is a crack all the way down.', 'damaged'],
    ['You sent me the wrong size.', 'damaged'],
    ['I was charged twice for the same invoice this month.', 'billing'],
    ['Please send me my money back.', 'refund'],
    ["The app won't load on my phone, I keep getting an error message.", 'technical'],
    ['Steps to reproduce: open the export, press save. It crashes.', 'bug'],
    ['Your site is down for our whole team.', 'outage'],
    ["I'm locked out and the reset link never comes.", 'login'],
    ['Someone logged in from another country. I think I was hacked.', 'security'],
    ['I want to cancel my subscription.', 'cancellation'],
    ['How do I add a second seat?', 'how-to'],
    ['The shoes fell apart after a week, really poor quality.', 'quality'],
    ['Your agent was rude and hung up on me.', 'service'],
    ['I need to change the dates of my reservation.', 'booking'],
    ['My husband passed away last week and I have to close things.', 'hardship'],
    ['Thank you so much, Marta went above and beyond!', 'praise'],
  ];

  it.each(told)('hears in %j the situation %s', (text, situation) => {
    expect(found(text)[0]).toBe(situation);
  });

  it('knows an example of every situation', () => {
    expect(SITUATIONS.filter((one) => !told.some(([, situation]) => situation === one))).toEqual(
      [],
    );
  });

  it('finds more than one, the more telling first, with the words that told', () => {
    const situations = findSituations(
      aConversation([
        'customer',
        'My shipment was never delivered. The courier lost it. I want a refund.',
      ]),
      '',
      [],
      english,
    );
    expect(situations).toEqual([
      { situation: 'delivery', words: ['shipment', 'delivered', 'courier'] },
      { situation: 'refund', words: ['refund'] },
    ]);
  });

  it('finds none where nothing tells, and takes one weak hint for nothing', () => {
    expect(found('Hello, are you there?')).toEqual([]);
    expect(found('I put it in a box.')).toEqual([]);
  });

  it('takes whole words only', () => {
    expect(found('The debugger found a flightless scamp in the hospitality plateau')).toEqual([]);
  });

  it('lets a few words stand within a phrase, not many', () => {
    expect(found('they charged my old card twice')).toContain('billing');
    expect(found('he charged ahead up the steep hill and fell twice')).not.toContain('billing');
  });

  it('finds within words what is written without spaces', () => {
    const japanese = [readSituationWords(deliveryToldBy('届かない'))];
    expect(found('荷物がまだ届かないのですが', '', [], japanese)).toEqual(['delivery']);
    expect(found('荷物が届きました', '', [], japanese)).toEqual([]);
  });

  it('takes nothing from words that mean something else', () => {
    expect(found('Who is in charge there? My phone died, and I am dying to see it.')).toEqual([]);
    expect(found('I was put in charge and my card was charged twice')).toEqual(['billing']);
    const quiet: SituationWords = {
      ...deliveryToldBy('届かない'),
      billing: { telling: ['請求'], hint: [], not: ['請求書をありがとう'] },
    };
    const japanese = [readSituationWords(quiet)];
    expect(found('請求書をありがとう', '', [], japanese)).toEqual([]);
    expect(found('請求書をありがとう。でも請求が高い', '', [], japanese)).toEqual(['billing']);
  });

  describe('reads phrases as people write them', () => {
    const toldBy = (phrase: string) => [readSituationWords(deliveryToldBy(phrase))];

    it.each([
      ["hasn't arrived", 'it hasnt arrived'],
      ['hasnt arrived', 'it hasn’t arrived'],
      ['auto-renew*', 'the auto renewal'],
      ['auto renew*', 'the auto-renewed plan'],
      ['a parcel', 'I sent a parcel'],
      ['lost|missing parcel', 'a missing parcel'],
      ['entrega retrasada', 'ENTREGA RETRASADA'],
      ['livré', 'pas encore livre'],
      ['配達', '配達がまだです'],
      ['ｷｬﾝｾﾙ', 'キャンセルしたい'],
    ])('finds %j in %j', (phrase, text) => {
      expect(found(text, '', [], toldBy(phrase))).toEqual(['delivery']);
    });

    it('keeps "ill" and "I’ll" apart', () => {
      expect(found('I’ll ask', '', [], toldBy('ill'))).toEqual([]);
    });

    it('refuses a phrase that begins with no word', () => {
      expect(() => toldBy('… lost')).toThrow(RangeError);
      expect(() => toldBy('?!')).toThrow(RangeError);
    });
  });

  it('counts what was written last more than what came before the reply', () => {
    const conversation = aConversation(
      ['customer', 'Where is my parcel?'],
      ['agent', 'It comes today.'],
      ['customer', 'Then I want a refund.'],
    );
    const [first] = findSituations(conversation, '', [], english);
    expect(first?.situation).toBe('refund');
  });

  it('hears what the customer wants, however long the story before it', () => {
    const text =
      'The parcel never arrived, the courier lost it, tracking shows nothing, the depot has no idea. Refund me.';
    expect(found(text)).toEqual(['delivery', 'refund']);
  });

  describe('with a reading', () => {
    const find = (text: string, reading: Reading | null) =>
      findSituations(aConversation(['customer', text]), '', [], english, reading);

    it('takes one hint for enough where the state says the same', () => {
      const text = 'Lovely, and the parcel never arrived.';
      const told = (reading: Reading | null) =>
        find(text, reading).map(({ situation }) => situation);
      expect(told(null)).toEqual(['delivery']);
      expect(told(aReading('happy'))).toContain('praise');
      expect(told(aReading('worried'))).toEqual(['delivery']);
    });

    it('guesses by the state where no words tell, and says that none did', () => {
      const text = 'Not like this, please.';
      expect(find(text, aReading('disappointed'))).toEqual([{ situation: 'quality', words: [] }]);
      expect(find(text, aReading('frustrated'))).toEqual([{ situation: 'service', words: [] }]);
      expect(find(text, aReading('worried'))).toEqual([]);
      expect(find(text, null)).toEqual([]);
      expect(find(text, aReading('frustrated', { unsure: 'language' }))).toEqual([]);
    });

    it('guesses nothing where words tell, or the state is not certain', () => {
      expect(find('Please refund me.', aReading('frustrated'))).toMatchObject([
        { situation: 'refund' },
      ]);
      const probabilities = {
        ...aReading('frustrated').probabilities,
        frustrated: 0.5,
        neutral: 0.5,
      };
      expect(find('Not like this.', aReading('frustrated', { probabilities }))).toEqual([]);
    });
  });

  it('reads the words of several languages at once', () => {
    const both = [...english, readSituationWords(deliveryToldBy('paquete*'))];
    expect(found('El paquete no llega, necesito un refund', '', [], both)).toEqual([
      'delivery',
      'refund',
    ]);
  });

  it('reads the subject and the tags too, whatever the case and the apostrophe', () => {
    expect(found('See above.', 'MY PARCEL HASN’T ARRIVED')).toEqual(['delivery']);
    expect(found('Hello', '', ['refund_request'])).toEqual(['refund']);
  });

  it('reads what the customer says, not agents, notes and quotes', () => {
    const conversation = aConversation(
      ['agent', 'Do you want a refund?'],
      ['note', 'refund'],
      ['customer', 'refund'],
    );
    const [, , message] = conversation.messages;
    if (message === undefined) throw new Error('no message');
    message.segments = [{ kind: 'quote', start: 0, end: message.text.length }];
    expect(findSituations(conversation, '', [], english)).toEqual([]);
  });

  it('takes anything, and gives at most three, each once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.array(fc.string()),
        (text, subject, tags) => {
          const situations = found(text, subject, tags);
          expect(situations.length).toBeLessThanOrEqual(3);
          expect(new Set(situations).size).toBe(situations.length);
        },
      ),
    );
    expect(found('was charged my '.repeat(10_000))).toEqual(['billing']);
  });
});
