import type { Entry } from '../../library/Entry';
import { cleanValue } from '../../templates/cleanValue';
import type { Piece } from './readPieces';

/** A text that a customer might read, and where in the template its words come from. */
export type Version = {
  text: string;
  parts: readonly Part[];
  /** The outputs that it shows, in order. */
  outputs: readonly Piece[];
};

/** A stretch of the text: words of the template, unit by unit, or what an output puts in. */
type Part = { at: number; length: number; start: number; end: number; own: boolean };

/** More ways to go through a template than these are not read. */
const MAX_VERSIONS = 4;

const STAND_INS: Readonly<Record<string, string>> = {
  'ticket.requester.first_name': 'Maria',
  'ticket.requester.last_name': 'Moreno',
  'ticket.requester.name': 'Maria Moreno',
  'current_user.first_name': 'Tomas',
  'current_user.name': 'Tomas Berg',
  'ticket.id': '4711',
};

/**
 * Writes a template out as customers might read it: facts as their examples say, a name for names. The first version
 * takes the first branch of each condition, the next the second, and so on.
 *
 * @returns at least one version.
 */
export function writeVersions(
  template: string,
  pieces: readonly Piece[],
  facts: Entry['facts'],
): Version[] {
  const examples = new Map(facts.map(({ key, example }) => [`fact.${key}`, cleanValue(example)]));
  const count = Math.min(MAX_VERSIONS, countBranches(pieces));
  return Array.from({ length: count }, (_, branch) => {
    const parts: Part[] = [];
    const outputs: Piece[] = [];
    let text = '';
    const open: number[] = [];
    for (const piece of pieces) {
      const { kind, start, end, inside } = piece;
      follow(piece, open);
      if (open.some((at) => at !== branch)) continue;
      if (kind === 'output') outputs.push(piece);
      else if (kind !== 'words') continue;
      const written = kind === 'words' ? template.slice(start, end) : standIn(inside, examples);
      parts.push({ at: text.length, length: written.length, start, end, own: kind === 'words' });
      text += written;
    }
    return { text, parts, outputs };
  });
}

/**
 * @returns where in the template a stretch of the text comes from, and whether all of it was written there, so that it
 *   can be replaced; `null` where it is nothing but what outputs put in. A place between two words is an empty stretch.
 */
export function spanInTemplate(
  { parts }: Version,
  start: number,
  end: number,
): { start: number; end: number; isOwn: boolean } | null {
  if (start === end) {
    const part = parts.findLast(({ at }) => at < start) ?? parts[0];
    if (part === undefined) return { start: 0, end: 0, isOwn: true };
    const place = part.own ? part.start + Math.min(start - part.at, part.length) : part.end;
    return { start: place, end: place, isOwn: true };
  }
  const touched = parts.filter(({ at, length }) => at < end && start < at + length);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined || touched.every(({ own }) => !own)) return null;
  return {
    start: first.own ? first.start + start - first.at : first.start,
    end: last.own ? last.start + end - last.at : last.end,
    isOwn: touched.length === 1,
  };
}

function standIn(inside: string, examples: ReadonlyMap<string, string>): string {
  const name = /^[\w.]{1,120}/u.exec(inside)?.[0] ?? '';
  const example = examples.get(name) ?? '';
  if (example !== '') return example;
  return (Object.hasOwn(STAND_INS, name) ? STAND_INS[name] : undefined) ?? 'this';
}

/** Keeps the stack of open conditions: which of its branches each is in. `case` shows nothing before a `when`. */
function follow({ tag }: Piece, open: number[]): void {
  const last = open.length - 1;
  if (tag === 'if' || tag === 'unless') open.push(0);
  else if (tag === 'case') open.push(-1);
  else if (tag === 'endif' || tag === 'endunless' || tag === 'endcase') open.pop();
  else if ((tag === 'else' || tag === 'elsif' || tag === 'when') && last >= 0)
    open[last] = (open[last] ?? 0) + 1;
}

/** How many versions it takes to see each branch; a condition without `else` has one more, in which nothing stands. */
function countBranches(pieces: readonly Piece[]): number {
  const open: number[] = [];
  let most = 1;
  for (const piece of pieces) {
    follow(piece, open);
    for (const at of open) most = Math.max(most, at + 1, 2);
  }
  return most;
}
