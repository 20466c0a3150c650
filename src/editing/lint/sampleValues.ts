import type { Fact, FactValues } from '../../templates/Fact';
import { isPlaceholder, type Placeholder, type TemplateValues } from '../../templates/placeholders';
import type { Piece } from './readPieces';

const NAME = /\b(?:ticket|current_user)(?:\.\w{1,120})+/gu;

/** @returns some value for every placeholder that the template's Liquid names, to try how it fills. */
export function sampleValues(pieces: readonly Piece[]): TemplateValues {
  const values: { [placeholder in Placeholder]?: string } = {};
  for (const { inside } of pieces) {
    for (const name of inside.match(NAME) ?? [])
      if (isPlaceholder(name)) values[name] = sample(name);
  }
  return values;
}

/** A day where the template may want to write one out. */
function sample(name: string): string {
  return /_at|_date/u.test(name) ? '2026-01-15' : 'Sample';
}

export function sampleFacts(facts: readonly Fact[]): FactValues {
  return Object.fromEntries(facts.map(({ key, example }) => [key, example]));
}
