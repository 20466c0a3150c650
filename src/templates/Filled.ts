/** What becomes of a template: a text to insert, or a precise list of what is wrong with it. */

export const FILL_PROBLEMS = [
  /** Liquid cannot be read here; `detail` says what was expected. */
  'syntax',
  /** A tag that Attune does not know or does not allow; `name` is the tag's. */
  'unknownTag',
  /** A filter that Attune does not know or does not allow; `name` is the filter's. */
  'unknownFilter',
  /** No such placeholder, most likely misspelt; `placeholder` names it. */
  'unknownPlaceholder',
  /** Zendesk would fill this placeholder, Attune does not; `placeholder` names it. */
  'unsupportedPlaceholder',
  /** A known placeholder has no value for this ticket, and the template has no fallback for it. */
  'emptyPlaceholder',
  /** `{{ fact.x }}` is used but the entry does not declare the fact `x`. */
  'undeclaredFact',
  /** A fact is declared but never used. */
  'unusedFact',
  /** The date filter asks for now or today, and the caller has not said what day it is. */
  'noClock',
  /** The template, or what it makes, is too long, or it loops too much. */
  'tooMuch',
  /** Nothing is left to insert. */
  'emptyText',
] as const;
export type FillProblemCode = (typeof FILL_PROBLEMS)[number];

/** The words for people are made from `code` and the values beside it, in the caller's language. */
export type FillProblem = {
  code: FillProblemCode;
  /** The placeholder concerned, as written in the template: `ticket.requester.first_name`. */
  placeholder?: string;
  /** The placeholder that a misspelt one most likely means. */
  nearest?: string;
  /** The tag or filter concerned. */
  name?: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** What the Liquid engine says, in English, for admins who know Liquid; empty where `code` says it all. */
  detail: string;
};

/** Where an open fact shows in `text` as `[its label]`. Offsets in UTF-16 units. */
export type Gap = { fact: string; start: number; end: number };

/** Where the HTML shows a stretch of `text` as bold, italic or a link. Offsets in UTF-16 units. */
export type Mark = { kind: 'bold' | 'italic' | 'link'; start: number; end: number };

export type FilledText = {
  kind: 'filled';
  /**
   * Plain text: paragraphs apart by one empty line, never empty. What the preview shows, and what plain channels
   * send: list items begin with `- ` or their number, and a link's address follows in brackets.
   */
  text: string;
  /**
   * The same words as HTML: `<p>`, `<br>`, `<ul>`, `<ol>`, `<li>`, `<strong>` (around gaps too), `<em>` and `<a>` with
   * an address; everything else is escaped.
   */
  html: string;
  /** Keys of the facts that the text needs and the agent has not given, in the order of the text. */
  openFacts: string[];
  gaps: Gap[];
  /** In order of their start, outer ones first; they nest, and gaps may lie in them. */
  marks: Mark[];
};

export type FillFailure = { kind: 'failed'; problems: FillProblem[] };

export type Filled = FilledText | FillFailure;
