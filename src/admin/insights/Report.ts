export type ReportId =
  | 'flow'
  | 'calmer'
  | 'stateRatings'
  | 'situationRatings'
  | 'replyRatings'
  | 'replyUse'
  | 'unused'
  | 'hours'
  | 'corrections'
  | 'signals';

export const COLUMNS = {
  came: 'text',
  left: 'text',
  state: 'text',
  situation: 'text',
  reply: 'text',
  key: 'text',
  source: 'text',
  signal: 'text',
  tickets: 'count',
  calmer: 'count',
  told: 'count',
  good: 'count',
  rated: 'count',
  share: 'share',
  low: 'share',
  high: 'share',
  used: 'count',
  edited: 'count',
  dismissed: 'count',
  hours: 'hours',
  solved: 'count',
  corrected: 'count',
} as const;
export type Column = keyof typeof COLUMNS;

/** A word, a count, a share of 1, or hours; `null` where there is none. */
export type Cell = string | number | null;

/** What a chart shows, as a table: the same figures, for eyes, screen readers and spreadsheets. */
export type Report = {
  id: ReportId;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
};
