import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Builds the package as `npm run build` does, into another folder.
 *
 * @param options.withMaps source maps beside the scripts, which are the same with and without
 * @param options.env variables of the process that builds, beside our own
 * @throws Error where the build fails; what webpack says is on the terminal then
 */
export function buildAside(
  folder: string,
  { withMaps = false, env = {} }: { withMaps?: boolean; env?: Record<string, string> } = {},
): void {
  const webpack = path.join(
    path.dirname(require.resolve('webpack/package.json')),
    'bin/webpack.js',
  );
  const pages = ['--config-name', 'sidebar', '--config-name', 'fullPage'];
  const maps = withMaps ? ['--devtool', 'hidden-source-map'] : [];
  const into = ['--output-path', path.join(folder, 'assets')];
  execFileSync(process.execPath, [webpack, '--mode', 'production', ...pages, ...maps, ...into], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
