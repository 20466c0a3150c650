import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Timings } from './measureAll';

/**
 * Measures in a process of its own, with the same bundled script as the browser: what `tsx` makes of a
 * source file is not what ships, and takes twice as long.
 *
 * @param folder holds page.js, from `bundle`
 */
export const measureInNode = (folder: string, rounds: number): Timings => {
  const script = JSON.stringify(path.join(folder, 'page.js'));
  const answer = execFileSync(
    process.execPath,
    [
      '--eval',
      `require('node:vm').runInThisContext(require('node:fs').readFileSync(${script}, 'utf8'));
       process.stdout.write(JSON.stringify(measureHere(${rounds})));`,
    ],
    { encoding: 'utf8' },
  );
  // Our own script has written it, in this shape.
  return JSON.parse(answer) as Timings;
};
