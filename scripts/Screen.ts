import type { FrameLocator, Page } from 'playwright-core';

/** What a screen is prepared with. */
export type Stage = {
  page: Page;
  app: FrameLocator;
  /** The words of the screen's language by key, `admin:` before those of the full page; without values. */
  say: (key: string) => string;
};

/** One screen of the sidebar or of the full page: where it is seen, and what leads to it. */
export type Screen = {
  name: string;
  query: Record<string, string>;
  /** Resolves when the screen stands. */
  prepare: (stage: Stage) => Promise<void>;
};
