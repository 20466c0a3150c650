import type { Browser } from 'playwright-core';
import { isMeant } from '../../simulator/faults/FaultPlan';
import type { RunningSimulator } from '../../simulator/server';
import type { Cell, Moment } from './Moment';
import { MOMENTS } from './moments';
import { runCell, type Verdict } from './runCell';
import { openStage, type Stage } from './Stage';

export type MomentRun = {
  verdicts: Verdict[];
  /** Calls that the app has made and no moment knows of. */
  unknown: string[];
};

/** Plays cells of one moment one after the other in one page, which is opened anew after a red one, and where the moment wants it. */
export async function runMoment(
  browser: Browser,
  simulator: RunningSimulator,
  moment: Moment,
  cells: readonly Cell[],
  onVerdict: (verdict: Verdict) => void = () => undefined,
): Promise<MomentRun> {
  const verdicts: Verdict[] = [];
  const unknown = new Set<string>();
  let stage: Stage | null = null;
  for (const cell of cells) {
    if (stage === null) {
      stage = await openStage(browser, simulator, moment.query);
      await moment.begin(stage);
    }
    const verdict = await runCell(stage, moment, cell);
    try {
      for (const call of await askedOn(stage))
        if (!isKnown(call)) unknown.add(call.replace(/\?.*$/s, ''));
      if (verdict.faults.length === 0) await moment.reset?.(stage);
    } catch (error) {
      verdict.faults.push(`no way on: ${String(error).split('\n')[0] ?? ''}`);
    }
    verdicts.push(verdict);
    onVerdict(verdict);
    if (verdict.faults.length > 0 || moment.reset === null) {
      await stage.close();
      stage = null;
    }
  }
  await stage?.close();
  return { verdicts, unknown: [...unknown] };
}

async function askedOn({ page }: Stage): Promise<readonly string[]> {
  return page.evaluate(() => window.simulator.asked());
}

const KNOWN = MOMENTS.flatMap(({ calls }) => calls.map(({ on }) => on));

function isKnown(call: string): boolean {
  return KNOWN.some((on) => isMeant(on, call));
}
