import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The app's own frame, for what a frame locator cannot do. */
export function appFrame(page: Page): Frame {
  const frame = page.frames().find((one) => /ticketSidebar|navBar/.test(one.url()));
  if (!frame) throw new Error('The app has no frame.');
  return frame;
}

/**
 * What axe finds wrong with a frame, one line each; and whether it is wider than the room it has.
 *
 * @param rules by default all; by axe's names.
 */
export async function axeViolations(frame: Frame, rules?: string[]): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run({
      // What passes is not listed node by node.
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
    ];
  }, rules);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
