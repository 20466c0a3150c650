import path from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';

const root = path.resolve(__dirname, '../..');

/** Folders as `startSimulator` takes them. */
export type Pages = { app: string; floor: string; manyEntries: string; workspace: string };

const isConfigure = (
  value: unknown,
): value is (env: object, options: { mode: string }) => Configuration[] =>
  typeof value === 'function';

/**
 * Builds, with webpack.config.js as it stands: the app, the floor page in the app's place, the app with 2,000 replies,
 * and the simulated workspace.
 *
 * @param folder where they go
 * @throws what webpack complains about
 */
export const buildPages = async (folder: string): Promise<Pages> => {
  const loaded = (await import(pathToFileURL(path.join(root, 'webpack.config.js')).href)) as {
    default: unknown;
  };
  if (!isConfigure(loaded.default)) throw new Error('webpack.config.js exports no function');
  const [app, simulator] = loaded.default({}, { mode: 'production' });
  if (app === undefined || simulator === undefined) throw new Error('webpack.config.js has no two');
  const entry = (location: string) => ({ ticketSidebar: location });

  await build(app, path.join(folder, 'app/assets'), {});
  await build(app, path.join(folder, 'floor/assets'), {
    entry: entry('./benchmarks/sidebar/floorPage.tsx'),
  });
  await build(app, path.join(folder, 'many/assets'), {
    entry: entry('./src/locations/ticketSidebar.tsx'),
    module: {
      rules: [
        ...(app.module?.rules ?? []),
        {
          test: /[\\/]library[\\/]builtIn[\\/]en\.json$/,
          loader: path.join(__dirname, 'manyEntries.cjs'),
        },
      ],
    },
  });
  await build(simulator, path.join(folder, 'workspace'), {});
  return {
    app: path.join(folder, 'app'),
    floor: path.join(folder, 'floor'),
    manyEntries: path.join(folder, 'many'),
    workspace: path.join(folder, 'workspace'),
  };
};

const build = async (
  configuration: Configuration,
  folder: string,
  changes: Partial<Configuration>,
): Promise<void> => {
  const compiler = webpack({
    ...configuration,
    ...changes,
    context: root,
    output: { ...configuration.output, path: folder },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else compiler.close((trouble) => (trouble ? failed(trouble) : done()));
    });
  });
};
