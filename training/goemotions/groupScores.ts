/** The highest log odds that a probability counts as: near 0 and 1 they would outweigh all else. */
const MOST_ODDS = 20;

const logOdds = (probability: number): number =>
  Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log(probability / (1 - probability))));

/**
 * What the labels' scores say of groups of labels, as log odds.
 *
 * @param scores rows × labels, of heads that were fitted as `kind` says
 * @param groups which labels (places in a row) each group takes together
 * @returns rows × groups: for `each` the chance that any of the labels is there, taken as independent;
 * for `one of` the sum of their probabilities
 */
export const groupScores = (
  scores: Float64Array,
  labels: number,
  groups: readonly (readonly number[])[],
  kind: 'one of' | 'each',
): Float64Array => {
  const rowCount = scores.length / labels;
  const grouped = new Float64Array(rowCount * groups.length);
  for (let row = 0; row < rowCount; row++) {
    const own = scores.subarray(row * labels, (row + 1) * labels);
    const chances = kind === 'each' ? own.map((score) => 1 / (1 + Math.exp(-score))) : softmax(own);
    groups.forEach((group, at) => {
      const chance =
        kind === 'each'
          ? 1 - group.reduce((none, label) => none * (1 - (chances[label] ?? 0)), 1)
          : group.reduce((sum, label) => sum + (chances[label] ?? 0), 0);
      grouped[row * groups.length + at] = logOdds(chance);
    });
  }
  return grouped;
};

const softmax = (scores: Float64Array): Float64Array => {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
};
