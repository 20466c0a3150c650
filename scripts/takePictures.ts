import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startSimulator } from '../simulator/server';
import { openChromium } from './openChromium';
import { looksSame } from './looksSame';
import { PICTURES, type Picture } from './pictures';

/**
 * Takes the pictures of the documents: the built app in the simulator, at a time that stands still, so that the same
 * code gives the same pictures on the same machine. Wants a built app (`npm run build`).
 *
 *     npm run pictures                  (all of them)
 *     npm run pictures -- fit lint      (these only)
 */
const NOW = Date.parse('2026-03-10T09:00:00Z');
/** The account's replies were changed until the day before. */
const LATER = Date.parse('2026-03-16T09:00:00Z');

const WIDTH_PX = 1200;
const MARGIN_PX = 12;
/** A screen that has not come by then will not. */
const TIMEOUT_MS = 10_000;

async function takePictures(only: readonly string[]): Promise<void> {
  const pictures = PICTURES.filter(({ file }) => only.length === 0 || only.includes(nameOf(file)));
  if (pictures.length === 0) {
    throw new Error(
      `There are these pictures: ${PICTURES.map(({ file }) => nameOf(file)).join(', ')}.`,
    );
  }
  // The simulated accounts ask this clock.
  Date.now = () => LATER;
  const [simulator, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  try {
    for (const picture of pictures) await takePicture(picture, browser, simulator.url);
  } finally {
    await browser.close();
    await simulator.close();
  }
}

const nameOf = (file: string): string => path.basename(file, '.png');

async function takePicture(
  { file, of, heightPx, widthPx = WIDTH_PX, cutPx, top, query, prepare }: Picture,
  browser: Browser,
  url: string,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: widthPx, height: heightPx },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-US',
  });
  try {
    await context.clock.setFixedTime(of === 'page' ? LATER : NOW);
    // Practice throws dice for what a customer says.
    await context.addInitScript(() => {
      Math.random = () => 0.4;
    });
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const address = new URL(url);
    // Each picture has an account of its own, as it was at first.
    const all = { controls: '0', store: nameOf(file), ...query };
    for (const [key, value] of Object.entries(all)) address.searchParams.set(key, value);
    await page.goto(address.href);
    const app = page.frameLocator('iframe[title^="Attune"]:visible');
    await prepare({ page, app });
    await page.waitForTimeout(500);
    const begin = top && (await top(app).first().boundingBox());
    const clip = of === 'workspace' ? {} : { clip: await findApp(page, begin?.y, cutPx) };
    await write(file, await page.screenshot({ ...clip, caret: 'hide' }), browser);
  } catch (error) {
    // One picture that does not come must not cost the others.
    process.exitCode = 1;
    console.error(`${file}: ${String(error)}`);
  } finally {
    await context.close();
  }
}

/** A picture that shows what the one before showed is left as it was. */
async function write(file: string, taken: Buffer, browser: Browser): Promise<void> {
  // There may be none yet.
  const before = await readFile(file).catch(() => null);
  if (before !== null && (await looksSame(browser, before, taken))) {
    console.log(`${file}: as before`);
    return;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, taken);
  console.log(file);
}

/** The app's own part of the page: from a height on, and so much of it. */
async function findApp(page: Page, fromPx?: number, cutPx = Infinity) {
  const box = await page.locator('iframe[title^="Attune"]:visible').boundingBox();
  const window = page.viewportSize();
  if (box === null || window === null) throw new Error('The app is not there.');
  const y = fromPx === undefined ? box.y : fromPx - MARGIN_PX;
  return { ...box, y, height: Math.min(box.y + box.height, window.height, y + cutPx) - y };
}

void takePictures(process.argv.slice(2));
