import { FIELDS, type FieldName } from './fields';
import { nearestWord } from './nearestWord';

/** Columns or properties that no field takes; `nearest` is the field most likely meant. */
export type Ignored = { name: string; nearest: FieldName | null }[];

const OWN = new Map<string, FieldName>(FIELDS.map(({ name }) => [foldHeading(name), name]));
const BY_HEADING = new Map<string, FieldName>(
  FIELDS.flatMap(({ name, aliases = [] }) => [
    ...aliases.map((alias): [string, FieldName] => [alias, name]),
    [foldHeading(name), name] as const,
  ]),
);

const NAMES = new Set<FieldName>(FIELDS.map(({ name }) => name));

/** More columns than that are noise, and nobody reads on. */
const MAX_IGNORED = 20;
const MAX_NAME_CHARS = 60;

/**
 * A heading in its own name wins over one that means the same; the same field twice is taken once.
 * @returns as many as there are headings; `null` where no field is meant.
 */
export function readHeadings(names: readonly string[]): (FieldName | null)[] {
  const own = names.map((name) => OWN.get(foldHeading(name)));
  const taken = new Set(own);
  return names.map((name, index) => {
    const field = own[index];
    if (field !== undefined) return own.indexOf(field) === index ? field : null;
    const meant = BY_HEADING.get(foldHeading(name));
    if (meant === undefined || taken.has(meant)) return null;
    taken.add(meant);
    return meant;
  });
}

/** @param strangers headings that mean no field. @param found the fields that others mean. */
export function toIgnored(
  strangers: Iterable<string>,
  found: readonly (FieldName | null)[] = [],
): Ignored {
  const free = [...NAMES].filter((field) => !found.includes(field));
  const names = [...new Set(strangers)].filter((name) => name.trim() !== '');
  return names.slice(0, MAX_IGNORED).map((name) => ({
    name: name.trim().slice(0, MAX_NAME_CHARS),
    nearest: nearestWord(name, free),
  }));
}

/** "Phrase family", "phrase_family" and "PhraseFamily" are one. */
function foldHeading(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
}
