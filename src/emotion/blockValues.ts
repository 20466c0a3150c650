import type { EmotionModel } from './EmotionModel';
import type { Features } from './FeatureCollector';

/**
 * What one feature of each block is worth in this text. The more features a block has, the less each
 * counts, so that a letter's sums stay comparable to a tweet's.
 */
export const blockValues = (
  { blockSizes }: Pick<Features, 'blockSizes'>,
  blocks: EmotionModel['blocks'],
): number[] =>
  blocks.map(({ scale, power }, block) => scale / Math.max(1, blockSizes[block] ?? 0) ** power);
