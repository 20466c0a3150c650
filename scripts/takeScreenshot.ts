import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startSimulator } from '../simulator/server';
import { openChromium } from './openChromium';

/** What the agent has written so far: the coach has something to praise, and a tip. */
const DRAFT =
  'Hi Amelia, I am sorry that nobody answered you about the gluten-free tier. You must confirm your address, and I will call the kitchen today.';

type Picture = {
  file: string;
  size: { width: number; height: number };
  /** Of the simulator's address. */
  query: string;
  /** Resolves when all that is to be seen stands. */
  prepare: (page: Page, app: FrameLocator) => Promise<void>;
};

/** The README's pictures. */
const PICTURES: readonly Picture[] = [
  {
    file: 'docs/sidebar.png',
    size: { width: 1240, height: 1000 },
    query: 'ticket=wedding-cake&controls=0',
    prepare: async (page, app) => {
      await app.getByRole('article').first().waitFor();
      await page.getByRole('textbox', { name: 'Reply' }).click();
      await page.keyboard.type(DRAFT);
      await app.getByRole('region', { name: 'Your reply' }).waitFor();
    },
  },
  {
    file: 'docs/library.png',
    size: { width: 1240, height: 860 },
    query: 'page=nav_bar&role=admin&account=started&controls=0',
    prepare: async (_page, app) => {
      await app.getByRole('button', { name: 'A charge nobody recognises', exact: true }).click();
      await app.getByText('First line for every customer').waitFor();
    },
  },
];

/** Takes the README's pictures of the built app (`npm run build`) in the simulator. */
async function takeScreenshots(): Promise<void> {
  const simulator = await startSimulator({ port: 0, appPort: 0 });
  const browser = await openChromium();
  for (const picture of PICTURES) await take(picture, browser, simulator.url);
  await browser.close();
  await simulator.close();
}

async function take(
  { file, size, query, prepare }: Picture,
  browser: Browser,
  url: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5 });
  // The SDK that comes with the package serves; no picture waits for a network.
  await page.route('https://static.zdassets.com/**', (route) => route.abort());
  const address = new URL(url);
  address.search = query;
  await page.goto(address.href);
  await prepare(page, page.frameLocator('iframe[title^="Attune"]:visible'));
  await page.screenshot({ path: path.resolve(file) });
  await page.close();
}

void takeScreenshots();
