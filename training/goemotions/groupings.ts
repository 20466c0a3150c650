/**
 * GoEmotions' labels and the two coarser groupings of its paper (Demszky et al. 2020,
 * https://arxiv.org/abs/2005.00547), as in `ekman_mapping.json` and `sentiment_mapping.json` beside its
 * data. Neutral stands alone in both.
 */

/** In the order of the data's own `emotions.txt`: a label's number is its place here. */
export const LABELS = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'grief',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'pride',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'neutral',
] as const;
export type Label = (typeof LABELS)[number];

/** Which labels each group takes together. */
export type Grouping = Readonly<Record<string, readonly Label[]>>;

const POSITIVE = [
  'admiration',
  'amusement',
  'approval',
  'caring',
  'desire',
  'excitement',
  'gratitude',
  'joy',
  'love',
  'optimism',
  'pride',
  'relief',
] as const;
const AMBIGUOUS = ['confusion', 'curiosity', 'realization', 'surprise'] as const;

/** The labels as they are, Ekman's six emotions, and the sentiment; by the number of groups. */
export const GROUPINGS: Readonly<Record<'28' | '7' | '4', Grouping>> = {
  28: Object.fromEntries(LABELS.map((label) => [label, [label]])),
  7: {
    anger: ['anger', 'annoyance', 'disapproval'],
    disgust: ['disgust'],
    fear: ['fear', 'nervousness'],
    joy: POSITIVE,
    sadness: ['disappointment', 'embarrassment', 'grief', 'remorse', 'sadness'],
    surprise: AMBIGUOUS,
    neutral: ['neutral'],
  },
  4: {
    positive: POSITIVE,
    negative: [
      'anger',
      'annoyance',
      'disappointment',
      'disapproval',
      'disgust',
      'embarrassment',
      'fear',
      'grief',
      'nervousness',
      'remorse',
      'sadness',
    ],
    ambiguous: AMBIGUOUS,
    neutral: ['neutral'],
  },
};
