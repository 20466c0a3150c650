import type { Entry } from '../../library/Entry';
import { EntrySchema } from '../../library/EntrySchema';
import { checkTemplate } from '../../templates/checkTemplate';
import type { FillProblem } from '../../templates/Filled';
import { findGreeting } from '../../templates/findGreeting';
import * as v from 'valibot';
import { findTips, type TemplateTip } from './findTips';
import { readPieces, type Piece } from './readPieces';
import { writeVersions, type Version } from './writeVersions';

/** An entry, read once for all rules. Offsets are UTF-16 units of the template. */
export type ReadEntry = {
  entry: Entry;
  /** BCP 47 tag of the language in which languages are named. */
  inLanguage: string;
  template: string;
  pieces: readonly Piece[];
  /** As long as the template: its own words at their places, `VALUE`s where outputs stand, spaces for other Liquid. */
  literal: string;
  /** Behind the greeting line; 0 where there is none. */
  greetingEnd: number;
  /** At least one. */
  versions: readonly Version[];
  /** The paths of fields that are not as they must be: each keeps the entry from being activated. */
  wrongFields: ReadonlySet<string>;
  /** What keeps the template from being filled; the same as `checkEntry` finds. */
  problems: readonly (FillProblem & { start: number })[];
  /** What the coach says of an English template; none for others. */
  tips: readonly TemplateTip[];
};

/** Stands for what a placeholder puts in; no letter, and nothing that anybody types. */
export const VALUE = '\ufffc';

/** Templates that are longer cannot be saved; only the beginning of one is read. */
const MAX_CHARS = 20_000;

/** Reads an entry, however little of it is there yet. */
export function readEntry(entry: Entry, inLanguage = 'en'): ReadEntry {
  const template = entry.template.slice(0, MAX_CHARS);
  const pieces = readPieces(template);
  const versions = writeVersions(template, pieces, entry.facts);
  const read = v.safeParse(EntrySchema, entry);
  const lineStarts = startsOfLines(template);
  return {
    entry,
    inLanguage,
    template,
    pieces,
    literal: pieces.map((piece) => literalOf(piece, template)).join(''),
    greetingEnd: findGreeting(template),
    versions,
    wrongFields: new Set([
      ...(read.issues?.map((issue) => v.getDotPath(issue) ?? '') ?? []),
      // Blanks alone the schema lets pass; nobody can insert them.
      ...(template.trim() === '' ? ['template'] : []),
    ]),
    problems:
      template.trim() === ''
        ? []
        : checkTemplate(template, entry.facts).map((problem) => ({
            ...problem,
            start: Math.min(
              (lineStarts[problem.line - 1] ?? 0) + problem.column - 1,
              template.length,
            ),
          })),
    tips: entry.language === 'en' ? findTips(template, versions, entry) : [],
  };
}

function literalOf({ kind, start, end }: Piece, template: string): string {
  const written = template.slice(start, end);
  if (kind === 'words') return written;
  return written.replace(/[^\n]/g, kind === 'output' ? VALUE : ' ');
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
