import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

const root = path.resolve(__dirname, '..');

const isConfigure = (
  value: unknown,
): value is (env: object, options: { mode: string }) => Configuration[] =>
  typeof value === 'function';

/**
 * Bundles entries as the app is bundled: its own compiler, loaders and minimizer, from webpack.config.js.
 *
 * @param entries module by name; each becomes one script, `<name>.js`
 * @param folder where the scripts go
 * @throws what webpack complains about
 */
export const bundle = async (entries: Record<string, string>, folder: string): Promise<void> => {
  const loaded = (await import(pathToFileURL(path.join(root, 'webpack.config.js')).href)) as {
    default: unknown;
  };
  if (!isConfigure(loaded.default)) throw new Error('webpack.config.js exports no function');
  const [app, simulator] = loaded.default({}, { mode: 'production' });
  const { minimizer } = app?.optimization ?? {};
  const compiler = webpack({
    ...app,
    name: 'benchmark',
    context: root,
    entry: entries,
    // One script each: nothing may come later, as the app has it.
    module: simulator?.module ?? {},
    output: { path: folder, filename: '[name].js', library: { name: 'bundled', type: 'var' } },
    optimization: minimizer === undefined ? {} : { minimizer },
    plugins: [],
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else compiler.close((trouble) => (trouble ? failed(trouble) : done()));
    });
  });
};
