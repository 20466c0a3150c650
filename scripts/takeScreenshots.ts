import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startSimulator, type RunningSimulator } from '../simulator/server';
import { openChromium } from './openChromium';
import { SCREENS, type Screen } from './screens';

/**
 * Takes a picture of every screen of the sidebar, in light and dark, at 320 and 600 px, in English, Japanese and
 * Arabic. Wants a built app, and fonts of the machine for scripts other than Latin and Arabic.
 *
 *     npm run screenshots            (into screenshots/)
 *     npm run screenshots -- question offline     (these screens only)
 */
const FOLDER = path.resolve('screenshots');

const LANGUAGES = ['en', 'ja', 'ar'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS_PX = [320, 600] as const;
const MAX_HEIGHT_PX = 1600;
/** A screen that has not come by then will not. */
const TIMEOUT_MS = 10_000;

type Look = {
  language: (typeof LANGUAGES)[number];
  scheme: (typeof SCHEMES)[number];
  widthPx: (typeof WIDTHS_PX)[number];
};

async function takeScreenshots(only: readonly string[]): Promise<void> {
  const screens = SCREENS.filter(({ name }) => only.length === 0 || only.includes(name));
  if (screens.length === 0) {
    throw new Error(`There are these screens: ${SCREENS.map(({ name }) => name).join(', ')}.`);
  }
  const [simulator, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  await mkdir(FOLDER, { recursive: true });
  try {
    for (const look of everyLook()) {
      const say = await loadWords(look.language);
      for (const screen of screens) await takeScreenshot(screen, look, say, browser, simulator);
    }
  } finally {
    await browser.close();
    await simulator.close();
  }
}

function everyLook(): Look[] {
  return LANGUAGES.flatMap((language) =>
    SCHEMES.flatMap((scheme) => WIDTHS_PX.map((widthPx) => ({ language, scheme, widthPx }))),
  );
}

async function takeScreenshot(
  { name, query, prepare }: Screen,
  { language, scheme, widthPx }: Look,
  say: (key: string) => string,
  browser: Browser,
  simulator: RunningSimulator,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: MAX_HEIGHT_PX + 200 },
    reducedMotion: 'reduce',
  });
  try {
    await context.route('https://static.zdassets.com/**', (route) => route.abort());
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const address = new URL(simulator.url);
    const settings = { scheme, locale: language, panel: String(widthPx), controls: '0', ...query };
    for (const [key, value] of Object.entries(settings)) address.searchParams.set(key, value);
    await page.goto(address.href);
    const app = page.frameLocator('iframe[title^="Attune"]:visible');
    await prepare({ page, app, say });
    const file = path.join(FOLDER, `${name}-${language}-${scheme}-${widthPx}.png`);
    await page.screenshot({ path: file, clip: await findPanel(page, widthPx) });
    console.log(path.relative('.', file));
  } catch (error) {
    // One screen that does not come must not cost the pictures of the others.
    process.exitCode = 1;
    console.error(`${name} in ${language}, ${scheme}, ${widthPx} px: ${String(error)}`);
  } finally {
    await close(context);
  }
}

async function close(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.close();
}

/** The app's own part of the page, when its height has settled. */
async function findPanel(page: Page, width: number) {
  const panel = page.locator('iframe[title^="Attune"]:visible');
  await page.waitForTimeout(400);
  const box = await panel.boundingBox();
  if (box === null) throw new Error('The panel is not there.');
  return { x: box.x, y: box.y, width, height: Math.min(box.height, MAX_HEIGHT_PX) };
}

/** The words of a language by key, as the app has them: a screen is worked by what its buttons say. */
async function loadWords(language: string): Promise<(key: string) => string> {
  const text = await readFile(path.resolve('translations', `${language}.json`), 'utf8');
  const words: unknown = JSON.parse(text);
  return (key) => {
    let found = words;
    for (const part of key.split('.')) {
      found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
    }
    if (typeof found !== 'string') throw new Error(`There are no ${language} words for ${key}.`);
    return found;
  };
}

void takeScreenshots(process.argv.slice(2));
