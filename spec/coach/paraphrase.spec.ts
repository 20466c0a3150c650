import fc from 'fast-check';
import { paraphrase } from '../../src/coach/paraphrase';
import { SITUATIONS } from '../../src/library/Situation';
import { STATES } from '../../src/emotion/Reading';

function sentenceOn(said: string): string | null {
  return paraphrase(said, null, 'angry')?.sentence ?? null;
}

describe('paraphrase', () => {
  it.each([
    ['My March invoice was charged twice!', 'your March invoice was charged twice'],
    [
      'Hello,\nmy parcel never arrived and nobody answers.',
      'your parcel never arrived and nobody answers',
    ],
    [
      'This is ridiculous. I ordered a green lamp three weeks ago.',
      'you ordered a green lamp three weeks ago',
    ],
    ["I've paid the invoice, but my account is still locked.", 'your account is still locked'],
    ['I was charged twice for the same booking.', null],
    ['I was charged twice for one booking.', 'you were charged twice for one booking'],
    ["I wasn't told about the fee, what a joke.", null],
    ["I can't log in to my account since Monday.", null],
    ["I can't log in to my account.", "you can't log in to your account"],
    [
      'You charged me for a subscription I cancelled in May.',
      'we charged you for a subscription you cancelled in May',
    ],
    ['The export stopped after your update.', 'the export stopped after our update'],
    ['We are locked out of our account.', 'you are locked out of your account'],
    ["We're still waiting for our refund.", 'you are still waiting for your refund'],
    ['my order came broken', 'your order came broken'],
  ])('says “%s” back as “%s”', (said, clause) => {
    const sentence = sentenceOn(said);
    if (clause === null) expect(sentence ?? '').not.toMatch(/charged|told|log in/u);
    else expect(sentence).toBe(`If I understand you right, ${clause}.`);
  });

  it('names only the thing where the clause is not certain', () => {
    expect(sentenceOn('WHERE THE HELL is my March invoice???')).toBe(
      'If I understand you right, this is about your March invoice.',
    );
    expect(sentenceOn("Why isn't my new router working?")).toBe(
      'If I understand you right, this is about your new router.',
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

  it('asks what fits the situation', () => {
    const said = 'My March invoice was charged twice!';
    expect(paraphrase(said, 'billing', 'angry')?.question).toBe(
      'Which date and amount does your statement show?',
    );
    const questions = SITUATIONS.map((situation) => paraphrase(said, situation, null)?.question);
    expect(new Set(questions).size).toBe(SITUATIONS.length - 1);
  });

  it('never leaves a first person in, and never throws', () => {
    const parts = fc.constantFrom(
      ...'my I was am invoice order the charged twice and you your me we our us never arrived , . ! is still I’ve I’m broken [x] 😡'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts, { maxLength: 14 }).map((all) => all.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        fc.constantFrom(...STATES),
        (said, state) => {
          const sentence = paraphrase(said, null, state)?.sentence ?? 'If I understand you right, ';
          expect(sentence.slice('If I understand you right, '.length)).not.toMatch(
            /\b(?:I|my|me|am|mine|I’m)\b/u,
          );
        },
      ),
    );
  });
});
