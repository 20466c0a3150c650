import artefact from '../../src/emotion/artefact/model.json';
import { checkModel } from '../../src/emotion/EmotionModel';

const refusal = (change: Record<string, unknown>): string => {
  const checked = checkModel({ ...artefact, ...change });
  return checked.kind === 'refused' ? checked.why : 'taken';
};

describe('checkModel', () => {
  it('takes the artefact that ships', () => {
    expect(checkModel(artefact).kind).toBe('ok');
  });

  it('survives a trip through JSON', () => {
    expect(checkModel(JSON.parse(JSON.stringify(artefact))).kind).toBe('ok');
  });

  it.each([null, undefined, 7, 'model', [], {}])('refuses %j', (value) => {
    expect(checkModel(value).kind).toBe('refused');
  });

  it('refuses features of another version, and says what to do', () => {
    expect(refusal({ featureVersion: artefact.featureVersion + 1 })).toMatch(/Train it anew/);
  });

  it('refuses another layout', () => {
    expect(refusal({ format: 99 })).toMatch(/format/);
  });

  it('refuses truncated weights', () => {
    expect(refusal({ weights: artefact.weights.slice(0, -4) })).toMatch(/weights/);
  });

  it('refuses weights with a character that stands for none', () => {
    expect(refusal({ weights: `"${artefact.weights.slice(1)}` })).toMatch(/weights/);
  });

  it('refuses fingerprints that are too few, or more than named', () => {
    expect(refusal({ fingerprints: artefact.fingerprints.slice(0, -8) })).toMatch(/features/);
    expect(refusal({ featureCount: artefact.featureCount - 1 })).toMatch(/features/);
  });

  it('refuses probabilities out of range and heads that are missing', () => {
    expect(refusal({ signalThresholds: [2, 0, 0, 0, 0, 0] })).toMatch(/signalThresholds/);
    expect(refusal({ bias: artefact.bias.slice(1) })).toMatch(/bias/);
    expect(refusal({ temperature: 0 })).toMatch(/temperature/);
    expect(refusal({ steps: artefact.steps.map(() => Number.NaN) })).toMatch(/steps/);
  });
});
