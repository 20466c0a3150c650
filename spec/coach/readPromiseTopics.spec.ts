import { readPromiseTopics } from '../../src/coach/readPromiseTopics';

describe('readPromiseTopics', () => {
  it('finds the topics as admins write them', () => {
    expect([...readPromiseTopics('Refunds, deliveries; LAW').topics].sort()).toEqual([
      'delivery',
      'legal',
      'refund',
    ]);
  });

  it('tells the words that are no topic', () => {
    expect(readPromiseTopics('refund, discounts')).toEqual({
      topics: new Set(['refund']),
      unknown: ['discounts'],
    });
    expect(readPromiseTopics('')).toEqual({ topics: new Set(), unknown: [] });
  });
});
