import { loadKept, saveKept } from './keptText';

const DONE = 'attune.forgotten';

/** By then the agent has something to read. */
const SOON_MS = 3000;

/** Once a day, a little later: removes what this browser has kept for long enough. A failure is tried again tomorrow. */
export function forgetOldSoon(): void {
  if (loadKept(DONE) !== null) return;
  saveKept(DONE, '');
  setTimeout(() => {
    import(/* webpackChunkName: "forget" */ './forgetOld').then(
      ({ forgetOld }) => forgetOld(),
      () => {},
    );
  }, SOON_MS);
}
