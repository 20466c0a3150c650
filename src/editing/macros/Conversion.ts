import type { EntryContent } from '../../library/KeptEntry';
import type { FillProblem } from '../../templates/Filled';
import type { SituationPhrases } from '../../suggestions/SituationPhrases';

/** What a conversion knows besides the macro. */
export type ConversionContext = {
  /** ISO 639-1 code: the language where the macro's words do not tell. */
  language: string;
  /** By ISO 639-1 code; languages that are missing have no situation guessed. */
  phrases: ReadonlyMap<string, SituationPhrases>;
  /** Keys in use; a macro that was imported before gets its own key again. */
  keys: ReadonlySet<string>;
  /** Where the entry is to stand. */
  position: number;
};

export type Conversion =
  | {
      kind: 'converted';
      /** A draft, right as `checkEntry` has it. */
      content: EntryContent;
      /** The parts of `Billing::Late payment` but the last. */
      categories: string[];
      notes: ConversionNote[];
      guesses: Guesses;
    }
  /** Said as `conversion.refused.<code>`. */
  | { kind: 'refused'; code: RefusedCode; problems: FillProblem[] };

export type RefusedCode =
  /** It writes no reply, or one without words. */
  | 'no-reply'
  /** Longer than a template may be. */
  | 'too-long'
  /** Its Liquid is not Attune's; `problems` has the places. */
  | 'liquid'
  /** Something else that no entry may be. */
  | 'other';

/** What of a macro changes on the way, or is lost; said as `conversion.note.<code>`. Lines and columns count from 1. */
export type ConversionNote =
  /** What else the macro does; an entry is words only. */
  | { code: 'action'; field: string; value: string }
  /** The macro writes an internal note; entries are replies. */
  | { code: 'internal' }
  /** Pictures, tables, quotes, code and headings, as often as they occur: a reply is bold, italic, links and lists. */
  | { code: 'picture' | 'table' | 'quote' | 'code' | 'heading'; count: number }
  /** A link that leads nowhere that we let in; its words stay. */
  | { code: 'link'; address: string; count: number }
  /** Written under another name of the same placeholder. */
  | { code: 'renamed'; placeholder: string; to: string; line: number; column: number }
  /** Attune cannot fill it, so the agent is asked. `why`: dynamic content, not supported, or not known. */
  | {
      code: 'asked';
      placeholder: string;
      fact: string;
      why: 'dynamic' | 'unsupported' | 'unknown';
      line: number;
      column: number;
    }
  /** Zendesk adds it by itself. */
  | { code: 'signature'; placeholder: string }
  /** Where the customer's name is not known, these words stand in its place. */
  | { code: 'greeting'; placeholder: string; to: string; line: number; column: number }
  /** Where the customer's name is not known, nothing stands in its place. */
  | { code: 'unnamed'; placeholder: string; line: number; column: number }
  /** Has no value for some tickets; the reply is not offered for those. */
  | { code: 'may-be-blank'; placeholder: string; line: number; column: number }
  | { code: 'title-cut'; max: number };

/** How a guess was come by: the macro's words or title, or nothing told and it is what suits most. */
export type Guess = {
  from: 'words' | 'default';
  /** The words that told, as the macro has them; at most five. */
  words: string[];
};

export type Guesses = { states: Guess; situations: Guess; family: Guess; language: Guess };
