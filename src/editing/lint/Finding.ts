/** What the lint can say, in the order in which the table of rules has it; on the screen `lint.<code>`. */
export const FINDING_CODES = [
  // The fields: each of these keeps an entry from being activated.
  'title-missing',
  'title-too-long',
  'no-states',
  'key-malformed',
  'language-malformed',
  'template-missing',
  'template-too-long',
  'fact-key-malformed',
  'fact-key-repeated',
  'fact-label-missing',
  'fact-example-missing',
  'fact-text-too-long',
  'too-many-facts',
  'phrase-malformed',
  'blank-name',
  'intensity-reversed',
  'field-invalid',
  // The template as Liquid: so do these, up to `unused-fact`.
  'syntax',
  'unknown-tag',
  'unknown-filter',
  'unknown-placeholder',
  'unsupported-placeholder',
  'undeclared-fact',
  'unused-fact',
  'too-much',
  'empty-text',
  'blank-risk',
  'internal-value',
  'name-overused',
  'many-facts',
  // What may have been left over from a real ticket or another program.
  'hard-coded-name',
  'title-guessed',
  'signed-by-name',
  'open-gap',
  'foreign-placeholder',
  'hard-coded-date',
  'hard-coded-weekday',
  'hard-coded-amount',
  'hard-coded-number',
  'personal-address',
  'unsafe-link',
  'plain-link',
  'internal-link',
  'example-link',
  'markup-shown',
  // How it is said.
  'no-greeting',
  'greeting-not-apart',
  'apology-without-action',
  'action-without-time',
  'apology-repeated',
  'negative-wording',
  'blame',
  'dismissive',
  'promise',
  'passive',
  'jargon',
  'robotic',
  'too-much-feeling',
  'thanks-to-angry',
  'cheerful',
  'flippant',
  'emoji',
  'exclamation',
  'capitals',
  'long-sentence',
  'long-paragraph',
  'many-questions',
  'too-long-email',
  'too-long-messaging',
  'too-terse',
  'repeated-word',
  'gesture-not-marked',
  // Beside the rest of the library.
  'wrong-language',
  'foreign-paragraph',
  'near-duplicate',
  'same-title',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** `error`: the entry cannot be activated. `warning`: likely wrong. `hint`: could be better. */
export type Severity = 'error' | 'warning' | 'hint';

/** Words to put in place of a stretch; offsets in UTF-16 units of the field's text before any change. */
export type Change = { start: number; end: number; text: string };

/** Changes of one field that belong together, in order, without overlap. On the screen `lint.fix.<code>`. */
export type Fix = { changes: readonly Change[] };

/** One remark on an entry. */
export type Finding = {
  code: FindingCode;
  severity: Severity;
  /** Path of the field, such as `template`, `title`, `facts.0.key`. */
  field: string;
  /** UTF-16 offsets in the field's text, `end` behind the last unit; 0 and 0 where the field as a whole is meant. */
  start: number;
  end: number;
  /** Of `start`, counted from 1; columns in UTF-16 units. */
  line: number;
  column: number;
  /** What the message and the fix's label name: `words` at fault, the `replacement`, a `count`. */
  values: Readonly<Record<string, string | number>>;
  fix: Fix | null;
  /** The key of the other entry that it is about. */
  other?: string;
  /** The coach's sentence that explains it, where there is one: `coach.tip.<tip>`. */
  tip?: string;
};
