import fc from 'fast-check';
import { LEVELS, TIP_KINDS, type Review, type ReviewInput, type Tip } from '../../src/coach/Review';
import { MAX_COACHED_CHARS } from '../../src/coach/readDraft';
import { reviewDraft } from '../../src/coach/reviewDraft';
import type { Example } from '../../src/coach/Rule';
import { RULES } from '../../src/coach/rules/table';
import { STATES } from '../../src/emotion/Reading';
import { anInput } from './anInput';

function tipsIn(review: Review): Tip[] {
  return review.kind === 'silent' ? [] : review.tips;
}

const tipsOn = (example: Example): Tip[] => tipsIn(reviewDraft(anInput(example)));
const kindsOn = (example: Example): string[] => tipsOn(example).map(({ kind }) => kind);

function applied(text: string, { start, end, replacement = '' }: Tip): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Sentences that the rules know, so that drafts of them meet many rules at once. */
const SENTENCES = TIP_KINDS.flatMap((kind) => [...RULES[kind].fires, ...RULES[kind].silent]).map(
  (example) => (typeof example === 'string' ? example : example.draft),
);

const draft = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\n\n',
          '> You must send it.',
          '{{',
          '{% if',
          '<p>',
          '</div>',
          '`you must`',
          '😡',
          '\ud83d',
          '\u0000',
          'سلام',
          '!!!',
          '— Best,\nTom',
          'On Mon, 3 Mar 2025 at 10:00, Ann <a@b.c> wrote:\n> sorry',
        ),
      },
    ),
    { maxLength: 12 },
  )
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n').map((between) => parts.join(between)));

const input: fc.Arbitrary<ReviewInput> = fc
  .record({
    draft,
    said: fc.oneof(fc.constant('My parcel never arrived. When do I get it?'), fc.string()),
    state: fc.constantFrom(...STATES),
    name: fc.constantFrom('Ana', 'Maria Lopez'),
    channel: fc.constantFrom('email' as const, 'messaging' as const),
    sent: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 2 }),
  })
  .map(anInput);

describe('reviewDraft', () => {
  it('keeps every tip inside the draft, and those on wording apart from each other', () => {
    fc.assert(
      fc.property(input, (one) => {
        const tips = tipsIn(reviewDraft(one));
        for (const { start, end, replacement } of tips) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(one.text.length);
          if (replacement !== undefined) expect(end).toBeGreaterThan(start);
        }
        const changes = tips
          .filter(({ replacement }) => replacement !== undefined)
          .sort((a, b) => a.start - b.start);
        changes.slice(1).forEach((tip, at) => {
          expect(tip.start).toBeGreaterThanOrEqual(changes[at]?.end ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is done with a tip once it is applied', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const tip of tipsIn(reviewDraft(one))) {
          if (tip.replacement === undefined) continue;
          const text = applied(one.text, tip);
          const again = tipsIn(reviewDraft({ ...one, text })).filter(
            ({ kind, rule, start, end }) =>
              kind === tip.kind &&
              rule === tip.rule &&
              start === tip.start &&
              text.slice(start, end) === one.text.slice(tip.start, tip.end),
          );
          expect(again).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says the same of the same draft', () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(reviewDraft(one)).toEqual(reviewDraft(one));
      }),
      { numRuns: 50 },
    );
  });

  it('does not remark on what the agent did not write', () => {
    const quoted = [
      'I have refunded the fee today.',
      '',
      'On Mon, 3 Mar 2025 at 10:00, Ann Lee <ann@example.com> wrote:',
      '> Unfortunately you must CALM DOWN, it is only [date] and TBC.',
      '> Mistakes were made.',
    ].join('\n');
    expect(tipsOn(quoted)).toEqual([]);
    expect(tipsOn('Here is the line:\n```\nyou must [date] NOT {{ x }}\n```')).toEqual([]);
    expect(tipsOn('The button says "You must sign in", and it works again.')).toEqual([]);
    expect(tipsOn('It is on https://example.com/unfortunately/[date] since noon.')).toEqual([]);
  });

  it('does not remark on the words that Attune inserted, but on gaps in them', () => {
    const text = 'Unfortunately, it arrives on [date]. Unfortunately it rains.';
    const inserted = { start: 0, end: 36 };
    const kinds = tipsIn(reviewDraft({ ...anInput(text), ownWords: [inserted] }));
    expect(kinds.map(({ kind, start }) => [kind, start])).toEqual([
      ['open-fact', 29],
      ['positive-language', 37],
    ]);
  });

  it('leaves out the kinds that are turned off', () => {
    const text = 'Unfortunately, it arrives on [date].';
    expect(kindsOn(text)).toEqual(['open-fact', 'positive-language']);
    const off = new Set(['open-fact'] as const);
    const tips = tipsIn(reviewDraft({ ...anInput(text), off }));
    expect(tips.map(({ kind }) => kind)).toEqual(['positive-language']);
  });

  it('is silent on nothing and on other languages, and says why', () => {
    expect(reviewDraft(anInput('  \n'))).toEqual({ kind: 'silent', why: 'empty' });
    expect(reviewDraft(anInput('🙂'))).toEqual({ kind: 'silent', why: 'empty' });
    const spanish =
      'Hola Ana, lamentablemente no podemos devolver el dinero hasta recibir el paquete.';
    expect(reviewDraft(anInput(spanish))).toEqual({ kind: 'silent', why: 'language' });
    const german = 'Leider können wir das Geld erst erstatten, wenn das Paket bei uns ist.';
    expect(reviewDraft(anInput(german))).toEqual({ kind: 'silent', why: 'language' });
    expect(reviewDraft(anInput('Refund issued.')).kind).toBe('reviewed');
    expect(reviewDraft(anInput('ok will do')).kind).toBe('reviewed');
  });

  it('puts the weightiest tip first and tells three levels apart', () => {
    const levelOf = (example: Example): string => {
      const review = reviewDraft(anInput(example));
      return review.kind === 'silent' ? review.why : review.level;
    };
    expect(kindsOn('Please calm down. It arrives on [date]. No problem!')).toEqual([
      'open-fact',
      'dismissive',
      'positive-language',
    ]);
    expect(levelOf('I have sent the new lamp today.')).toBe('good');
    expect(levelOf('I have sent the new lamp today. No problem!')).toBe('fair');
    expect(levelOf('You should have read the manual. Calm down. It is only a lamp.')).toBe('poor');
    expect(LEVELS).toHaveLength(3);
  });

  it('takes whatever it is given, a million characters too', () => {
    const long = 'You must send it. '.repeat(60_000);
    for (const text of [
      long,
      'a'.repeat(1_000_000),
      '"'.repeat(100_000),
      '{{'.repeat(50_000),
      '<a '.repeat(50_000),
      '[x'.repeat(50_000),
      'I can not '.repeat(20_000),
      'I understand '.repeat(20_000),
      '\ud83d'.repeat(1_000),
      '\u202eunfortunately\u0000you must send it',
    ]) {
      for (const { end } of tipsOn({ draft: text, said: text, state: 'angry' }))
        expect(end).toBeLessThanOrEqual(MAX_COACHED_CHARS);
    }
  });
});
