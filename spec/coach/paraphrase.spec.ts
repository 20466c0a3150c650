import fc from 'fast-check';
import { paraphrase } from '../../src/coach/paraphrase';
import { SITUATIONS, type Situation } from '../../src/library/Situation';
import { STATES } from '../../src/emotion/Reading';

const OPENING =
  /^(?:If I understand you right, |So that I have it right: |Let me make sure I understand: )/u;

/** What is said back, without its opening and its full stop. */
function saidBack(said: string, situation: Situation | null = null): string | null {
  const sentence = paraphrase(said, situation, 'angry')?.sentence ?? null;
  if (sentence === null) return null;
  expect(sentence).toMatch(OPENING);
  expect(sentence.endsWith('.')).toBe(true);
  return sentence.replace(OPENING, '').slice(0, -1);
}

describe('paraphrase', () => {
  it.each([
    ['My March invoice was charged twice!', 'your March invoice was charged twice'],
    ['Hello,\nmy parcel never arrived and nobody answers.', 'your parcel never arrived'],
    [
      'This is ridiculous. I ordered a green lamp three weeks ago.',
      'you ordered a green lamp three weeks ago',
    ],
    ["I've paid the invoice, but my account is still locked.", 'your account is still locked'],
    [
      'I was charged twice for the same booking.',
      'this is about a payment that was taken more than once',
    ],
    ['I was charged twice for one booking.', 'you were charged twice for one booking'],
    ["I wasn't told about the fee, what a joke.", null],
    ["I can't log in to my account since Monday.", "you can't log in to your account"],
    ["I can't log in to my account.", "you can't log in to your account"],
    [
      'You charged me for a subscription I cancelled in May.',
      'we charged you for a subscription you cancelled in May',
    ],
    ['The export stopped after your update.', 'the export stopped after our update'],
    ['We are locked out of our account.', 'you are locked out of your account'],
    ["We're still waiting for our refund.", 'you are still waiting for your refund'],
    ['my order came broken', 'your order came broken'],
    ['You sent me the wrong size, you idiots!', 'we sent you the wrong size'],
    ['Nobody has answered my three emails, thieves.', 'nobody has answered your three emails'],
    [
      'nobody has answered my two emails since monday',
      'nobody has answered your two emails since Monday',
    ],
    ['The app crashes when I export a report.', 'the app crashes when you export a report'],
    ['The cake arrived crushed.', 'the cake arrived crushed'],
    ['My fridge still does not work, which is absurd.', 'your fridge still does not work'],
    ['My fucking parcel has NOT arrived.', 'your parcel has not arrived'],
    ['The parcel you sent me is empty.', 'the parcel we sent you is empty'],
    ['The lamp and the shade arrived broken.', 'the lamp and the shade arrived broken'],
    ['My refund of €1,284.50 never arrived.', 'your refund of €1,284.50 never arrived'],
    [
      "I'd like to return two of the four chairs.",
      'you would like to return two of the four chairs',
    ],
    ['Please cancel my order now.', 'you would like us to cancel your order'],
    ['Could you send me a new label?', 'you would like us to send you a new label'],
    ["voucher code doesn't work at checkout", "the voucher code doesn't work at checkout"],
    [
      'Been trying to cancel my plan for 20 min.',
      'you have been trying to cancel your plan for 20 min',
    ],
    ['Your courier left my parcel in the RAIN', 'our courier left your parcel in the rain'],
    ['We are at the airport, you have no respect for anybody.', null],
    ['I live alone and nobody has my card.', null],
    ['My flight is on Saturday.', null],
    ['Where is my order?', 'you would like to know where your order is'],
    ['How do I change my address?', 'you would like to know how you can change your address'],
  ])('says “%s” back as “%s”', (said, clause) => {
    expect(saidBack(said)).toBe(clause);
  });

  it('names only the thing where the clause is not certain', () => {
    expect(saidBack('WHERE THE HELL is my March invoice???')).toBe(
      'this is about your March invoice',
    );
    expect(saidBack("Why isn't my new router working?")).toBe('this is about your new router');
    expect(saidBack('Hello, a word on order 66-120, sand or grey.')).toBe(
      'this is about your order 66-120',
    );
  });

  it('names what it is about where situation and words agree', () => {
    expect(saidBack('MY STUFF NEVER ARRIVED', 'delivery')).toBe(
      'this is about a delivery that has not reached you',
    );
    expect(saidBack('kevin hung up, again', null)).toBe(
      'this is about a phone call that was ended on you',
    );
  });

  it.each(['delivery', 'service', 'how-to'] as const)(
    'asks without a sentence where none is certain (%s)',
    (situation) => {
      const answer = paraphrase('What a day.', situation, 'angry');
      expect(answer?.sentence).toBeNull();
      expect(answer?.question).toMatch(/\?$/u);
    },
  );

  it.each([
    'You are thieves and you robbed me of my money!',
    'Your agent is a moron and a liar.',
    'You idiots lost my parcel.',
    'This is your mistake, my order is your fault.',
  ])('repeats neither abuse nor a claim of guilt of “%s”', (said) => {
    for (const situation of SITUATIONS)
      expect(paraphrase(said, situation, 'angry')?.sentence ?? '').not.toMatch(
        /thieves|rob|moron|liar|idiot|mistake|fault/iu,
      );
  });

  it('opens in several ways, but for the same words in the same', () => {
    const all = ['parcel', 'invoice', 'account', 'order', 'refund', 'router', 'card', 'export'].map(
      (thing) => paraphrase(`My ${thing} is still missing.`, null, null)?.sentence?.slice(0, 6),
    );
    expect(new Set(all).size).toBeGreaterThan(1);
    expect(paraphrase('My order came broken.', null, null)).toEqual(
      paraphrase('My order came broken.', null, null),
    );
  });

  it.each([
    'Are you kidding me?',
    'You are thieves and liars!!!',
    'I am so angry.',
    'hello?',
    '',
    'My husband died last week and I want to close his account.',
    'I think my friend and I were wrong about it.',
  ])('says nothing back to “%s”', (said) => {
    expect(paraphrase(said, null, null)).toBeNull();
  });

  it('says nothing back to grief, hardship and thanks', () => {
    const said = 'My order came broken.';
    expect(paraphrase(said, null, 'sad')).toBeNull();
    expect(paraphrase(said, null, 'happy')).toBeNull();
    expect(paraphrase(said, 'hardship', 'neutral')).toBeNull();
  });

  it('does not take long over hostile words', () => {
    for (const words of [
      'my order ',
      'please send my ',
      'and my order was ',
      'since i can i ',
      'do i change and ',
    ])
      expect(() => paraphrase(words.repeat(20_000), 'delivery', 'angry')).not.toThrow();
  });

  it('asks what fits the situation', () => {
    const said = 'My March invoice was charged twice!';
    expect(paraphrase(said, 'billing', 'angry')?.question).toBe(
      'Which date and amount does your statement show?',
    );
    const questions = SITUATIONS.map((situation) => paraphrase(said, situation, null)?.question);
    expect(new Set(questions).size).toBe(SITUATIONS.length - 1);
  });

  it('never leaves a first person in, stays short, and never throws', () => {
    const parts = fc.constantFrom(
      ...'my I was am invoice order the charged twice and you your me we our us never arrived nobody has please send cancel can could where is how do since Monday when because , . ! ? is still I’ve I’m I’d like broken 36 [x] 😡 "my'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts, { maxLength: 18 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        fc.constantFrom(...SITUATIONS, null),
        fc.constantFrom(...STATES),
        (said, situation, state) => {
          const sentence = paraphrase(said, situation, state)?.sentence ?? '';
          expect(sentence.replace(OPENING, '')).not.toMatch(
            /\b(?:I|my|me|am|mine|I’m|I’ve|I’d|our us|us us)\b/u,
          );
          expect(sentence.length).toBeLessThan(400);
        },
      ),
    );
  });
});
