import { checkModel } from '../../src/emotion/EmotionModel';
import { readEmotion } from '../../src/emotion/readEmotion';
import { prepare } from '../../training/prepare';
import type { LabelledText } from '../../training/readCorpus';
import { trainModel } from '../../training/trainModel';
import type { TrainingSettings } from '../../training/TrainingSettings';

const FIT = { rounds: 20, rate: 0.1, dropped: 0.2, bayes: 0.5, seeds: [1] };

const SETTINGS: TrainingSettings = {
  version: 'spec',
  corpus: [],
  leftOut: [],
  calibrateOn: ['other'],
  dataFolder: '',
  importance: {},
  leastRows: 1,
  blocks: [
    { scale: 1, power: 0.2 },
    { scale: 1, power: 0.2 },
    { scale: 0.3, power: 0 },
  ],
  states: FIT,
  polarities: { ...FIT, share: 0.4 },
  signals: { ...FIT, without: [] },
  intensity: FIT,
  prices: {},
  features: 400,
  otherWeights: 100,
  caution: 1,
  unsure: {
    leastReadable: 2,
    fewWordsProbability: 0.6,
    leastProbability: 0.2,
    leastLead: 0.01,
    mostUpsetBesideHappy: 1,
  },
  confidence: { high: 0.7, medium: 0.4 },
  evidence: { leastShare: 0.2, mostSpans: 5 },
};

const text = (state: LabelledText['state'], words: string, source = 'mine'): LabelledText => ({
  text: words,
  state,
  intensity: state === 'neutral' ? 0 : state === 'angry' ? 3 : 2,
  signals: state === 'angry' ? ['abuse'] : [],
  channel: 'chat',
  source,
});

const TEXTS = [
  text('angry', 'you are liars and thieves'),
  text('angry', 'liars, give me my money'),
  text('angry', 'thieves! shame on you'),
  text('happy', 'thank you, this is lovely'),
  text('happy', 'lovely work, thank you'),
  text('happy', 'thank you, great and lovely'),
  text('neutral', 'where is the form'),
  text('neutral', 'which form do I need'),
  text('neutral', 'the form is attached'),
  text('angry', 'you liars', 'other'),
  text('happy', 'lovely, thank you', 'other'),
  text('neutral', 'which form', 'other'),
];

const train = (): unknown => trainModel(prepare(TEXTS), SETTINGS, { seed: 'spec' });

describe('trainModel', () => {
  it('makes an artefact that reads what it was taught', () => {
    const checked = checkModel(JSON.parse(JSON.stringify(train())));
    if (checked.kind === 'refused') throw new Error(checked.why);
    const stateOf = (words: string) => readEmotion(words, checked.model).state;
    expect(stateOf('these liars are thieves')).toBe('angry');
    expect(stateOf('a lovely thing, thank you')).toBe('happy');
    expect(stateOf('I need the form')).toBe('neutral');
    expect(readEmotion('liars and thieves', checked.model)).toMatchObject({
      intensity: 3,
      signals: ['abuse'],
    });
  });

  it('makes the same bytes from the same texts', () => {
    expect(JSON.stringify(train())).toBe(JSON.stringify(train()));
  });

  it('keeps no more features than the settings allow, and tells what it was made from', () => {
    expect(train()).toMatchObject({ madeFrom: { seed: 'spec' }, version: 'spec' });
    expect((train() as { featureCount: number }).featureCount).toBeLessThanOrEqual(400);
  });
});
