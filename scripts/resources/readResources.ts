import type { CDPSession } from 'playwright-core';

/** What the page and all its frames hold, after garbage was collected. */
export type Resources = {
  /** Bytes: JavaScript's objects, and the typed arrays beside them. */
  heap: number;
  documents: number;
  nodes: number;
  listeners: number;
};

/** Weak references, finalizers and detached frames go one collection after the other. */
const COLLECTIONS = 3;
const BETWEEN_MS = 60;

/** @param session of the page; `Performance` has been enabled. */
export async function readResources(session: CDPSession): Promise<Resources> {
  for (let round = 0; round < COLLECTIONS; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  const [counts, heap] = [
    await readCounts(session),
    await session.send('Runtime.getHeapUsage'),
  ] as const;
  return {
    heap: heap.usedSize + heap.backingStorageSize,
    documents: counts('Documents'),
    nodes: counts('Nodes'),
    listeners: counts('JSEventListeners'),
  };
}

/** How often the browser has laid out and styled the page, and run its scripts, since it was opened. */
export type Effort = { layouts: number; styles: number; scriptSeconds: number };

export async function readEffort(session: CDPSession): Promise<Effort> {
  const counts = await readCounts(session);
  return {
    layouts: counts('LayoutCount'),
    styles: counts('RecalcStyleCount'),
    scriptSeconds: counts('ScriptDuration'),
  };
}

async function readCounts(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (name) => {
    const metric = metrics.find((one) => one.name === name);
    if (metric === undefined) throw new Error(`This browser does not tell ${name}.`);
    return metric.value;
  };
}
