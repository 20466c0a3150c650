import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

/**
 * Runs the specs in `spec/fuzz` with many more cases than `npm test`, and with others each time.
 *
 *     npm run fuzz                        (400,000 cases, a seed by chance)
 *     npm run fuzz -- 1000000             (so many)
 *     npm run fuzz -- 400000 1234567      (with this seed: the same cases again)
 *     npm run fuzz -- 400000 1234567 drafts     (of these specs only)
 */
const USUAL_CASES = 400_000;

function fuzz([
  cases = String(USUAL_CASES),
  seed = String(randomInt(2 ** 31)),
  spec = '',
]: readonly string[]): number {
  if (!/^\d{1,9}$/u.test(cases) || Number(cases) === 0 || !/^\d{1,10}$/u.test(seed)) {
    console.error('npm run fuzz -- [cases] [seed] [part of a spec’s name]');
    return 1;
  }
  const repeat = `npm run fuzz -- ${cases} ${seed} ${spec}`.trim();
  console.log(`${cases} cases, seed ${seed}`);
  const { status } = spawnSync(
    'npx',
    ['jest', '--selectProjects', 'unit', '--runInBand', '--testPathPatterns', `spec/fuzz/${spec}`],
    { stdio: 'inherit', env: { ...process.env, ATTUNE_SEED: seed, ATTUNE_FUZZ_RUNS: cases } },
  );
  if (status !== 0) console.error(`Seed ${seed} has failed. Once more: ${repeat}`);
  return status ?? 1;
}

process.exitCode = fuzz(process.argv.slice(2));
