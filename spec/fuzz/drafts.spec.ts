import fc from 'fast-check';
import { findOpenFacts } from '../../src/coach/findOpenFacts';
import { readEditorText } from '../../src/coach/readEditorText';
import { LEVELS, TIP_KINDS, type ReviewInput } from '../../src/coach/Review';
import { reviewDraft } from '../../src/coach/reviewDraft';
import { RULES } from '../../src/coach/rules/table';
import { SIGNALS, STATES } from '../../src/emotion/Reading';
import { isEdited } from '../../src/insights/isEdited';
import { showSpan } from '../../src/sidebar/coach/showSpan';
import { escapeHtml } from '../../src/templates/escapeHtml';
import { aReading } from '../support/aReading';
import { fuzz } from './fuzz';
import { anyHtml } from './generators/anyHtml';
import { anyName } from './generators/anyTicket';
import { anyLine, anyRepeat, anyText } from './generators/awkwardText';
import { bare, expectWithin } from './judge';

/** Sentences that the rules know, so that drafts of them meet many rules at once. */
const SENTENCES = TIP_KINDS.flatMap((kind) => [...RULES[kind].fires, ...RULES[kind].silent]).map(
  (example) => (typeof example === 'string' ? example : example.draft),
);

const anySentences = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SENTENCES) }, anyLine), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

/** All that the coach is given but the draft. */
const anyInput: fc.Arbitrary<Omit<ReviewInput, 'text'>> = fc.record({
  customer: fc.record({
    said: anyText(8),
    reading: fc
      .option(fc.constantFrom(...STATES))
      .map((state) => (state === null ? null : aReading(state, { signals: [...SIGNALS] }))),
  }),
  name: fc.option(anyName),
  channel: fc.constantFrom('email' as const, 'messaging' as const),
  sent: fc.array(anyText(6), { maxLength: 2 }),
});

describe('A draft', () => {
  it('is reviewed, stretch by stretch, whatever stands in the editor', () => {
    const anyContent = fc.oneof(
      { weight: 2, arbitrary: anyText() },
      { weight: 3, arbitrary: anyHtml },
      { weight: 1, arbitrary: anyRepeat },
      { weight: 3, arbitrary: anySentences },
    );
    fuzz('a draft', fc.tuple(anyContent, fc.boolean(), anyInput), ([content, rich, input]) => {
      const { text } = readEditorText(content, rich);
      const ownWords = [{ start: 0, end: text.indexOf('\n') + 1 }];
      const review = reviewDraft({ ...input, text, ownWords });
      for (const span of findOpenFacts(text)) expectWithin(text, span);
      expect(reviewDraft({ ...input, text, ownWords })).toEqual(review);
      isEdited(text, { text: content, gaps: [] });
      if (review.kind === 'silent') return;
      expect(LEVELS).toContain(review.level);
      for (const tip of review.tips) {
        expectWithin(text, tip);
        const shown = showSpan(text, tip, tip.replacement);
        for (const span of [shown?.now, shown?.better]) {
          if (shown !== null && span) expectWithin(shown.text, span);
        }
      }
    });
  });

  it('is changed by a tip where the tip stands, and nowhere else', () => {
    const anyWrapped = fc
      .array(
        fc.tuple(
          fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SENTENCES) }, anyLine),
          fc.constantFrom(
            ['<p>', '</p>'],
            ['<b>', '</b> '],
            ['', '<br>'],
            ['<ul><li>', '</li></ul>'],
            ['<p class="x">', '&nbsp;</p>'],
            ['<a href="https://a.example">', '</a>'],
            ['<!-- x -->', ' '],
          ),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) =>
        parts.map(([words, [before, after]]) => before + escapeHtml(words) + after).join(''),
      );
    fuzz('a tip on a draft', fc.tuple(anyWrapped, anyInput), ([html, input]) => {
      const draft = readEditorText(html, true);
      const review = reviewDraft({ ...input, text: draft.text });
      for (const { start, end, replacement } of review.kind === 'silent' ? [] : review.tips) {
        if (replacement === undefined) continue;
        const changed = draft.replace({ start, end }, replacement);
        const expected = draft.text.slice(0, start) + replacement + draft.text.slice(end);
        expect(bare(readEditorText(changed, true).text)).toBe(bare(expected));
        // The words' own tags stay, one by one and in order.
        expect(changed.replace(/<br>/gu, '').match(/<[^<>]*>/gu)).toEqual(
          html.replace(/<br>/gu, '').match(/<[^<>]*>/gu),
        );
      }
    });
  });
});
