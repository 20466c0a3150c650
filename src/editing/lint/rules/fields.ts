import type { FindingCode } from '../Finding';
import type { Example, Found, LintRule } from '../LintRule';
import type { ReadEntry } from '../ReadEntry';
import { valueAt } from '../valueAt';

/** What is asked of the fields beside the template: `EntrySchema` says it, these say which it was. */

export type FieldCode = Extract<
  FindingCode,
  | 'title-missing'
  | 'title-too-long'
  | 'no-states'
  | 'key-malformed'
  | 'language-malformed'
  | 'template-missing'
  | 'template-too-long'
  | `fact-${string}`
  | 'too-many-facts'
  | 'phrase-malformed'
  | 'blank-name'
  | 'intensity-reversed'
  | 'field-invalid'
>;

const MAX_FACTS = 20;
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
const areMany = (value: unknown): boolean => Array.isArray(value) && value.length > MAX_FACTS;
const always = (): boolean => true;

/** By the path of what the schema refuses, and what stands there; the first that fits says it. */
const CODES: readonly (readonly [RegExp, (value: unknown) => boolean, FieldCode])[] = [
  [/^title$/u, isBlank, 'title-missing'],
  [/^title$/u, always, 'title-too-long'],
  [/^states$/u, always, 'no-states'],
  [/^key$/u, always, 'key-malformed'],
  [/^language$/u, always, 'language-malformed'],
  [/^template$/u, isBlank, 'template-missing'],
  [/^template$/u, always, 'template-too-long'],
  [/^facts\.\d+\.key$/u, always, 'fact-key-malformed'],
  [/^facts\.\d+\.label$/u, isBlank, 'fact-label-missing'],
  [/^facts\.\d+\.example$/u, isBlank, 'fact-example-missing'],
  [/^facts\.\d+\.(?:label|example)$/u, always, 'fact-text-too-long'],
  [/^facts$/u, areMany, 'too-many-facts'],
  [/^facts$/u, always, 'fact-key-repeated'],
  [/^when(?:\.\d+)?$/u, always, 'phrase-malformed'],
  [/^(?:brands|groups)\.\d+$/u, isBlank, 'blank-name'],
  [/^intensity$/u, always, 'intensity-reversed'],
];

function codeOf(path: string, entry: ReadEntry['entry']): FieldCode {
  const value = valueAt(entry, path);
  const fitting = CODES.find(([pattern, isSo]) => pattern.test(path) && isSo(value));
  return fitting?.[2] ?? 'field-invalid';
}

function fieldRule(
  code: FieldCode,
  fires: readonly Example[],
  silent: readonly Example[],
): LintRule {
  return {
    code,
    severity: 'error',
    languages: 'any',
    source: 'EntrySchema: an entry that breaks it cannot be kept or offered',
    fires,
    silent,
    find: ({ entry, wrongFields }) =>
      [...wrongFields]
        .filter((path) => codeOf(path, entry) === code)
        .flatMap((path) =>
          code === 'fact-key-repeated' ? repeatedKeys(entry) : [toFound(path, entry)],
        ),
  };
}

function toFound(field: string, entry: ReadEntry['entry']): Found {
  const value = valueAt(entry, field);
  const words = typeof value === 'string' ? value.trim().slice(0, 60) : '';
  return { field, start: 0, end: 0, values: { field, words } };
}

/** Of the facts with one key, all but the first. */
function repeatedKeys({ facts }: ReadEntry['entry']): Found[] {
  return facts.flatMap(({ key }, index) =>
    facts.findIndex((one) => one.key === key) === index
      ? []
      : [{ field: `facts.${index}.key`, start: 0, end: key.length, values: { words: key } }],
  );
}

const A_FACT = { key: 'date', kind: 'date', label: 'by when', example: 'tomorrow' } as const;

function withFact(change: { key?: string; label?: string; example?: string }): Example {
  return { template: 'By {{ fact.date }}.', facts: [{ ...A_FACT, ...change }] };
}

/** A rule for each way in which a field can be wrong. */
export const FIELDS: Record<FieldCode, LintRule> = {
  'title-missing': fieldRule('title-missing', [{ title: ' ' }], [{ title: 'A' }]),
  'title-too-long': fieldRule(
    'title-too-long',
    [{ title: 'long '.repeat(30) }],
    [{ title: 'a'.repeat(120) }],
  ),
  'no-states': fieldRule('no-states', [{ states: [] }], [{ states: ['sad'] }]),
  'key-malformed': fieldRule(
    'key-malformed',
    [{ key: 'Not Kebab' }, { key: '' }],
    [{ key: 'is-kebab-1' }],
  ),
  'language-malformed': fieldRule(
    'language-malformed',
    [{ language: '' }, { language: 'English' }],
    [{ language: 'de' }],
  ),
  'template-missing': fieldRule('template-missing', [{ template: '' }, ' \n'], ['Hi.']),
  'template-too-long': fieldRule(
    'template-too-long',
    ['So long. '.repeat(2000)],
    ['So long. '.repeat(20)],
  ),
  'fact-key-malformed': fieldRule(
    'fact-key-malformed',
    [withFact({ key: 'The Date' })],
    [withFact({})],
  ),
  'fact-key-repeated': fieldRule(
    'fact-key-repeated',
    [{ template: 'By {{ fact.date }}.', facts: [A_FACT, { ...A_FACT, label: 'when' }] }],
    [withFact({})],
  ),
  'fact-label-missing': fieldRule(
    'fact-label-missing',
    [withFact({ label: '' })],
    [withFact({ example: '' })],
  ),
  'fact-example-missing': fieldRule(
    'fact-example-missing',
    [withFact({ example: '  ' })],
    [withFact({ label: '' })],
  ),
  'fact-text-too-long': fieldRule(
    'fact-text-too-long',
    [withFact({ label: 'when '.repeat(30) })],
    [withFact({ label: '' })],
  ),
  'too-many-facts': fieldRule(
    'too-many-facts',
    [{ facts: Array.from({ length: 21 }, (_, at) => ({ ...A_FACT, key: `date_${at}` })) }],
    [withFact({})],
  ),
  'phrase-malformed': fieldRule(
    'phrase-malformed',
    [{ when: ['… away'] }, { when: [''] }],
    [{ when: ['passed away', '亡くな'] }],
  ),
  'blank-name': fieldRule(
    'blank-name',
    [{ brands: ['Acme', ''] }, { groups: [' '] }],
    [{ brands: ['Acme'] }],
  ),
  'intensity-reversed': fieldRule(
    'intensity-reversed',
    [{ intensity: [3, 1] }],
    [{ intensity: [1, 3] }],
  ),
  'field-invalid': fieldRule('field-invalid', [{ signals: [] }], [{ signals: ['churn'] }]),
};
