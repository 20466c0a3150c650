import { coachTable, evaluateCoach, type Marked } from '../../evaluation/evaluateCoach';
import artefact from '../../src/emotion/artefact/model.json';
import { checkModel } from '../../src/emotion/EmotionModel';

function marked(
  id: string,
  draft: string,
  tips: Marked['tips'],
  good: Marked['good'] = [],
): Marked {
  return { id, draft, tips, good, customer: null, name: null, channel: 'email', sent: [] };
}

describe('evaluateCoach', () => {
  const checked = checkModel(artefact);
  if (checked.kind !== 'ok') throw new Error(checked.why);
  const measures = evaluateCoach(
    [
      marked('d1', 'It comes on [date]. You must pay it.', ['open-fact', 'blame']),
      marked('d2', 'It comes on [date].', ['open-fact']),
    ],
    [marked('e1', 'I have sent it today.', []), marked('e2', 'It comes on [date].', [])],
    checked.model,
  );

  it('counts what is said rightly, wrongly and not at all, by kind and by half', () => {
    const { byKind, tuning, heldOut, all } = measures.tips;
    expect(byKind['open-fact']).toEqual({ hits: 2, wrong: 0, missed: 0, precision: 1, recall: 1 });
    expect(byKind['blame']).toEqual({ hits: 0, wrong: 0, missed: 1, precision: null, recall: 0 });
    expect(byKind['positive-language']).toMatchObject({ hits: 0, wrong: 1, precision: 0 });
    expect(tuning).toMatchObject({ hits: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 });
    expect(heldOut).toMatchObject({ hits: 1, wrong: 0, missed: 0 });
    expect(all).toMatchObject({ hits: 2, wrong: 1, missed: 1 });
  });

  it('counts the tips on excellent replies, and names them', () => {
    expect(measures.excellent).toEqual({
      replies: 2,
      tips: 1,
      tipsPerReply: 0.5,
      onReplies: { e2: 'open-fact' },
    });
  });

  it('shows a line for each kind', () => {
    const table = coachTable(measures);
    expect(table).toContain('The coach on 2 marked drafts');
    expect(table).toMatch(/^open-fact +1\.00 +1\.00 +2\/0\/0$/mu);
  });
});
