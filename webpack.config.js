const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const pkg = require('./package.json');
const { CollectLicenses } = require('./scripts/bundling/CollectLicenses.cjs');

const root = __dirname;

/** TypeScript is stripped by swc; `npm run types` checks it. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  },
};

const bundling = path.join(root, 'scripts/bundling');

/** What of large packages the app has no use for is left out; each loader says what and why. */
const lighter = [
  { test: /node_modules[\\/]lodash\./, loader: 'lighterLodash.cjs' },
  {
    test: /entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/,
    loader: 'fewerEntities.cjs',
  },
  { test: /micromark[\\/]lib[\\/](constructs|parse)\.js$/, loader: 'inlineMarkdown.cjs' },
  { test: /liquidjs[\\/]dist[\\/]liquid\.browser\.mjs$/, loader: 'fewerLiquidParts.cjs' },
  { test: /[\\/]translations[\\/](admin[\\/])?[\w-]+\.json$/, loader: 'parsedWords.cjs' },
].map(({ test, loader }) => ({ test, loader: path.join(bundling, loader) }));

/** Before the compiler has them. */
const folded = {
  test: /[\\/]templates[\\/](givenNames|familyNames|notPersons)\.ts$/,
  enforce: 'pre',
  loader: path.join(bundling, 'foldedWordLists.cjs'),
};

/** Statistics of letters are fetched when a text first needs them. */
const lateLetters = {
  test: /[\\/]conversation[\\/]detectLanguage\.ts$/,
  resolve: { alias: { 'tinyld/light$': path.join(root, 'src/sidebar/lateLetters.ts') } },
};

/** Messages are parsed while the app is built. */
const alias = {
  '@formatjs/icu-messageformat-parser$': path.join(bundling, 'parseMessage.mjs'),
};

const common = (mode) => ({
  mode,
  target: ['web', 'es2022'],
  // `eval` source maps would break the Content-Security-Policy that an app page is served with.
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.ts', '.tsx', '.js'], alias },
  module: { rules: [typescript, folded, ...lighter] },
  // Else webpack's own runtime holds `new Function('return this')`.
  node: { global: false },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** Whether the module is in the chunk of that name, before chunks are split. */
const isInChunk = (module, name, chunkGraph) =>
  [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name);

/** React and what styles with it, which change seldom; in a script of its own beside the page's. */
const frameworks = (name) => ({
  name,
  test: /node_modules[\\/](react|react-dom|scheduler|styled-components|stylis)[\\/]/,
  chunks: 'initial',
  enforce: true,
});

/** Names of their own would hold the path of the machine that built them. */
const noNamelessGroups = { default: false, defaultVendors: false };

const output = (chunkFilename) => ({
  path: path.join(root, 'dist/assets'),
  filename: '[name].js',
  chunkFilename,
  // Relative: Zendesk serves assets below a path that is not known beforehand. ('auto' would find it out with
  // `new Function`.)
  publicPath: '',
});

/** Licence notices stay in the scripts: Zendesk serves no .txt. */
const optimization = (cacheGroups) => ({
  minimizer: [new MinimizerPlugin({ extractComments: false })],
  chunkIds: 'named',
  moduleIds: 'deterministic',
  splitChunks: { cacheGroups: { ...noNamelessGroups, ...cacheGroups } },
});

/**
 * What is loaded beside every ticket, and the package as Zendesk takes it: manifest and translations at the root,
 * everything served under assets/.
 */
const sidebar = (mode, licenses) => ({
  ...common(mode),
  name: 'sidebar',
  module: { rules: [typescript, folded, lateLetters, ...lighter] },
  entry: { ticketSidebar: './src/locations/ticketSidebar.tsx' },
  output: output('[name].js'),
  optimization: optimization({
    // What the flow has in common with parts that come later.
    shared: {
      name: 'shared',
      chunks: 'async',
      minChunks: 2,
      enforce: true,
      test: (module, { chunkGraph }) => isInChunk(module, 'assist', chunkGraph),
    },
    // What those parts have in common among themselves.
    late: {
      name: 'late',
      chunks: 'async',
      minChunks: 2,
      enforce: true,
      test: (module, { chunkGraph }) => !isInChunk(module, 'assist', chunkGraph),
    },
    frameworks: frameworks('frameworks'),
  }),
  plugins: [
    licenses,
    new CopyPlugin({
      patterns: [
        { from: 'src/locations/assets', to: '.' },
        // Zendesk reads those at the top; what only the full page says is in the scripts.
        { from: 'translations/*.json', to: '../translations/[name][ext]' },
        { from: 'requirements.json', to: '../requirements.json' },
        {
          from: 'manifest.json',
          to: '../manifest.json',
          // package.json has the version; the manifest in the repository only shows where it goes.
          transform: (content) =>
            `${JSON.stringify({ ...JSON.parse(content), version: pkg.version }, null, 2)}\n`,
        },
      ],
    }),
  ],
});

/**
 * The full page: built by itself, so that nothing of it weighs on the sidebar, or moves the sidebar's modules into other
 * scripts.
 */
const fullPage = (mode, licenses) => ({
  ...common(mode),
  name: 'fullPage',
  entry: { navBar: './src/locations/navBar.tsx' },
  output: output('navBar-[name].js'),
  optimization: optimization({
    // What several of its parts have in common.
    shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true },
    frameworks: frameworks('navBar-frameworks'),
  }),
  plugins: [licenses],
});

/** The pretend Agent Workspace; never part of the package. */
const simulator = (mode) => ({
  ...common(mode),
  name: 'simulator',
  entry: { workspace: './simulator/workspace/main.ts' },
  output: { path: path.join(root, 'dist-simulator'), filename: '[name].js', clean: true },
});

module.exports = (_env, { mode = 'production' }) => {
  // One page of licences for all that ships.
  const licenses = new CollectLicenses('licenses.html');
  return [sidebar(mode, licenses), simulator(mode), fullPage(mode, licenses)];
};
