import fc from 'fast-check';
import { MAX_READ_CHARS } from '../../src/emotion/partRead';
import { readEmotion } from '../../src/emotion/readEmotion';
import { SIGNALS, STATES, type Reading } from '../../src/emotion/Reading';
import { GOLDEN_TICKETS } from './goldenTickets';
import { shippedModel as model } from './shippedModel';

/** Share of the golden tickets that has to be read as a support lead would. */
const GOLDEN_SHARE = 0.85;

/** Likelihood that other states lose may fall to anger too: so much is let pass. */
const TOLERANCE = 0.02;

const read = (text: string): Reading => readEmotion(text, model);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  // Lone surrogates, controls and all: any sequence of UTF-16 units.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'thank',
        'you',
        'not',
        'never',
        'happy',
        'refund',
        '3',
        'days',
        'STILL',
        '!!!',
        '?',
        '@shop',
        '😡',
        ':(',
        'sooooo',
        'שלום',
        '\n',
        '…',
        'https://x.example/a',
        '$12',
        'f***',
        '\0',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

describe('readEmotion', () => {
  it('reads the golden tickets as an experienced support lead would', () => {
    const missed = GOLDEN_TICKETS.filter(({ text, states }) => !states.includes(read(text).state));
    const share = 1 - missed.length / GOLDEN_TICKETS.length;
    expect({ share, missed }).toEqual({ share: expect.any(Number), missed });
    expect(share).toBeGreaterThanOrEqual(GOLDEN_SHARE);
  });

  it.each([
    [
      'a child in a thank-you is part of the story',
      'Thank you so much! My daughter left her stuffed rabbit on the bus and your driver found it. She has talked of nothing else for days. Wonderful people!',
      [],
    ],
    [
      'a hospice is more',
      'Thank you all so much. In the worst month of our lives, with my mother in the hospice, your kindness was wonderful. We are so grateful.',
      ['vulnerable'],
    ],
  ])('does not call everybody vulnerable who is glad: %s', (_, text, signals) => {
    expect(read(text)).toMatchObject({ state: 'happy', unsure: null, signals });
  });

  it('never reads a plain, calm report as anger', () => {
    const reports = GOLDEN_TICKETS.filter(({ trap }) => trap === 'calm report full of bad words');
    expect(reports.map(({ text }) => read(text).state)).not.toContain('angry');
  });

  it('gives probabilities that sum to 1, the two highest named, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { probabilities, state, runnerUp } = read(text);
        const all = STATES.map((name) => probabilities[name]);
        expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
        expect(probabilities[state]).toBe(Math.max(...all));
        expect(runnerUp).not.toBe(state);
        expect(all.filter((one) => one > probabilities[runnerUp]).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives evidence inside the text, in order, not overlapping, for the winning state', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { evidence, state } = read(text);
        let last = 0;
        for (const { start, end, state: own, weight } of evidence) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(own).toBe(state);
          expect(weight).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });

  it('has intensity 0 exactly for neutral, and signals in their order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { state, intensity, signals } = read(text);
        expect(intensity === 0).toBe(state === 'neutral');
        expect(signals).toEqual(SIGNALS.filter((signal) => signals.includes(signal)));
      }),
    );
  });

  it('reads the same text the same way', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('weighs evidence as shares of what speaks for the state', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sum = read(text).evidence.reduce((all, { weight }) => all + weight, 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it.each([
    'Great job losing my bag again, really impressive.',
    'Thanks for cancelling my flight again, great service as always.',
    'Wonderful, third delay today. Really well done.',
  ])('does not surely take the irony of %j for joy', (text) => {
    const { state, unsure, confidence } = read(text);
    expect({ text, surelyHappy: state === 'happy' && !unsure, confidence }).toMatchObject({
      surelyHappy: false,
    });
  });

  it('hears no urgency in joy, whatever the heads say', () => {
    const alert = { ...model, signalThresholds: SIGNALS.map(() => 0) };
    expect(readEmotion('Thank you so much, I love it!', alert)).toMatchObject({
      state: 'happy',
      signals: [],
    });
    expect(readEmotion('You are liars and thieves!', alert).signals).toEqual([...SIGNALS]);
  });

  it('shows no evidence for neutral', () => {
    expect(read('What are your opening hours on Sunday?').evidence).toEqual([]);
  });

  it('points at the words that carry the state', () => {
    const text = 'Hello, order 5512 arrived. Your driver is a rude liar and a thief!!!';
    const { state, evidence } = read(text);
    expect(state).toBe('angry');
    const shown = evidence.map(({ start, end }) => text.slice(start, end)).join(' | ');
    expect(shown).toMatch(/liar|thief|rude/);
    expect(shown).not.toMatch(/5512|Hello/);
  });

  it('loses certainty when its evidence is taken out', () => {
    const kept = GOLDEN_TICKETS.flatMap(({ text }) => {
      const { state, evidence, probabilities } = read(text);
      if (evidence.length === 0) return [];
      const without = [...evidence]
        .reverse()
        .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      return read(without).probabilities[state] < probabilities[state] ? [] : [text];
    });
    expect(kept).toEqual([]);
  });

  it('hears no more anger when a thank-you is added', () => {
    const angrier = GOLDEN_TICKETS.filter(
      ({ text }) =>
        read(`${text} Thank you.`).probabilities.angry > read(text).probabilities.angry + TOLERANCE,
    );
    expect(angrier).toEqual([]);
  });

  it('hears no less upset when the anger is shouted', () => {
    const calm = read('where is my refund').probabilities;
    const loud = read('WHERE IS MY REFUND!!!').probabilities;
    expect(loud.angry).toBeGreaterThan(calm.angry);
  });

  it('does not take a handle or an address for a feeling', () => {
    const plain = 'when do you open tomorrow';
    expect(read(`@user ${plain}`).probabilities).toEqual(
      read(`@HappyAngryHell ${plain}`).probabilities,
    );
    expect(read(`${plain} https://a.example/angry`).probabilities).toEqual(
      read(`${plain} https://a.example/happy`).probabilities,
    );
  });

  it('names intensity 3 for rage and 1 for mild thanks', () => {
    expect(read('YOU ABSOLUTE THIEVES, I HATE THIS COMPANY, GIVE ME MY MONEY!!!').intensity).toBe(
      3,
    );
    expect(read('all good now, thanks').intensity).toBeLessThanOrEqual(1);
  });

  it.each([
    ['repeat', 'This is the third time I contact you about the same fault and it is back again.'],
    ['churn', 'If this is not fixed I will cancel my contract and switch to another provider.'],
    ['escalate', 'I will report you to the ombudsman and my lawyer will take you to court.'],
    ['abuse', 'you are a bunch of stupid useless idiots'],
    ['urgent', 'Please help right now, my flight leaves in 20 minutes!'],
    ['vulnerable', 'My husband died last week and I am in hospital with cancer.'],
  ] as const)('hears the signal %s', (signal, text) => {
    expect(read(text).signals).toContain(signal);
  });

  it.each(['', ' ', '\n\n', '...', '@shop', 'https://shop.example', '12345', '\ud83d', '\0\0'])(
    'is unsure about %j: too little text',
    (text) => {
      expect(read(text).unsure).toBe('too-little-text');
    },
  );

  it.each(['', 'Können Sie mir bitte sagen, wo meine Bestellung bleibt?'])(
    'claims no confidence where it is unsure: %j',
    (text) => {
      const { unsure, confidence } = read(text);
      expect({ unsure: unsure !== null, confidence }).toEqual({ unsure: true, confidence: 'low' });
    },
  );

  it('is unsure about another language, and says which', () => {
    const { unsure, language } = read(
      'Ich warte seit drei Wochen auf meine Bestellung und niemand antwortet mir auf meine Fragen.',
    );
    expect({ unsure, language }).toEqual({ unsure: 'language', language: 'de' });
  });

  it('takes the language from its caller', () => {
    expect(readEmotion('thank you so much', model, { language: 'fr' }).unsure).toBe('language');
  });

  it.each(['wtf', 'thx!!', 'ugh, again?', 'u guys r the best'])(
    'does not take the slang of %j for a foreign language',
    (text) => {
      expect(read(text).unsure).not.toBe('language');
    },
  );

  it('reads the opening and the end of a very long text, at true offsets', () => {
    const filler = 'The parcel is on the shelf. '.repeat(40_000);
    const text = `${filler}You are disgusting liars and thieves, I hate you!`;
    const { evidence } = read(text);
    expect(text.length).toBeGreaterThan(1_000_000);
    for (const { start } of evidence)
      expect(start <= MAX_READ_CHARS.opening || start >= text.length - MAX_READ_CHARS.end).toBe(
        true,
      );
    const loud = `${'x '.repeat(20_000)}you are liars and thieves!!!`;
    const shown = read(loud).evidence.map(({ start, end }) => loud.slice(start, end));
    expect(shown.join(' ')).toMatch(/liars|thieves/);
  });
});
