import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * Reads one of the marked sets beside this file.
 *
 * @throws Error with file, line and what is wrong where a line is not as it must be.
 */
export function readSet<T>(name: string, schema: v.GenericSchema<unknown, T>): T[] {
  const path = join(__dirname, name);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const read = v.safeParse(schema, JSON.parse(line));
      if (read.success) return [read.output];
      const [issue] = read.issues;
      throw new Error(`${path}:${index + 1}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
    });
}
