import { calibrationError, measure, type Judged } from '../../training/measure';

const judge = (truth: Judged['truth'], read: Judged['read'], probability = 0.5): Judged => ({
  truth,
  read,
  probability,
  sure: probability >= 0.5,
  confidence: probability >= 0.8 ? 'high' : 'low',
});

describe('measure', () => {
  it('counts accuracy, F1 and polarity', () => {
    const figures = measure([
      judge('angry', 'frustrated'),
      judge('frustrated', 'frustrated'),
      judge('happy', 'happy'),
      judge('neutral', 'happy'),
    ]);
    expect(figures).toMatchObject({ texts: 4, accuracy: 0.5, polarityAccuracy: 0.75 });
    expect(figures.states['frustrated']).toEqual({
      texts: 1,
      precision: 0.5,
      recall: 1,
      f1: 0.6667,
    });
    expect(figures.confusion['neutral']?.['happy']).toBe(1);
  });

  it('counts upset read as happy, and accuracy where it is sure', () => {
    const figures = measure([judge('angry', 'happy', 0.3), judge('angry', 'angry', 0.9)]);
    expect(figures.upsetReadAsHappy).toBe(0.5);
    expect(figures.upsetSurelyReadAsHappy).toBe(0);
    expect(figures.sure).toEqual({ share: 0.5, accuracy: 1 });
    expect(figures.highConfidence).toEqual({ share: 0.5, accuracy: 1 });
  });
});

describe('calibrationError', () => {
  it('is 0 for honest probabilities and large for boasting', () => {
    const honest = [judge('sad', 'sad', 0.5), judge('sad', 'happy', 0.5)];
    expect(calibrationError(honest)).toBeCloseTo(0);
    expect(calibrationError([judge('sad', 'happy', 1)])).toBeCloseTo(1);
  });
});
