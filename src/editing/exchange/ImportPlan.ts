import type { EntryContent, KeptEntry } from '../../library/KeptEntry';
import type { FieldName } from './fields';
import type { RowNote, RowProblem } from './ImportRow';

/** What would become of one row of a file. */
export type PlanLine = {
  /** Where the row begins in the file, counted from 1. */
  line: number;
  /** The entry's; of a refused row as far as it has one, else empty. Hostile until escaped. */
  key: string;
  title: string;
} & PlannedAction;

type PlannedAction =
  | { action: 'create'; content: EntryContent; notes: RowNote[] }
  | {
      action: 'update';
      content: EntryContent;
      /** What the account has under this key now. */
      base: KeptEntry;
      changed: FieldName[];
      notes: RowNote[];
    }
  /** The account has just that already. */
  | { action: 'same'; base: KeptEntry; notes: RowNote[] }
  | { action: 'refused'; problems: RowProblem[] };

export const PLAN_ACTIONS = ['create', 'update', 'same', 'refused'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** A dry run: what an import would do, line by line, in the order of the file. Each key is in one line only. */
export type ImportPlan = {
  kind: 'plan';
  lines: PlanLine[];
  counts: Record<PlanAction, number>;
};
