import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { ROOT } from './documents';

/** What the screen can say, with "…" where it puts something in. */
export type Sentence = {
  /** `trouble.retry` of the sidebar, `admin:page.retry` of the full page. */
  key: string;
  /** Every form that it can have, by all its choices. */
  forms: readonly string[];
  /** One for each of its choices, and the form for many. */
  wholes: readonly string[];
};

/** Every sentence of the English screen. */
export const SENTENCES: readonly Sentence[] = [
  ...readSentences('translations/en.json', ''),
  ...readSentences('translations/admin/en.json', 'admin:'),
];

function readSentences(file: string, prefix: string): Sentence[] {
  const words: unknown = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
  return [...leavesOf(words, [])].map(([key, message]) => {
    const elements = parse(message);
    return {
      key: prefix + key,
      forms: writeForms(elements, true),
      wholes: writeForms(elements, false),
    };
  });
}

function* leavesOf(words: unknown, place: readonly string[]): Generator<[string, string]> {
  if (typeof words === 'string') yield [place.join('.'), words];
  if (typeof words !== 'object' || words === null) return;
  for (const [name, part] of Object.entries(words)) yield* leavesOf(part, [...place, name]);
}

/** @param isCounted whether each number has a form, or only the one for many */
function writeForms(elements: readonly MessageFormatElement[], isCounted: boolean): string[] {
  return elements.reduce<string[]>(
    (before, element) => {
      const next = formsOf(element, isCounted);
      return before.flatMap((start) => next.map((end) => start + end));
    },
    [''],
  );
}

function formsOf(element: MessageFormatElement, isCounted: boolean): string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value];
    case TYPE.select:
      return Object.values(element.options).flatMap(({ value }) => writeForms(value, isCounted));
    case TYPE.plural: {
      const { other, ...others } = element.options;
      const many = other === undefined ? [] : [other];
      const options = isCounted ? [...Object.values(others), ...many] : many;
      return options.flatMap(({ value }) => writeForms(value, isCounted));
    }
    case TYPE.tag:
      return writeForms(element.children, isCounted);
    default:
      return ['…'];
  }
}
