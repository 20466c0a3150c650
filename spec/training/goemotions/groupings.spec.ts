import { GROUPINGS, LABELS } from '../../../training/goemotions/groupings';

describe('GROUPINGS', () => {
  it.each(Object.entries(GROUPINGS))('of %s take every label once', (count, grouping) => {
    expect(Object.keys(grouping)).toHaveLength(Number(count));
    expect(Object.values(grouping).flat().sort()).toEqual([...LABELS].sort());
  });
});
