import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET, LEAST_CASES, TOTAL } from './budget';

/** The kinds that the specs beside this one try, in the words of their calls. */
function triedKinds(): string[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.spec.ts') && name !== 'budget.spec.ts')
    .map((name) => readFileSync(join(__dirname, name), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\bfuzz(?:Late)?\(\s*'([^']+)'/gu)])
    .map(([, kind = '']) => kind);
}

describe('The budget of generated cases', () => {
  it(`comes to ${LEAST_CASES} and more`, () => {
    expect(TOTAL).toBeGreaterThanOrEqual(LEAST_CASES);
  });

  it('is spent: each kind is tried once', () => {
    expect(triedKinds().sort()).toEqual(Object.keys(BUDGET).sort());
  });
});
