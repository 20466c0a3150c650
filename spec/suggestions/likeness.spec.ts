import { ownRuns, shareWithin, wordRuns } from '../../src/suggestions/likeness';
import { fillTemplate } from '../../src/templates/fillTemplate';

describe('wordRuns', () => {
  it('gives every run of three words, whatever the case and the signs between', () => {
    expect([...wordRuns('One, TWO – three. Four')]).toEqual(['one two three', 'two three four']);
    expect(wordRuns('Thank you').size).toBe(0);
  });
});

describe('wordRuns of Japanese', () => {
  it('gives every run of six letters, across the signs between', () => {
    expect([...wordRuns('ご不便を、お掛け')]).toEqual(['ご不便をお掛', '不便をお掛け']);
  });

  it('finds a sentence again when a few of its words have changed', () => {
    const sent = wordRuns(
      'ご連絡ありがとうございます。本日中に倉庫へ確認し、結果をお知らせいたします。',
    );
    const again = wordRuns(
      'ご連絡ありがとうございます。明日中に倉庫へ確認し、結果をお知らせします。',
    );
    const other = wordRuns('ご返金の手続きは完了しており、三日ほどで口座に届く予定です。');
    expect(shareWithin(again, sent)).toBeGreaterThan(0.5);
    expect(shareWithin(other, sent)).toBe(0);
  });
});

describe('ownRuns', () => {
  it('leaves out gaps and goes across none', () => {
    const facts = [{ key: 'date', kind: 'date' as const, label: 'a b c', example: '' }];
    const filled = fillTemplate('We write to you by {{ fact.date }} again about it', {}, { facts });
    if (filled.kind === 'failed') throw new Error('not filled');
    expect([...ownRuns(filled)]).toEqual([
      'we write to',
      'write to you',
      'to you by',
      'again about it',
    ]);
  });
});

describe('shareWithin', () => {
  it('tells how much of one text is in another', () => {
    expect(shareWithin(wordRuns('a b c d'), wordRuns('x a b c'))).toBe(0.5);
    expect(shareWithin(wordRuns(''), wordRuns('a b c'))).toBe(0);
  });
});
