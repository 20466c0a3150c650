/**
 * Builds `bundledParts.ts` with the compiler and the loaders of the app, without what comes late there, into the folder
 * that the command line names. A process of its own: some loaders import ES modules, which jest does not let them.
 */
const path = require('node:path');
const webpack = require('webpack');

const root = path.resolve(__dirname, '../..');
const [app, simulator] = require('../../webpack.config.js')({}, { mode: 'production' });

webpack({
  ...app,
  module: simulator.module,
  context: root,
  entry: { parts: './spec/package/bundledParts.ts' },
  output: {
    path: process.argv[2],
    filename: '[name].js',
    library: { name: 'parts', type: 'var' },
  },
  optimization: {},
  plugins: [],
}).run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
});
