import type { Browser } from 'playwright-core';

/** Chromium draws rounded corners a shade lighter or darker from run to run. */
const A_SHADE = 2;

/** Whether two PNGs show the same: of one size, and no part of a color further apart than a shade. */
export async function looksSame(browser: Browser, one: Buffer, other: Buffer): Promise<boolean> {
  if (one.equals(other)) return true;
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([pictures, most]) => {
        // No function with a name: what tsx makes of one does not run in a page.
        const [left, right] = await Promise.all(
          pictures.map(async (png) => {
            const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes]));
            const canvas = new OffscreenCanvas(image.width, image.height);
            const context = canvas.getContext('2d');
            if (context === null) throw new Error('This browser has no canvas.');
            context.drawImage(image, 0, 0);
            return context.getImageData(0, 0, image.width, image.height);
          }),
        );
        return (
          left?.width === right?.width &&
          left?.height === right?.height &&
          left?.data.every((value, at) => Math.abs(value - (right?.data[at] ?? 0)) <= most) === true
        );
      },
      [[one.toString('base64'), other.toString('base64')], A_SHADE] as const,
    );
  } finally {
    await page.close();
  }
}
