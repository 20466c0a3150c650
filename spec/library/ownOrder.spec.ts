import fc from 'fast-check';
import {
  compareOwnOrder,
  planMove,
  positionAfter,
  positionAfterAll,
  type Placed,
} from '../../src/library/ownOrder';

function placed(key: string, position: number): Placed {
  return { position, entry: { key, title: key } };
}

function keysOf(entries: readonly Placed[]): string[] {
  return [...entries].sort(compareOwnOrder).map(({ entry }) => entry.key);
}

function apply(entries: readonly Placed[], plan: ReadonlyMap<string, number>): Placed[] {
  return entries.map((one) => ({ ...one, position: plan.get(one.entry.key) ?? one.position }));
}

/** Crowded positions, so that there often is no room. */
const libraries = fc
  .array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 25 })
  .map((positions) =>
    positions.map((position, at) => placed(`k${at}`, position)).sort(compareOwnOrder),
  );

describe('planMove', () => {
  const three = [placed('a', 0), placed('b', 1024), placed('c', 2048)];

  it('needs one write where there is room', () => {
    expect([...planMove(three, 'c', 'b')]).toEqual([['c', 512]]);
    expect([...planMove(three, 'c', 'a')]).toEqual([['c', -1024]]);
    expect([...planMove(three, 'a', null)]).toEqual([['a', 3072]]);
  });

  it('moves as few others as it must where there is none', () => {
    const crowded = [placed('a', 1), placed('b', 2), placed('c', 3), placed('d', 1000)];
    const plan = planMove(crowded, 'd', 'c');
    expect(keysOf(apply(crowded, plan))).toEqual(['a', 'b', 'd', 'c']);
    expect(plan.size).toBe(2);
    const crowdedAfter = [placed('a', 0), placed('b', 10)].concat(
      ['c', 'd', 'e', 'f'].map((key, at) => placed(key, 11 + at)),
    );
    expect([...planMove(crowdedAfter, 'f', 'c').keys()]).toEqual(['b', 'f']);
  });

  it('writes nothing where the entry stands there already, or one of the two is gone', () => {
    expect(planMove(three, 'a', 'b').size).toBe(0);
    expect(planMove(three, 'c', null).size).toBe(0);
    expect(planMove(three, 'gone', 'a').size).toBe(0);
    expect(planMove(three, 'a', 'gone').size).toBe(0);
  });

  it('puts any entry anywhere and leaves the order of the others', () => {
    fc.assert(
      fc.property(libraries, fc.nat(), fc.nat(), (entries, from, to) => {
        const keys = keysOf(entries);
        const key = keys[from % keys.length] ?? '';
        const others = keys.filter((one) => one !== key);
        const target = to % (others.length + 1);
        const moved = apply(entries, planMove(entries, key, others[target] ?? null));
        expect(keysOf(moved)).toEqual([...others.slice(0, target), key, ...others.slice(target)]);
        expect(moved.every(({ position }) => Number.isSafeInteger(position))).toBe(true);
      }),
    );
  });
});

describe('positionAfter', () => {
  it('is between an entry and the next, or after the last', () => {
    const two = [placed('a', 0), placed('b', 10)];
    expect(positionAfter(two, 'a')).toBe(5);
    expect(positionAfter(two, 'b')).toBe(1034);
    expect(positionAfterAll(two)).toBe(1034);
    expect(positionAfterAll([])).toBe(1024);
  });
});
