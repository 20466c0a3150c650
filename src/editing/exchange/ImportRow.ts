import type { FillProblem } from '../../templates/Filled';
import type { FieldName } from './fields';

/** One entry as a file has it. Nothing of it is checked but its outer form; all of it is hostile. */
export type ImportRow = {
  /** Where it begins in the file, counted from 1; a CSV's line 1 is its header. */
  line: number;
  /** What stands there, by field; `null` where the file says that there is nothing. Fields it does not name are absent. */
  given: Readonly<Partial<Record<FieldName, unknown>>>;
  /** What could not be read at all. */
  problems: readonly RowProblem[];
};

/**
 * Why a row is refused; said as `exchange.problem.<code>`. `field` is the column's name in the file's header or the
 * property's in JSON.
 */
export type RowProblem =
  /** Must be there, and is not. */
  | { code: 'missing'; field: FieldName }
  /** None of the words that may stand there; `nearest` is the one most likely meant. */
  | { code: 'word'; field: FieldName; word: string; nearest: string }
  /** The same where none is near. */
  | { code: 'unknown-word'; field: FieldName; word: string }
  | { code: 'too-long'; field: FieldName; chars: number; max: number }
  | { code: 'too-many'; field: FieldName; count: number; max: number }
  /** No list, yes or no, number, … as this field needs it. */
  | { code: 'value'; field: FieldName; value: string }
  /** A fact of the list, counted from 1: its key, its kind, its label or its example is missing or wrong. */
  | {
      code: 'fact';
      field: 'facts';
      number: number;
      part: 'key' | 'kind' | 'label' | 'example' | 'other';
    }
  | { code: 'template'; field: 'template'; problem: FillProblem }
  /** A placeholder of the template that is most likely `nearest`, misspelt. */
  | {
      code: 'misspelt';
      field: 'template';
      placeholder: string;
      nearest: string;
      line: number;
      column: number;
    }
  /** More than Zendesk takes. */
  | { code: 'too-large'; field: null; bytes: number; limit: number }
  /** An earlier row of the file has this key; `likeness: 'case'`: written with other capitals or signs. */
  | { code: 'repeated'; field: 'key'; key: string; firstLine: number; likeness: 'same' | 'case' }
  /** The row has more cells than there are columns: most likely a quotation mark or a delimiter is astray. */
  | { code: 'extra-cells'; field: null; count: number }
  /** A quotation mark stands in the middle of a cell. */
  | { code: 'quotes'; field: null }
  /** The item is not an object, or is no JSON; only in JSON. */
  | { code: 'no-entry'; field: null };

/** What is worth knowing of a row that is not refused; said as `exchange.note.<code>`. */
export type RowNote =
  /** The row has no key of its own. */
  | { code: 'key-from-title'; field: 'key'; key: string }
  /** Keys are small letters, digits and hyphens. */
  | { code: 'key-changed'; field: 'key'; from: string; to: string }
  /** Letters were lost before the file came here (U+FFFD, "Ã©"). */
  | { code: 'lost-letters'; field: FieldName };

export type FileFormat = { kind: 'json' } | { kind: 'csv'; delimiter: ',' | ';' | '\t' };

/** What the file is written in; `guessed` where nothing but its bytes told, so that the admin should look. */
export type Encoding = {
  name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis';
  guessed: boolean;
};

export type FileRows = {
  kind: 'rows';
  format: FileFormat;
  encoding: Encoding;
  rows: ImportRow[];
  /** Columns or properties that no field takes; `nearest` is the field most likely meant. */
  ignored: { name: string; nearest: FieldName | null }[];
};

/** Why nothing of a file can be imported; said as `exchange.unreadable.<code>` with the values beside it. */
export type UnreadableFile = {
  kind: 'unreadable';
  code: UnreadableCode;
  values: Readonly<Record<string, string | number>>;
};

export type UnreadableCode =
  | 'empty'
  /** `megabytes`, `max` */
  | 'too-big'
  /** `count` (at least), `max` */
  | 'too-many-rows'
  /** An Excel workbook: to be saved as CSV. */
  | 'workbook'
  /** No text at all. */
  | 'binary'
  /** Text in an encoding that cannot be told. */
  | 'encoding'
  /** `line`, `column` */
  | 'broken-json'
  /** JSON without a list of entries. */
  | 'no-list'
  /** `version`, `known` */
  | 'newer-version'
  /** A CSV whose header lacks columns: `columns` those missing, `found` those there. */
  | 'no-columns'
  /** `line`: a quotation mark opens there and never closes. */
  | 'open-quote';
