import fc from 'fast-check';
import { STATES, type State } from '../../src/emotion/Reading';
import { builtInLibrary } from '../support/builtInLibrary';
import { CHANNEL_KINDS } from '../../src/library/Entry';
import { fillEntry } from '../../src/library/fillEntry';
import { SITUATIONS } from '../../src/library/Situation';
import type { RankInput } from '../../src/suggestions/RankInput';
import { rankSuggestions } from '../../src/suggestions/rankSuggestions';
import type { Suggestion } from '../../src/suggestions/Suggestion';
import { anEntry } from '../support/anEntry';
import { aReading } from '../support/aReading';

const input: RankInput = {
  library: builtInLibrary,
  reading: aReading('worried'),
  situations: [],
  channel: 'email',
  brand: 'Larkfield Home',
  group: null,
  values: {},
  said: '',
  sent: [],
  dismissed: new Set(),
  language: 'en',
};

function rank(change: Partial<RankInput>): Suggestion[] {
  return rankSuggestions({ ...input, ...change });
}

function keys(suggestions: Suggestion[]): string[] {
  return suggestions.map(({ entry }) => entry.key);
}

describe('rankSuggestions', () => {
  const everyCase = STATES.flatMap((state) =>
    CHANNEL_KINDS.map((channel) => [state, channel] as const),
  );

  it.each(everyCase)(
    'offers three to five of the built-in entries to %s customers by %s',
    (state, channel) => {
      for (const situation of [null, ...SITUATIONS]) {
        const situations = situation === null ? [] : [{ situation, words: ['x'] }];
        const suggestions = rank({ reading: aReading(state), channel, situations });
        expect(suggestions.length).toBeGreaterThanOrEqual(3);
        expect(suggestions.length).toBeLessThanOrEqual(5);
        for (const { entry, reasons } of suggestions) {
          expect(entry.states).toContain(state);
          expect(entry.channels).toContain(channel);
          expect(reasons[0]).toMatchObject({ code: 'state', state });
        }
        const families = suggestions.slice(0, 3).map(({ entry }) => entry.family);
        expect(new Set(families).size).toBeGreaterThanOrEqual(2);
        const ofAFamily = families.map(
          (family) => families.filter((other) => other === family).length,
        );
        expect(Math.max(...ofAFamily)).toBeLessThanOrEqual(2);
      }
    },
  );

  it('puts an entry for the situation among the first three, and says so', () => {
    const situations = [{ situation: 'billing' as const, words: ['charged twice'] }];
    const about = rank({ situations })
      .slice(0, 3)
      .find(({ entry }) => entry.situations.includes('billing'));
    expect(about?.reasons).toContainEqual({
      code: 'situation',
      situation: 'billing',
      words: ['charged twice'],
    });
  });

  it('puts what fits nearly everybody before what may claim too much', () => {
    const library = [
      anEntry('bold', { situations: ['refund'] }),
      anEntry('safe', { safe: true, family: 'thank' }),
      anEntry('plain', { family: 'matters' }),
    ];
    const situations = [{ situation: 'refund' as const, words: ['refund'] }];
    expect(keys(rank({ library, situations }))).toEqual(['safe', 'bold', 'plain']);
  });

  it('offers nothing for a situation that was not found', () => {
    expect(rank({}).flatMap(({ entry }) => entry.situations)).toEqual([]);
  });

  it('weighs the first situation more than the next', () => {
    const library = [
      anEntry('one', { situations: ['refund'] }),
      anEntry('two', { situations: ['billing'] }),
    ];
    const [billing, refund] = [
      { situation: 'billing' as const, words: [] },
      { situation: 'refund' as const, words: [] },
    ];
    expect(keys(rank({ library, situations: [billing, refund] }))).toEqual(['two', 'one']);
    expect(keys(rank({ library, situations: [refund, billing] }))).toEqual(['one', 'two']);
  });

  describe('when the customer cannot be read', () => {
    it.each([
      null,
      aReading('angry', { unsure: 'language' }),
      aReading('angry', { unsure: 'too-little-text' }),
    ])('offers neutral entries, and asks first', (reading) => {
      for (const channel of CHANNEL_KINDS) {
        const suggestions = rank({ reading, channel });
        expect(suggestions.length).toBeGreaterThanOrEqual(3);
        expect(suggestions[0]?.entry.asks).toBe(true);
        for (const { entry, reasons } of suggestions) {
          expect(entry.states).toContain('neutral');
          expect(reasons[0]).toEqual({ code: 'unsure', why: reading?.unsure ?? null });
        }
      }
    });

    it('helps with what the ticket is about, where that is known', () => {
      const situations = [{ situation: 'delivery' as const, words: ['parcel'] }];
      const [first] = rank({ reading: null, situations });
      expect(first?.entry.situations).toContain('delivery');
    });
  });

  describe('when no state wins clearly', () => {
    const reading = aReading('worried', {
      runnerUp: 'confused',
      probabilities: {
        ...aReading('worried').probabilities,
        worried: 0.4,
        confused: 0.38,
        neutral: 0.22,
      },
      confidence: 'low',
      unsure: 'no-clear-winner',
    });

    it('offers something for each state that may be the one, and says so', () => {
      const library = [
        anEntry('a'),
        anEntry('b', { states: ['confused'], family: 'thank' }),
        anEntry('c', { states: ['neutral'], family: 'make-right' }),
      ];
      const reasons = rank({ library, reading }).map(({ entry, reasons: [why] }) => [
        entry.key,
        why,
      ]);
      expect(new Map(reasons as [string, unknown][])).toEqual(
        new Map<string, unknown>([
          ['a', { code: 'runnerUp', state: 'worried' }],
          ['b', { code: 'runnerUp', state: 'confused' }],
          ['c', { code: 'unsure', why: 'no-clear-winner' }],
        ]),
      );
    });

    it('prefers the entry that is right whichever of them it is', () => {
      const library = [anEntry('one'), anEntry('both', { states: ['worried', 'confused'] })];
      expect(keys(rank({ library, reading }))[0]).toBe('both');
    });
  });

  it('offers a second guess beside the first where another state is possible', () => {
    const reading = aReading('worried', {
      runnerUp: 'confused',
      probabilities: { ...aReading('worried').probabilities, worried: 0.65, confused: 0.35 },
    });
    const library = [
      anEntry('a'),
      anEntry('b', { family: 'thank' }),
      anEntry('c', { family: 'matters' }),
      anEntry('second', { states: ['confused'], family: 'make-right' }),
    ];
    const suggestions = rank({ library, reading });
    expect(keys(suggestions)[1]).toBe('second');
    expect(suggestions[1]?.reasons).toEqual([{ code: 'runnerUp', state: 'confused' }]);
    const certain = { ...reading.probabilities, worried: 0.9, confused: 0.1 };
    expect(keys(rank({ library, reading: { ...reading, probabilities: certain } }))).not.toContain(
      'second',
    );
  });

  it('neither cheers an upset customer nor pities a happy one for a second guess', () => {
    const library = STATES.map((state) => anEntry(state, { states: [state] }));
    const seconds = (state: State, runnerUp: State) => {
      const probabilities = { ...aReading(state).probabilities, [state]: 0.6, [runnerUp]: 0.4 };
      const reading = aReading(state, { runnerUp, probabilities, confidence: 'low' });
      return keys(rank({ library, reading })).filter((key) => key !== state);
    };
    expect(seconds('angry', 'happy')).toEqual([]);
    expect(seconds('happy', 'sad')).toEqual([]);
    expect(seconds('happy', 'neutral')).toEqual(['neutral']);
    expect(seconds('neutral', 'happy')).toEqual(['happy']);
    expect(seconds('angry', 'neutral')).toEqual(['neutral']);
  });

  describe('by the customer’s own words', () => {
    it('offers an entry with phrases only to those who wrote one of them, and before the others', () => {
      const library = [
        anEntry('condolence', { when: ['passed away', 'late husband*'] }),
        anEntry('any', { family: 'thank' }),
      ];
      expect(keys(rank({ library, said: 'I am ill.' }))).toEqual(['any']);
      expect(keys(rank({ library, said: 'My mother PASSED away.' }))).toEqual([
        'condolence',
        'any',
      ]);
      expect(keys(rank({ library, said: 'It is in my late husband’s name' }))[0]).toBe(
        'condolence',
      );
    });

    it('finds such phrases in Japanese', () => {
      const library = [anEntry('ja', { language: 'ja', when: ['亡くな'], states: ['neutral'] })];
      const change = { library, reading: null, language: 'ja' };
      expect(rank({ ...change, said: '父が亡くなりました。' })).toHaveLength(1);
      expect(rank({ ...change, said: '父が入院しました。' })).toEqual([]);
    });

    it('does not ask first for what the customer has written', () => {
      const library = [
        anEntry('which', { asks: true, asksFor: ['order-number'], states: ['neutral'] }),
        anEntry('look', { states: ['neutral'], family: 'thank' }),
      ];
      const change = { library, reading: aReading('neutral') };
      expect(keys(rank({ ...change, said: 'Where is my parcel?' }))[0]).toBe('which');
      expect(keys(rank({ ...change, said: 'Where is order 55-1207?' }))[0]).toBe('look');
    });

    it('would rather ask something else than what the customer has written', () => {
      const library = [
        anEntry('which', { asks: true, asksFor: ['order-number'] }),
        anEntry('other', { asks: true, family: 'thank' }),
      ];
      const [first, second] = rank({ library, said: 'Where is order 55-1207?' });
      expect(first?.entry.key).toBe('other');
      expect(first?.score).toBeGreaterThan(second?.score ?? Infinity);
    });

    it('does not ask an upset customer first, however short the message', () => {
      const library = [
        anEntry('which', { asks: true, asksFor: ['order-number'], states: ['angry'] }),
        anEntry('act', { states: ['angry'], family: 'thank' }),
      ];
      expect(keys(rank({ library, reading: aReading('angry'), said: 'Where is it!!' }))[0]).toBe(
        'act',
      );
    });

    it('asks those who wrote a few words that tell nothing', () => {
      const library = [
        anEntry('more', { asks: true, states: ['neutral'] }),
        anEntry('act', { states: ['neutral'], family: 'thank', safe: true }),
      ];
      const change = { library, reading: aReading('neutral') };
      expect(keys(rank({ ...change, said: 'I need help' }))[0]).toBe('more');
      const situations = [{ situation: 'login' as const, words: ['password'] }];
      expect(keys(rank({ ...change, said: 'I need a password', situations }))[0]).toBe('act');
    });

    it('puts an answer first where something was asked', () => {
      const facts = [{ key: 'answer', kind: 'text' as const, label: 'Answer', example: 'Yes.' }];
      const library = [
        anEntry('answer', { facts, template: '{{ fact.answer }} That is how it is done here.' }),
        anEntry('act', { family: 'thank' }),
      ];
      expect(keys(rank({ library, said: 'Is it open?' }))[0]).toBe('answer');
      expect(keys(rank({ library, said: 'Please open it.' }))[0]).toBe('act');
    });
  });

  it('offers a gesture behind plain replies, and patience only once somebody has answered', () => {
    const library = [
      anEntry('gift', { family: 'matters', gesture: true }),
      anEntry('wait', { family: 'patience' }),
      anEntry('plain', { family: 'thank' }),
    ];
    expect(keys(rank({ library }))[0]).toBe('plain');
    const sent = ['We are looking into it.'];
    expect(keys(rank({ library, sent }))[2]).toBe('gift');
    expect(rank({ library, sent })[1]?.score).toBe(rank({ library, sent })[0]?.score);
    expect(keys(rank({ library }))).toEqual(['plain', 'wait', 'gift']);
  });

  it('offers a gesture behind plain replies even where the signal asks for it', () => {
    const library = [
      anEntry('gift', { family: 'matters', gesture: true, signals: ['repeat'] }),
      anEntry('plain', { family: 'thank' }),
    ];
    const reading = aReading('worried', { signals: ['repeat'] });
    expect(keys(rank({ library, reading }))).toEqual(['plain', 'gift']);
  });

  it('keeps entries for a signal for those who send it, and puts them first', () => {
    const library = [anEntry('any'), anEntry('late', { signals: ['urgent', 'churn'] })];
    expect(keys(rank({ library }))).toEqual(['any']);
    const [first] = rank({ library, reading: aReading('worried', { signals: ['churn'] }) });
    expect(first?.reasons).toContainEqual({ code: 'signal', signal: 'churn' });
  });

  it('answers abuse and threats to go further before anything else, even what is safe', () => {
    const library = [
      anEntry('safe', { safe: true, channels: ['email'] }),
      anEntry('abuse', { signals: ['abuse'], family: 'make-right' }),
      anEntry('escalate', { signals: ['escalate'], family: 'matters' }),
    ];
    for (const signal of ['abuse', 'escalate'] as const)
      expect(keys(rank({ library, reading: aReading('worried', { signals: [signal] }) }))[0]).toBe(
        signal,
      );
  });

  it('keeps entries to their intensities', () => {
    const library = [anEntry('strong', { intensity: [3, 3] })];
    expect(rank({ library })).toEqual([]);
    expect(keys(rank({ library, reading: aReading('worried', { intensity: 3 }) }))).toEqual([
      'strong',
    ]);
  });

  it('offers no entry twice to one ticket, nor one much like what was sent', () => {
    const [first] = rank({});
    if (first === undefined) throw new Error('nothing offered');
    const facts = Object.fromEntries(first.entry.facts.map((fact) => [fact.key, fact.example]));
    const sent = fillEntry(first.entry, { 'ticket.requester.first_name': 'Jo' }, facts);
    if (sent.kind === 'failed') throw new Error('not filled');
    const edited = `${sent.text.replace('I will', "I'll")}\n\nBest,\nSam`;
    const next = rank({ sent: ['Hello', edited] });
    expect(keys(next)).not.toContain(first.entry.key);
    expect(next.length).toBeGreaterThanOrEqual(3);
    for (const { reasons } of next) expect(reasons).toContainEqual({ code: 'notYetUsed' });
  });

  it('does not offer what the agent dismissed', () => {
    const [first] = keys(rank({}));
    expect(keys(rank({ dismissed: new Set([first ?? '']) }))).not.toContain(first);
  });

  it('offers different kinds before more of the same', () => {
    const library = [
      anEntry('a', { family: 'sorry', channels: ['email'] }),
      anEntry('b', { family: 'sorry', channels: ['email'] }),
      anEntry('c', { family: 'sorry', channels: ['email'] }),
      anEntry('d', { family: 'thank' }),
      anEntry('e', { family: 'matters' }),
    ];
    const families = rank({ library }).map(({ entry }) => entry.family);
    expect(families.slice(0, 3).sort()).toEqual(['matters', 'sorry', 'thank']);
    expect(families.filter((family) => family === 'sorry')).toHaveLength(2);
  });

  it('offers no two entries that read alike', () => {
    const template = 'We have looked into this for you and found the cause of it.';
    const library = [anEntry('a', { template, family: 'sorry' }), anEntry('b', { template })];
    expect(rank({ library })).toHaveLength(1);
  });

  it('falls back on entries for other channels only where there are too few', () => {
    const library = ['a', 'b', 'c', 'd'].map((key, index) =>
      anEntry(key, {
        channels: [index < 2 ? 'messaging' : 'email'],
        family: index % 2 ? 'sorry' : 'thank',
      }),
    );
    const suggestions = keys(rank({ library }));
    expect(suggestions.slice(0, 2).sort()).toEqual(['c', 'd']);
    expect(suggestions).toHaveLength(3);
  });

  it('passes over entries that cannot be filled for this ticket', () => {
    const library = [anEntry('titled', { template: 'About {{ ticket.title }}.' })];
    expect(rank({ library })).toEqual([]);
    expect(rank({ library, values: { 'ticket.title': 'Help' } })[0]?.filled.text).toBe(
      'About Help.',
    );
  });

  it("speaks the customer's language where the library does, and else English, and says so", () => {
    const german = anEntry('hallo', { language: 'de' });
    expect(keys(rank({ library: [anEntry('hi'), german], language: 'de' }))).toEqual(['hallo']);
    const [first] = rank({ library: [anEntry('hi'), german], language: 'fr' });
    expect(first?.entry.key).toBe('hi');
    expect(first?.reasons).toContainEqual({
      code: 'otherLanguage',
      language: 'fr',
      entryLanguage: 'en',
    });
  });

  it('varies the order among equals from ticket to ticket, and for one ticket never', () => {
    const orders = ['1', '2', '3', '4', '5', '6'].map((variation) =>
      keys(rank({ variation })).join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...builtInLibrary], { minLength: builtInLibrary.length }),
        (library) => {
          expect(keys(rank({ library, variation: '7' }))).toEqual(keys(rank({ variation: '7' })));
        },
      ),
      { numRuns: 20 },
    );
  });
  it('offers what is for some brands and groups there alone', () => {
    const entries = [
      anEntry('any'),
      anEntry('brand', { brands: ['larkfield home '] }),
      anEntry('group', { groups: ['Returns'] }),
    ];
    const offered = (change: Partial<RankInput>) =>
      keys(rank({ library: entries, ...change })).sort();
    expect(offered({})).toEqual(['any', 'brand']);
    expect(offered({ brand: 'Other', group: 'Returns' })).toEqual(['any', 'group']);
    expect(offered({ brand: null })).toEqual(['any']);
  });
});
