import type { Entry } from '../../library/Entry';
import type { Change, FindingCode, Severity } from './Finding';
import type { OthersIndex } from './OthersIndex';
import type { ReadEntry } from './ReadEntry';

/** An English entry with this template, or with these fields; see `anExample` in the specs for the rest of it. */
export type Example =
  | string
  | (Partial<Entry> & {
      others?: readonly Partial<Entry>[];
      /** What the first fix makes of its field. */
      fixed?: string;
    });

/** What a rule finds; offsets in the field, which is the template unless it says otherwise. */
export type Found = {
  start: number;
  end: number;
  field?: string;
  values?: Record<string, string | number>;
  /** What puts it right, where that is sure to fit. */
  changes?: Change[];
  other?: string;
  tip?: string;
};

/** One thing that the lint looks at. */
export type LintRule = {
  code: FindingCode;
  severity: Severity;
  /** Rules for English alone rest on English words. */
  languages: 'any' | 'en';
  /** Why it matters: what it rests on. */
  source: string;
  /** Entries in which it must find something. */
  fires: readonly Example[];
  /** Entries, near misses above all, in which it must not. */
  silent: readonly Example[];
  find: (read: ReadEntry, others: OthersIndex) => readonly Found[];
};
