import * as v from 'valibot';
import type { FillProblem } from '../templates/Filled';
import { checkTemplate } from '../templates/checkTemplate';
import type { Entry } from './Entry';
import { EntrySchema } from './EntrySchema';

/** A field that is missing or not as it must be; `field` is its path, such as `facts.0.key`. */
export type FieldProblem = { code: 'field'; field: string; detail: string };

export type EntryProblem = FieldProblem | FillProblem;

export type CheckedEntry =
  { kind: 'ok'; entry: Entry } | { kind: 'failed'; problems: EntryProblem[] };

/**
 * Checks a value that claims to be an entry: an admin's, a file's, a record's.
 * @returns the entry, or all that is wrong with it: first its fields, and once those are right, its template.
 */
export function checkEntry(value: unknown): CheckedEntry {
  const read = v.safeParse(EntrySchema, value);
  if (!read.success) return { kind: 'failed', problems: read.issues.map(toProblem) };
  const entry = read.output;
  const problems = checkTemplate(entry.template, entry.facts);
  return problems.length === 0 ? { kind: 'ok', entry } : { kind: 'failed', problems };
}

function toProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  return { code: 'field', field: v.getDotPath(issue) ?? '', detail: issue.message };
}
