import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The app's own frame, for what a frame locator cannot do. */
export function appFrame(page: Page): Frame {
  const frame = page.frames().find((one) => /ticketSidebar|navBar/.test(one.url()));
  if (!frame) throw new Error('The app has no frame.');
  return frame;
}

/** What axe finds wrong with a frame, one line each; and whether it is wider than the room it has. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await window.axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : []),
    ];
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
