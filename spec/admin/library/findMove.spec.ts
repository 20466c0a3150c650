import { findMove, type Move } from '../../../src/admin/library/findMove';
import { listKept } from '../../../src/admin/library/listReplies';
import { planMove } from '../../../src/library/ownOrder';
import { aKeptEntry } from '../../support/aKeptEntry';

const entries = ['a', 'b', 'c', 'd', 'e'].map((key, at) => aKeptEntry(key, { position: at }));
const all = listKept(entries);
/** Filters leave b and d out. */
const shown = all.filter(({ id }) => !['b', 'd'].includes(id));

function orderAfter(move: Move, key: string, list = shown): string {
  const reply = list.find(({ id }) => id === key);
  if (reply === undefined) throw new Error(`${key} is not shown.`);
  const plan = planMove(entries, key, findMove(move, reply, list, entries));
  const positionOf = (one: string, at: number) => plan.get(one) ?? at;
  return entries
    .map(({ entry }, at) => [entry.key, positionOf(entry.key, at)] as const)
    .sort(([, one], [, other]) => one - other)
    .map(([one]) => one)
    .join('');
}

describe('findMove', () => {
  it('moves past the neighbor that is shown, whatever stands between them unseen', () => {
    expect(orderAfter('moveUp', 'e')).toBe('abecd');
    expect(orderAfter('moveDown', 'a')).toBe('bcade');
    expect(orderAfter('moveUp', 'c', all)).toBe('acbde');
    expect(orderAfter('moveDown', 'd', all)).toBe('abced');
  });

  it('moves to either end of the whole library', () => {
    expect(orderAfter('moveTop', 'c')).toBe('cabde');
    expect(orderAfter('moveEnd', 'a')).toBe('bcdea');
  });
});
