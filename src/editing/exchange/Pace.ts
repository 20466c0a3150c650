/** How long work is cut up, so that the page stays awake, tells how far it is, and can be stopped. */
export type Pace = {
  /** Called between slices of some milliseconds; lets the page do something else. Without it the work runs through. */
  pause?: () => Promise<void>;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};

/** The caller's signal has come: nothing was done. */
export type Canceled = { kind: 'canceled' };
