/** Two projects: `unit` (values, components, the seam over the wire) and `browser` (the built app in the simulator). */
process.env.TZ = 'UTC';

const transform = {
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Packages that ship ES modules only: they are compiled too. */
const esmOnly = [
  '@formatjs',
  'intl-messageformat',
  'react-intl',
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'tinyld',
  'micromark[^/]*',
  'decode-named-character-reference',
  'character-entities',
];

const common = {
  moduleNameMapper: { '^react-merge-refs$': '<rootDir>/spec/support/mergeRefs.ts' },
  setupFilesAfterEnv: ['<rootDir>/spec/support/setup.ts'],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/spec/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/spec/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/spec/browser/**/*.spec.ts'],
      globalSetup: '<rootDir>/spec/browser/support/globalSetup.ts',
    },
  ],
};
