import fc from 'fast-check';
import { SIGNALS, STATES, type Intensity } from '../../../src/emotion/Reading';
import { ASKED_DETAILS, CHANNEL_KINDS, type Entry } from '../../../src/library/Entry';
import { ENTRY_STATUSES, type EntryContent } from '../../../src/library/KeptEntry';
import { PHRASE_FAMILIES } from '../../../src/library/PhraseFamily';
import { SITUATIONS } from '../../../src/library/Situation';
import { FACT_KINDS } from '../../../src/templates/Fact';

/** What files stumble over: delimiters, quotation marks, line breaks, formulas, lists, letters of many scripts. */
const awkward = fc.constantFrom(
  ...[',', ';', '\t', '"', '""', "'", '\n', '\r\n', '\r', '=', '+', '-', '@', '[', ']', '[]'],
  ...['＝1', '\ufeff', '\u0000', '\u2028', 'é', '你好', '😀', 'ا', '  ', '\\', '{', '}', 'sep=;'],
  ...['=HYPERLINK("http://x")', "'=1", "''@", 'yes', 'null', '1,5', '2-3', '<b>', '__proto__'],
);
const text = fc
  .array(
    fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.lorem({ maxCount: 3 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

/** As an entry's schema leaves it: trimmed, not empty. */
const line = text.map((words) => words.trim().slice(0, 119).trim()).filter((words) => words !== '');
const phrase = text.map((words) => `a${words}`.slice(0, 200));
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/u);

/** Words that Liquid leaves alone. */
const template = text
  .map((words) => `${words.replace(/[{}%]/gu, '|')}.`)
  .map((words) => `${words} Done`);

const fact = fc.record({
  key: fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/u),
  kind: fc.constantFrom(...FACT_KINDS),
  label: line,
  example: line,
});

const entry = fc
  .record(
    {
      key: slug,
      title: line,
      states: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1 }),
      situations: fc.uniqueArray(fc.constantFrom(...SITUATIONS)),
      family: fc.constantFrom(...PHRASE_FAMILIES),
      channels: fc.uniqueArray(fc.constantFrom(...CHANNEL_KINDS)),
      language: fc.constantFrom('en', 'de', 'ja', 'fil'),
      template,
      facts: fc.uniqueArray(fact, { maxLength: 3, selector: ({ key }) => key }),
      gesture: fc.boolean(),
      asks: fc.boolean(),
      asksFor: fc.uniqueArray(fc.constantFrom(...ASKED_DETAILS), { minLength: 1 }),
      safe: fc.boolean(),
      when: fc.array(phrase, { minLength: 1, maxLength: 3 }),
      signals: fc.uniqueArray(fc.constantFrom(...SIGNALS), { minLength: 1 }),
      brands: fc.array(line, { minLength: 1, maxLength: 3 }),
      groups: fc.array(line, { minLength: 1, maxLength: 3 }),
      intensity: fc
        .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
        .map((ends) => ends.sort() as [Intensity, Intensity]),
    },
    {
      requiredKeys: [
        ...(['key', 'title', 'states', 'situations', 'family', 'channels'] as const),
        ...(['language', 'template', 'facts'] as const),
      ],
    },
  )
  .map((one): Entry => {
    const asked = one.facts.map(({ key }) => `{{ fact.${key} }}`).join(', ');
    return { ...one, template: `${one.template}${asked === '' ? '' : `\n${asked}`}` };
  });

/** Any content that a library could hold. */
export const anyContent: fc.Arbitrary<EntryContent> = fc.record({
  entry,
  status: fc.constantFrom(...ENTRY_STATUSES),
  position: fc.integer({ min: -5, max: 100_000 }),
  origin: fc.option(fc.record({ key: slug, fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/u) })),
});

/** Several, each with a key of its own. */
export const anyContents = fc.uniqueArray(anyContent, {
  maxLength: 6,
  selector: ({ entry: { key } }) => key,
});
