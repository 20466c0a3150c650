const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const pkg = require('./package.json');

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

const lodash = {
  test: /node_modules[\\/]lodash\./,
  loader: require.resolve('./scripts/withoutFunctionConstructor.cjs'),
};

const common = (mode) => ({
  mode,
  // `eval` source maps would break the Content-Security-Policy that an app page is served with.
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript, lodash] },
  // Else webpack's own runtime holds `new Function('return this')`.
  node: { global: false },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The package as Zendesk takes it: manifest and translations at the root, everything served under assets/. */
const app = (mode) => ({
  ...common(mode),
  name: 'app',
  entry: {
    ticketSidebar: './src/locations/ticketSidebar.tsx',
    navBar: './src/locations/navBar.tsx',
  },
  output: {
    path: path.join(root, 'dist/assets'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    // Relative: Zendesk serves assets below a path that is not known beforehand. ('auto' would find it out with
    // `new Function`.)
    publicPath: '',
    clean: true,
  },
  optimization: {
    // Licence notices stay in the scripts: Zendesk serves no .txt.
    minimizer: [new MinimizerPlugin({ extractComments: false })],
    chunkIds: 'named',
    moduleIds: 'deterministic',
    splitChunks: {
      cacheGroups: {
        // Names of their own would hold the path of the machine that built them.
        default: false,
        defaultVendors: false,
        // What two of the parts that are loaded later have in common comes with the first of them.
        shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true },
        frameworks: {
          name: 'frameworks',
          test: /node_modules[\\/](react|react-dom|scheduler|styled-components|stylis)[\\/]/,
          chunks: 'initial',
          enforce: true,
        },
      },
    },
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: 'src/locations/assets', to: '.' },
        { from: 'translations', to: '../translations' },
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

/** The pretend Agent Workspace; never part of the package. */
const simulator = (mode) => ({
  ...common(mode),
  name: 'simulator',
  entry: { workspace: './simulator/workspace/main.ts' },
  output: { path: path.join(root, 'dist-simulator'), filename: '[name].js', clean: true },
});

module.exports = (_env, { mode = 'production' }) => [app(mode), simulator(mode)];
