import { SIGNALS, STATES } from '../../emotion/Reading';
import { ASKED_DETAILS, CHANNEL_KINDS, type Entry } from '../../library/Entry';
import { ENTRY_STATUSES, type EntryContent } from '../../library/KeptEntry';
import { PHRASE_FAMILIES } from '../../library/PhraseFamily';
import { SITUATIONS } from '../../library/Situation';

/** All that files say of an entry: a column each in CSV, a property each in JSON. */
export type FieldName = keyof Entry | Exclude<keyof EntryContent, 'entry'>;

/**
 * What stands in a field: one line of words, a longer text, one of a few words, several of them, lines of one's own,
 * yes or no, a number, an intensity from and to, or JSON.
 */
export type FieldKind =
  'line' | 'text' | 'word' | 'words' | 'lines' | 'flag' | 'number' | 'range' | 'json';

export type Field = {
  name: FieldName;
  kind: FieldKind;
  /** The words that may stand there; with `word` and `words`. */
  words?: readonly string[];
  /** Other headings under which it is found, folded (`foldHeading`). */
  aliases?: readonly string[];
};

/** In the order of the columns. */
export const FIELDS: readonly Field[] = [
  { name: 'key', kind: 'line', aliases: ['id', 'externalid'] },
  { name: 'title', kind: 'line', aliases: ['name', 'subject'] },
  { name: 'status', kind: 'word', words: ENTRY_STATUSES },
  { name: 'language', kind: 'line', aliases: ['lang', 'locale'] },
  {
    name: 'states',
    kind: 'words',
    words: STATES,
    aliases: ['state', 'emotion', 'emotions', 'mood'],
  },
  {
    name: 'situations',
    kind: 'words',
    words: SITUATIONS,
    aliases: ['situation', 'topic', 'topics'],
  },
  { name: 'family', kind: 'word', words: PHRASE_FAMILIES, aliases: ['phrasefamily'] },
  { name: 'channels', kind: 'words', words: CHANNEL_KINDS, aliases: ['channel'] },
  {
    name: 'template',
    kind: 'text',
    aliases: ['text', 'reply', 'body', 'content', 'comment', 'message'],
  },
  { name: 'facts', kind: 'json', aliases: ['fact'] },
  { name: 'gesture', kind: 'flag', aliases: ['gestures'] },
  { name: 'asks', kind: 'flag' },
  { name: 'asksFor', kind: 'words', words: ASKED_DETAILS },
  { name: 'safe', kind: 'flag' },
  { name: 'when', kind: 'lines', aliases: ['phrases'] },
  { name: 'signals', kind: 'words', words: SIGNALS, aliases: ['signal'] },
  { name: 'brands', kind: 'lines', aliases: ['brand'] },
  { name: 'groups', kind: 'lines', aliases: ['group'] },
  { name: 'intensity', kind: 'range' },
  { name: 'position', kind: 'number', aliases: ['order'] },
  { name: 'origin', kind: 'json', aliases: ['copiedfrom'] },
];

/** A row without these is nothing, so a CSV without these columns is refused as a whole. */
export const NEEDED: readonly FieldName[] = ['title', 'template'];

/** The name of the format in files, and the version that is written. */
export const FORMAT = 'attune-library';
export const FORMAT_VERSION = 1;
