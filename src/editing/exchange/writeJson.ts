import type { EntryContent } from '../../library/KeptEntry';
import { FIELDS, FORMAT, FORMAT_VERSION } from './fields';
import { valueOf } from './valueOf';

/**
 * @param contents in the order in which they are to stand in the file.
 * @returns the entries as JSON, made to be read by people and by `readFile`, with the format's name and version.
 */
export function writeJson(contents: readonly EntryContent[]): string {
  const entries = contents.map(
    (content) =>
      Object.fromEntries(
        FIELDS.map(({ name }): [string, unknown] => [name, valueOf(content, name)]).filter(
          ([, value]) => value !== undefined,
        ),
      ) as unknown,
  );
  return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, entries }, null, 2)}\n`;
}
