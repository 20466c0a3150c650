import type { Frame } from 'playwright-core';

/** What a page has set going by its own clock. */
export type Work = {
  /** What is waiting to run: `timeout 500`, `interval 60000`, `frame`, `idle`. */
  pending: string[];
  /** How much has run so far. */
  ran: number;
};

declare global {
  interface Window {
    workMeter?: { pending: Map<string, string>; ran: number };
  }
}

/**
 * Runs in every frame before its own scripts: keeps count of timers, animation frames and idle callbacks. Where none
 * waits, and nobody speaks to the page, nothing of it can run.
 */
export function meterWork(): void {
  const meter = { pending: new Map<string, string>(), ran: 0 };
  window.workMeter = meter;

  const plain = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
    requestIdleCallback: window.requestIdleCallback.bind(window),
    cancelIdleCallback: window.cancelIdleCallback.bind(window),
  };
  const run = (what: () => void): void => {
    meter.ran += 1;
    what();
  };
  const begin = (id: string, what: string): void => void meter.pending.set(id, what);
  const end = (id: string): void => void meter.pending.delete(id);
  // Browsers take anything, and clear nothing for what is no timer.
  type Id = number | undefined;

  const later = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number => {
    const id = Number(
      plain.setTimeout(() => {
        end(`timer ${id}`);
        run(() => work(...args));
      }, ms),
    );
    begin(`timer ${id}`, `timeout ${ms}`);
    return id;
  };
  const again = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number => {
    const id = Number(plain.setInterval(() => run(() => work(...args)), ms));
    begin(`timer ${id}`, `interval ${ms}`);
    return id;
  };
  const nextFrame = (work: FrameRequestCallback): number => {
    const id = plain.requestAnimationFrame((at) => {
      end(`frame ${id}`);
      run(() => work(at));
    });
    begin(`frame ${id}`, 'frame');
    return id;
  };
  const whenIdle = (work: IdleRequestCallback, options?: IdleRequestOptions): number => {
    const id = plain.requestIdleCallback((deadline) => {
      end(`idle ${id}`);
      run(() => work(deadline));
    }, options);
    begin(`idle ${id}`, 'idle');
    return id;
  };
  const stopping =
    (kind: string, stop: (id: number) => void) =>
    (id: Id): void => {
      if (id === undefined) return;
      end(`${kind} ${id}`);
      stop(id);
    };
  Object.assign(window, {
    setTimeout: later,
    setInterval: again,
    clearTimeout: stopping('timer', plain.clearTimeout),
    clearInterval: stopping('timer', plain.clearInterval),
    requestAnimationFrame: nextFrame,
    cancelAnimationFrame: stopping('frame', plain.cancelAnimationFrame),
    requestIdleCallback: whenIdle,
    cancelIdleCallback: stopping('idle', plain.cancelIdleCallback),
  });
}

/** What the frame has going now. Throws where `meterWork` did not run in it. */
export function readWork(frame: Frame): Promise<Work> {
  return frame.evaluate(() => {
    const { workMeter } = window;
    if (workMeter === undefined) throw new Error('Nobody counts the work of this frame.');
    return { pending: [...workMeter.pending.values()], ran: workMeter.ran };
  });
}
