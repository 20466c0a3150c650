import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  parse,
  type MessageFormatElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

/** What a message is filled with: "count plural", "state select angry|sad|other", "words". */
export function readArguments(message: string): string[] {
  const found = new Set<string>();
  eachElement(parse(message), (element) => {
    if (isArgumentElement(element)) found.add(element.value);
    else if (isPluralElement(element)) found.add(`${element.value} ${element.pluralType} plural`);
    else if (isSelectElement(element)) {
      found.add(`${element.value} select ${Object.keys(element.options).sort().join('|')}`);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      found.add(JSON.stringify(element));
    }
  });
  return [...found].sort();
}

/** The cases of each plural in a message: `['=0', 'one', 'other']`. */
export function readPlurals(message: string): string[][] {
  const found: string[][] = [];
  eachElement(parse(message), (element) => {
    if (isPluralElement(element)) found.push(Object.keys(element.options));
  });
  return found;
}

function eachElement(
  elements: MessageFormatElement[],
  visit: (element: MessageFormatElement) => void,
): void {
  for (const element of elements) {
    visit(element);
    if (isPluralElement(element) || isSelectElement(element)) {
      for (const option of Object.values(element.options)) eachElement(option.value, visit);
    }
  }
}
