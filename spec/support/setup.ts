import fc from 'fast-check';
import '@testing-library/jest-dom';

// Garden asks at import which color scheme the system prefers, and jsdom has no answer; nothing of ours depends on it.
if (typeof window !== 'undefined') {
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }) as MediaQueryList;
}

/** The same generated cases on every machine, so that a red spec is red again; `ATTUNE_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.ATTUNE_SEED ?? 20261122) });

/** Five seconds, as jest has it, are not much on a machine that does something else as well. */
jest.setTimeout(20_000);
