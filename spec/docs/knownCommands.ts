/** Commands that a spec runs, and whose answer it compares with the one that the document shows. */
export const RUN = /^echo '\{.*\}' \| npm run --silent attune -- \w+$/u;

/** Commands that a spec runs to see that they are well. */
export const QUICK: readonly string[] = ['npm run --silent attune -- --help'];

type Listed = {
  command: string;
  /** Why no spec runs it as it stands. */
  why: string;
};

/** Commands that are too long, too far away, or already under way while this is read. */
export const LISTED: readonly Listed[] = [
  { command: 'npm ci', why: 'installs what the specs run on' },
  { command: 'npm start', why: 'serves until it is stopped; browser specs start the same server' },
  { command: 'npm test', why: 'is under way' },
  { command: 'npm run types', why: 'a part of npm test' },
  { command: 'npm run lint', why: 'a part of npm test' },
  { command: 'npm run unit', why: 'is under way' },
  { command: 'ATTUNE_SEED=<number> npm run unit', why: 'the same specs with another seed' },
  { command: 'npm run browser', why: 'a part of npm test' },
  { command: 'npm run build', why: 'a minute; npm run browser builds first' },
  { command: 'npm run package', why: 'builds; spec/package zips and checks packages' },
  { command: 'npm run check-package', why: 'wants a built package; spec/package checks packages' },
  { command: 'npm run format', why: 'changes files; npm run lint checks the same' },
  { command: 'npm run train', why: 'minutes, and writes the model' },
  { command: 'npm run evaluate', why: 'minutes, and writes metrics' },
  { command: 'npm run evaluate-goemotions', why: 'fetches a public set, and takes minutes' },
  { command: 'npm run benchmark', why: 'minutes on a quiet machine' },
  { command: 'npm run draw-artwork', why: 'writes logos' },
  { command: 'npm run pictures', why: 'wants a built app, and writes pictures' },
  { command: 'npm run fuzz', why: 'as long as one likes; npm run unit has the same properties' },
  { command: 'npm run reproduce', why: 'builds twice' },
  { command: 'npm run resources', why: 'lives a whole day, and writes docs/resources.md' },
  { command: 'npm run faults', why: 'many minutes; a part of it is in npm run browser' },
  { command: 'npm run dependencies', why: 'builds, and writes docs/dependencies.md' },
  { command: 'npm run screenshots', why: 'ten minutes, and writes pictures' },
  {
    command: 'npx tsx training/writeLeftOutReadings.ts',
    why: 'minutes, and writes what specs read',
  },
  { command: 'npx tsx evaluation/evaluatePractice.ts', why: 'a part of npm run evaluate' },
  { command: 'zcli apps:create dist', why: 'Zendesk’s own, and wants an account' },
];
