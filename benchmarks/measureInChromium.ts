import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { openChromium } from '../scripts/openChromium';
import type { Timings } from './measureAll';

/** Only a page that is isolated from other origins gets a clock of 5 µs instead of 100 µs. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * Measures in a page of its own.
 *
 * @param folder holds page.js, from `bundle`
 * @returns the browser's version too
 */
export const measureInChromium = async (
  folder: string,
  rounds: number,
): Promise<{ version: string; timings: Timings }> => {
  const script = await readFile(path.join(folder, 'page.js'));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, {
      ...ISOLATED,
      'Content-Type': isScript ? 'text/javascript' : 'text/html',
    });
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    const timings = await page.evaluate((times) => globalThis.measureHere(times), rounds);
    return { version: browser.version(), timings };
  } finally {
    await browser.close();
    server.close();
  }
};
