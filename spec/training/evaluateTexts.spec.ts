import { evaluateTexts } from '../../training/evaluateTexts';
import type { LabelledText } from '../../training/readCorpus';
import { shippedModel } from '../emotion/shippedModel';

const TEXTS: LabelledText[] = [
  {
    text: 'Thank you so much, you have been wonderful and everything works now!',
    state: 'happy',
    intensity: 2,
    signals: [],
    channel: 'chat',
    source: 'ours',
  },
  {
    text: 'Which form do I need for a second account?',
    state: 'neutral',
    intensity: 0,
    signals: [],
    channel: 'chat',
    source: 'theirs',
  },
];

describe('evaluateTexts', () => {
  it('measures the reading and the peers, by source too', () => {
    const figures = evaluateTexts(TEXTS, shippedModel);
    expect(figures).toMatchObject({ texts: 2, accuracy: 1, polarityAccuracy: 1 });
    expect(figures.bySource).toEqual({
      ours: { texts: 1, accuracy: 1, polarityAccuracy: 1 },
      theirs: { texts: 1, accuracy: 1, polarityAccuracy: 1 },
    });
    expect(Object.keys(figures.polarity)).toHaveLength(4);
    expect(figures).not.toHaveProperty('lenientAccuracy');
  });

  it('takes a labelled alternative as right where it is lenient', () => {
    const [happy] = TEXTS;
    if (happy === undefined) throw new Error('no text');
    const figures = evaluateTexts(
      [{ ...happy, state: 'sad', alternatives: ['happy'] }],
      shippedModel,
    );
    expect(figures).toMatchObject({ accuracy: 0, lenientAccuracy: 1 });
  });
});
