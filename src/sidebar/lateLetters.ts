import type { detectAll as DetectAll } from 'tinyld/light';
import { logTrouble } from '../logTrouble';

/**
 * In the built app this stands in for `tinyld/light` where languages are detected (`webpack.config.js`): nine of ten
 * English messages need no statistics of letters, and those are 33 kB. Who detects all the same throws the promise of
 * them, as React's Suspense has it; `withLetters` waits for it and begins again.
 */

let letters: typeof DetectAll | null = null;
let coming: Promise<void> | null = null;

/** @throws the promise of the statistics, where they were not asked for before. */
export const detectAll: typeof DetectAll = (text, options) => {
  if (letters !== null) return letters(text, options);
  coming ??= fetchLetters();
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is no error, see above
  throw coming;
};

/** @param work is done anew where it detects a language before the statistics are there. */
export async function withLetters<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown !== coming || coming === null) throw thrown;
    await coming;
    return work();
  }
}

async function fetchLetters(): Promise<void> {
  try {
    const loaded = await import(/* webpackChunkName: "letters" */ 'tinyld/light');
    letters = loaded.detectAll;
  } catch (error) {
    // Until the page is loaded anew, only what is plainly one language is told.
    letters = () => [];
    logTrouble('the statistics of letters did not load.', error);
  }
}
