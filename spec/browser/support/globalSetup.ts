import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Browser specs drive the built app: it is built anew before they run, as `npm run build` does. */
export default function globalSetup(): void {
  if (process.env.ATTUNE_BUILT === '1') return;
  const root = path.resolve(__dirname, '../../..');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
