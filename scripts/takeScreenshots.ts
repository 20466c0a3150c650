import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startSimulator, type RunningSimulator } from '../simulator/server';
import { openChromium } from './openChromium';
import { PAGE_SCREENS } from './pageScreens';
import type { Screen } from './Screen';
import { SIDEBAR_SCREENS } from './sidebarScreens';

/**
 * Takes a picture of every screen, in light and dark, in English, Japanese and Arabic: of the sidebar at 320 and
 * 600 px, of the full page at 1280 px. Wants a built app, and fonts of the machine for scripts other than Latin and
 * Arabic.
 *
 *     npm run screenshots            (into screenshots/)
 *     npm run screenshots -- question offline     (these screens only)
 */
const FOLDER = path.resolve('screenshots');

const LANGUAGES = ['en', 'ja', 'ar'] as const;
const SCHEMES = ['light', 'dark'] as const;
const PANEL_WIDTHS_PX = [320, 600] as const;
const PAGE_WIDTHS_PX = [1280] as const;
const MAX_HEIGHT_PX = 1600;
/** What the workspace has above the app. */
const ABOVE_PX = 200;
/** The workspace that a panel stands in, and the rail that stands beside the full page. */
const WINDOW_WIDTH_PX = 1440;
const RAIL_PX = 52;
const NOW = '2026-03-06T14:30:00Z';
/** A screen that has not come by then will not. */
const TIMEOUT_MS = 10_000;

type Look = {
  language: (typeof LANGUAGES)[number];
  scheme: (typeof SCHEMES)[number];
};

const SCREENS: readonly { screen: Screen; widthsPx: readonly number[] }[] = [
  ...SIDEBAR_SCREENS.map((screen) => ({ screen, widthsPx: PANEL_WIDTHS_PX })),
  ...PAGE_SCREENS.map((screen) => ({ screen, widthsPx: PAGE_WIDTHS_PX })),
];

async function takeScreenshots(only: readonly string[]): Promise<void> {
  const screens = SCREENS.filter(({ screen }) => only.length === 0 || only.includes(screen.name));
  if (screens.length === 0) {
    const names = SCREENS.map(({ screen }) => screen.name);
    throw new Error(`There are these screens: ${names.join(', ')}.`);
  }
  const [simulator, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  await mkdir(FOLDER, { recursive: true });
  try {
    for (const look of everyLook()) {
      const say = await loadWords(look.language);
      for (const { screen, widthsPx } of screens) {
        for (const widthPx of widthsPx) {
          await takeScreenshot(screen, { ...look, widthPx }, say, browser, simulator);
        }
      }
    }
  } finally {
    await browser.close();
    await simulator.close();
  }
}

function everyLook(): Look[] {
  return LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ language, scheme })));
}

async function takeScreenshot(
  { name, query, prepare }: Screen,
  { language, scheme, widthPx }: Look & { widthPx: number },
  say: (key: string) => string,
  browser: Browser,
  simulator: RunningSimulator,
): Promise<void> {
  const context = await browser.newContext({
    viewport: {
      width: isPage(query) ? widthPx + RAIL_PX : WINDOW_WIDTH_PX,
      height: MAX_HEIGHT_PX + ABOVE_PX,
    },
    reducedMotion: 'reduce',
  });
  try {
    // Shortly after the customers of the simulator wrote.
    if (!isPage(query)) await context.clock.setFixedTime(NOW);
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT_MS);
    const address = new URL(simulator.url);
    const settings = { scheme, locale: language, panel: String(widthPx), controls: '0' };
    // Each picture has an account of its own, as it was at first.
    const store = `${name}-${language}-${scheme}`;
    const all = { ...settings, store, ...query };
    for (const [key, value] of Object.entries(all)) address.searchParams.set(key, value);
    await page.goto(address.href);
    const app = page.frameLocator('iframe[title^="Attune"]:visible');
    await prepare({ page, app, say });
    const file = path.join(FOLDER, `${name}-${language}-${scheme}-${widthPx}.png`);
    await page.screenshot({ path: file, clip: await findApp(page) });
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

const isPage = (query: Screen['query']): boolean => query.page === 'nav_bar';

/** The app's own part of the page, when its height has settled. */
async function findApp(page: Page) {
  const app = page.locator('iframe[title^="Attune"]:visible');
  await page.waitForTimeout(400);
  const box = await app.boundingBox();
  if (box === null) throw new Error('The app is not there.');
  return { ...box, height: Math.min(box.height, MAX_HEIGHT_PX) };
}

/** The words of a language by key, as the app has them: a screen is worked by what its buttons say. */
async function loadWords(language: string): Promise<(key: string) => string> {
  const [sidebar, page] = await Promise.all([
    readWords(`${language}.json`),
    readWords(`admin/${language}.json`),
  ]);
  return (key) => {
    const [name, words] = key.startsWith('admin:') ? [key.slice(6), page] : [key, sidebar];
    const found = name
      .split('.')
      .reduce<unknown>(
        (part, step) =>
          typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined,
        words,
      );
    if (typeof found !== 'string') throw new Error(`There are no ${language} words for ${key}.`);
    return found;
  };
}

async function readWords(file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.resolve('translations', file), 'utf8'));
}

void takeScreenshots(process.argv.slice(2));
