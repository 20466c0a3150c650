/** What only the agent knows, and what a template therefore asks for: what will be done, by when, how much. */

export const FACT_KINDS = ['text', 'date', 'amount'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact that an entry declares; its template uses it as `{{ fact.<key> }}`. */
export type Fact = {
  /** Lower-case letters, digits and `_`, starting with a letter: `next_step`, `date`, `amount`, or free. */
  key: string;
  kind: FactKind;
  /** What the agent is asked for, in the template's language: "when you will write again". */
  label: string;
  /** A value that reads well in the template: "tomorrow by noon". */
  example: string;
};

/**
 * What the agent has typed, by the fact's key. A `date` may be an ISO day (`2026-03-04`), which is written out in
 * the template's language, or words ("tomorrow by noon"), which stay as they are.
 */
export type FactValues = Readonly<Record<string, string>>;
