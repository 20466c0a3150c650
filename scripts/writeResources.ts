import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { startSimulator } from '../simulator/server';
import { openChromium } from './openChromium';
import { describeDay } from './resources/describeDay';
import { liveDay, WHOLE_DAY } from './resources/liveDay';

/**
 * Lives an agent's whole day in Chromium and writes what it cost into docs/resources.md. Wants a built app.
 *
 *     npm run resources
 *     npm run resources -- 30      (so many tickets only; prints, and writes nothing)
 */
const FILE = path.resolve('docs/resources.md');

async function run(tickets: number): Promise<void> {
  const [simulator, browser] = await Promise.all([
    startSimulator({ port: 0, appPort: 0 }),
    openChromium(),
  ]);
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const lived = await liveDay(await context.newPage(), simulator.url, {
      ...WHOLE_DAY,
      tickets,
      onRound: ({ tickets: done }) => console.log(`${done} tickets`),
    });
    const text = await format(describeDay(lived), { parser: 'markdown', printWidth: 100 });
    if (tickets === WHOLE_DAY.tickets) await writeFile(FILE, text);
    else console.log(text);
  } finally {
    await browser.close();
    await simulator.close();
  }
}

const asked = process.argv[2];
void run(asked === undefined ? WHOLE_DAY.tickets : Number(asked));
