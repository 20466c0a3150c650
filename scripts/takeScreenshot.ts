import path from 'node:path';
import { startSimulator } from '../simulator/server';
import { openChromium } from './openChromium';

/** What the agent has written so far: the coach has something to praise, and a tip. */
const DRAFT =
  'Hi Amelia, I am sorry that nobody answered you about the gluten-free tier. You must confirm your address, and I will call the kitchen today.';

/** Takes the README's picture: the built app (`npm run build`) beside a ticket of the simulator. */
async function takeScreenshot(): Promise<void> {
  const simulator = await startSimulator({ port: 0, appPort: 0 });
  const browser = await openChromium();
  const page = await browser.newPage({
    viewport: { width: 1240, height: 1000 },
    deviceScaleFactor: 1.5,
  });
  // The SDK that comes with the package serves; no picture waits for a network.
  await page.route('https://static.zdassets.com/**', (route) => route.abort());
  const address = new URL(simulator.url);
  address.search = 'ticket=wedding-cake&controls=0';
  await page.goto(address.href);
  const app = page.frameLocator('iframe[title="Attune"]:visible');
  await app.getByRole('article').first().waitFor();
  await page.getByRole('textbox', { name: 'Reply' }).click();
  await page.keyboard.type(DRAFT);
  await app.getByRole('region', { name: 'Your reply' }).waitFor();
  await page.screenshot({ path: path.resolve('docs/sidebar.png') });
  await browser.close();
  await simulator.close();
}

void takeScreenshot();
