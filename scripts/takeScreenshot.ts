import path from 'node:path';
import { openChromium } from './openChromium';

/**
 * Takes the README's picture of the running simulator.
 *
 *     npm start            (in another terminal)
 *     tsx scripts/takeScreenshot.ts [URL]
 */
const DEFAULT_URL = 'http://localhost:4577/?ticket=wedding-cake&controls=0';

async function takeScreenshot(url: string): Promise<void> {
  const browser = await openChromium();
  const page = await browser.newPage({
    viewport: { width: 1240, height: 880 },
    deviceScaleFactor: 1.5,
  });
  await page.goto(url);
  const app = page.frameLocator('iframe[title="Attune"]:visible');
  await app.getByRole('article').first().waitFor();
  await page.screenshot({ path: path.resolve('docs/sidebar.png') });
  await browser.close();
}

void takeScreenshot(process.argv[2] ?? DEFAULT_URL);
