/**
 * The import table: which folder may import which. Arrows go one way; `.dependency-cruiser.cjs` turns this table
 * into rules, so a folder that is missing here fails the lint, and so does a cycle.
 */

const upToSuggestions = [
  'src/conversation',
  'src/emotion',
  'src/templates',
  'src/library',
  'src/suggestions',
];

/** Values in, values out: no React, no Garden, no DOM, no ZAF, nothing of Node. */
const pure = {
  'src/conversation': [],
  'src/emotion': ['src/conversation'],
  'src/templates': [],
  'src/library': ['src/conversation', 'src/emotion', 'src/templates'],
  'src/suggestions': ['src/conversation', 'src/emotion', 'src/templates', 'src/library'],
  'src/coach': upToSuggestions,
  'src/editing': [...upToSuggestions, 'src/coach'],
  'src/insights': ['src/emotion', 'src/library'],
  'src/practice': [...upToSuggestions, 'src/coach'],
};
const flow = Object.keys(pure);

/** What sidebar and admin stand on. */
const page = [
  ...flow,
  'src/assist.ts',
  'src/logTrouble.ts',
  'src/Watchable.ts',
  'src/zendesk',
  'src/words',
  'src/ui',
];

const table = {
  ...pure,
  'src/assist.ts': flow,
  'src/logTrouble.ts': [],
  'src/Watchable.ts': [],
  'src/zendesk': ['src/conversation', 'src/logTrouble.ts', 'src/Watchable.ts'],
  'src/words': ['translations', ...flow],
  'src/ui': ['src/words', 'src/emotion', 'src/library', 'src/suggestions', 'src/logTrouble.ts'],
  'src/sidebar': page,
  'src/admin': page,
  'src/locations': [...page, 'src/sidebar', 'src/admin'],
  translations: [],
  simulator: [],
  training: ['src/conversation', 'src/emotion'],
  cli: [...flow, 'src/assist.ts', 'src/words'],
  scripts: ['simulator', 'src/emotion', 'package.json'],
  evaluation: [...flow, 'src/assist.ts', 'cli', 'training'],
  benchmarks: ['src/conversation', 'src/emotion', 'training', 'scripts', 'simulator'],
  spec: ['*'],
};

module.exports = { table, pure: [...flow, 'src/assist.ts'] };
