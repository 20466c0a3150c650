import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The machine's own Chrome or Chromium: the one that `CHROME_PATH` names, else the first found; `null` for none. */
export function findChromium(): string | null {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  for (const command of COMMANDS) {
    try {
      return execFileSync('which', [command], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // Not on this machine; the next may be.
    }
  }
  return APPLICATIONS.find((application) => existsSync(application)) ?? null;
}
