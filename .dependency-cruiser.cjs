/** Turns the table of `imports.config.cjs` into dependency-cruiser's rules. */
const { table, pure } = require('./imports.config.cjs');

const escape = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A folder stands for all below it, a file for itself. */
const below = (path) => (/\.\w+$/.test(path) ? `^${escape(path)}$` : `^${escape(path)}/`);
const own = Object.keys(table);

const arrows = own
  .filter((from) => !table[from].includes('*'))
  .map((from) => ({
    name: `imports-of-${from.replace(/\W+/g, '-')}`,
    severity: 'error',
    comment: `${from} may import only: ${table[from].join(', ') || 'nothing of ours'}.`,
    from: { path: below(from) },
    to: {
      pathNot: [...[from, ...table[from]].map(below), '(^|/)node_modules/'],
      dependencyTypesNot: ['core'],
    },
  }));

/** Files of ours in a folder that has no line: whether they import, are imported, or stand alone. */
const stray = {
  path: '^(src|simulator|training|benchmarks|evaluation|cli|scripts|translations)/',
  pathNot: own.map(below),
};
const unlisted = [
  { from: stray, to: {} },
  { from: {}, to: stray },
  { from: { ...stray, orphan: true }, to: {} },
].map((arrow) => ({
  name: 'folder-not-in-the-table',
  severity: 'error',
  comment: 'Every folder with code has a line in imports.config.cjs.',
  ...arrow,
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...unlisted,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or one of them is in the wrong place.',
      from: {},
      // Types may look at each other; code may not.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-folders',
      severity: 'error',
      comment: 'The flow is values in, values out: no React, no Garden, no ZAF, nothing of Node.',
      from: { path: pure.map(below) },
      to: {
        path: 'node_modules/(react|react-dom|react-intl|styled-components|@zendeskgarden|zendesk_app_framework_sdk)(/|$)',
      },
    },
    {
      name: 'no-node-in-src',
      severity: 'error',
      comment: 'src runs in the browser.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      comment: 'What ships is listed under dependencies, and everything else is listed somewhere.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
