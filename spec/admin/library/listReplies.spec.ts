import { FIRST_CHOICES, type ListChoices } from '../../../src/admin/library/ListChoices';
import { chooseReplies, listBuiltIn, listKept } from '../../../src/admin/library/listReplies';
import type { Entry } from '../../../src/library/Entry';
import type { EntryStatus } from '../../../src/library/KeptEntry';
import { anEntry } from '../../support/anEntry';
import { aKeptEntry } from '../../support/aKeptEntry';

const own = [
  aKeptEntry(
    'late',
    { updatedAt: '2026-03-03T08:00:00Z' },
    { title: 'Zebra', situations: ['delivery'] },
  ),
  aKeptEntry('sad', { status: 'draft' }, { title: 'Ähre', states: ['sad'], channels: ['email'] }),
  aKeptEntry(
    'danke',
    { status: 'archived', updatedAt: '2026-03-02T08:00:00Z' },
    { language: 'de' },
  ),
];
const replies = [...listKept(own), ...listBuiltIn([anEntry('late'), anEntry('calm')])];
const collator = new Intl.Collator('de');

function chosen(change: Partial<ListChoices>, found: readonly Entry[] | null = null): string[] {
  const choices = { ...FIRST_CHOICES, ...change };
  return chooseReplies(replies, choices, found, collator).map(({ id }) => id);
}

describe('chooseReplies', () => {
  it('shows one source or both, the account’s own first', () => {
    expect(chosen({})).toEqual(['late', 'sad', 'danke']);
    expect(chosen({ source: 'built-in' })).toEqual(['built-in:late', 'built-in:calm']);
    expect(chosen({ source: 'all' })).toHaveLength(5);
  });

  it('lets a copy stand in for its original, once agents are offered the one for the other', () => {
    const origin = { key: 'late', fingerprint: '0123456789abcdef' };
    const beside = (status: EntryStatus) =>
      listBuiltIn([anEntry('late'), anEntry('calm')], [aKeptEntry('mine', { origin, status })]);
    expect(beside('active').map(({ id }) => id)).toEqual(['built-in:calm']);
    expect(beside('archived').map(({ id }) => id)).toEqual(['built-in:calm']);
    expect(beside('draft').map(({ id }) => id)).toEqual(['built-in:late', 'built-in:calm']);
  });

  it('numbers the account’s own by their place', () => {
    expect(listKept(own).map((reply) => reply.kind === 'kept' && reply.place)).toEqual([1, 2, 3]);
  });

  it.each<[Partial<ListChoices>, string[]]>([
    [{ status: 'draft' }, ['sad']],
    [{ status: 'draft', source: 'all' }, ['sad']],
    [{ status: 'active', source: 'all' }, ['late', 'built-in:late', 'built-in:calm']],
    [{ state: 'sad' }, ['sad']],
    [{ situation: 'delivery' }, ['late']],
    [{ situation: 'general' }, ['sad', 'danke']],
    [{ language: 'de' }, ['danke']],
    [{ family: 'sorry' }, []],
    // What is for no channel in particular suits each.
    [{ channel: 'messaging' }, ['late', 'danke']],
    [{ channel: 'email' }, ['late', 'sad', 'danke']],
  ])('filters by %j', (change, ids) => {
    expect(chosen(change)).toEqual(ids);
  });

  it.each<[Partial<ListChoices>, string[]]>([
    [{ sort: 'order', descending: true }, ['danke', 'sad', 'late']],
    [{ sort: 'title' }, ['sad', 'danke', 'late']],
    [{ sort: 'status' }, ['late', 'sad', 'danke']],
    [{ sort: 'changed', descending: true }, ['late', 'danke', 'sad']],
  ])('sorts by %j', (change, ids) => {
    expect(chosen(change)).toEqual(ids);
  });

  it('shows what was found, the best first, unless another order is asked for', () => {
    const found = [own[2], own[0]].flatMap((one) => (one === undefined ? [] : [one.entry]));
    expect(chosen({ sort: 'match' }, found)).toEqual(['danke', 'late']);
    expect(chosen({ sort: 'order' }, found)).toEqual(['late', 'danke']);
    expect(chosen({ sort: 'match' }, [])).toEqual([]);
  });
});
