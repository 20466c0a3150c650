import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openChromium } from './openChromium';

/**
 * `npx tsx scripts/drawArtwork.ts`: renders the logos of `scripts/artwork` to the PNG sizes that Zendesk asks for.
 * To be run after a change to a drawing; the PNGs are committed, so that a build needs no browser.
 */
const drawings = [
  // Square, no rounded corners: Zendesk rounds them itself.
  { svg: 'logo.svg', png: 'logo.png', side: 320 },
  // On a transparent background: it stands on light and on dark.
  { svg: 'logo-small.svg', png: 'logo-small.png', side: 128 },
];

async function drawArtwork(): Promise<void> {
  const browser = await openChromium();
  for (const { svg, png, side } of drawings) {
    const drawing = await readFile(path.join('scripts/artwork', svg), 'utf8');
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<body style="margin:0;line-height:0">${drawing}</body>`);
    const image = await page.screenshot({ omitBackground: true });
    await writeFile(path.join('src/locations/assets', png), image);
    await page.close();
    console.log(`${png}: ${side} × ${side}, ${image.length} bytes`);
  }
  await browser.close();
}

void drawArtwork();
