import { readDraft } from '../../src/coach/readDraft';
import { findAnswered } from '../../src/practice/findAnswered';
import type { Ask } from '../../src/practice/Scenario';

const WHEN: Ask = {
  key: 'when',
  topic: 'when it comes',
  again: ['When does it come?'],
  answer: [['comes|arrives|delivered'], ['thursday']],
  wrong: ['never comes'],
};

const said = (reply: string, ask: Ask = WHEN) => findAnswered(readDraft(reply), [ask]);

describe('findAnswered', () => {
  it('finds an answer where every group of phrases is touched, with the words', () => {
    const reply = 'It arrives on Thursday.';
    const [found] = said(reply);
    expect(found).toMatchObject({ key: 'when', isWrong: false });
    expect(found?.spans.map(({ start, end }) => reply.slice(start, end))).toEqual([
      'arrives',
      'Thursday',
    ]);
    expect(said('It arrives soon.')).toEqual([]);
  });

  it.each([
    'Maybe it arrives on Thursday.',
    'I hope that it comes on Thursday.',
    'I cannot say whether it comes on Thursday.',
  ])('takes no guess for an answer: %j', (reply) => {
    expect(said(reply)).toEqual([]);
  });

  it('knows what contradicts the facts', () => {
    expect(said('It never comes on a Thursday.')).toMatchObject([{ key: 'when', isWrong: true }]);
  });

  it('asks the coach where there are no phrases', () => {
    const ask: Ask = {
      key: 'keep',
      topic: 'whether I can keep the old lamp',
      again: ['Can I keep the old lamp?'],
      answer: [],
    };
    expect(said('Yes, please keep the old lamp.', ask)).toHaveLength(1);
    expect(said('I understand your frustration.', ask)).toEqual([]);
  });
});
