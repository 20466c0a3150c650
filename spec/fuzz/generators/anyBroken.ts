import fc from 'fast-check';
import { anyText } from './awkwardText';

/** What stands where something else was expected. */
export const anyJunk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    0,
    -1,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    '',
    ' ',
    [],
    {},
    [null],
    'null',
  ),
  anyText(4),
  fc.array(anyText(2), { maxLength: 3 }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    { toString: null },
    { length: 1e9 },
    { error: { message: 'x' } },
  ),
  fc.anything({ maxDepth: 2, maxKeys: 3 }),
);

/**
 * Values that were right until something happened to them: one to three of their parts, at any depth, are gone,
 * doubled, or something else.
 */
export function anyBroken(valid: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    steps: fc.array(fc.nat(40), { maxLength: 6 }),
    junk: anyJunk,
    how: fc.constantFrom('put', 'put', 'put', 'drop', 'double'),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>(
        (value, { steps, junk, how }) => broken(value, steps, junk, how),
        valid,
      ),
    );
}

function broken(value: unknown, steps: readonly number[], junk: unknown, how: string): unknown {
  const [step, ...further] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return junk;
  if (Array.isArray(value)) {
    if (value.length === 0) return [junk];
    const at = step % value.length;
    if (further.length === 0 && how === 'drop') return value.filter((_, index) => index !== at);
    if (further.length === 0 && how === 'double') return [...value, value[at]];
    return value.map((part: unknown, index) =>
      index === at ? broken(part, further, junk, how) : part,
    );
  }
  const pairs = Object.entries(value);
  const [key, part] = pairs[step % Math.max(1, pairs.length)] ?? ['added', null];
  const rest = pairs.filter(([name]) => name !== key);
  if (further.length === 0 && how === 'drop') return Object.fromEntries(rest);
  return Object.fromEntries([...pairs, [key, broken(part, further, junk, how)]]);
}
