/**
 * The public collections that the gold set's texts were drawn from, by the name they have in its
 * `source`. Their licences do not let us hand the texts on; the labels were made for Attune.
 */
export const GOLD_SOURCES: readonly { source: string; what: string; where: string }[] = [
  {
    source: 'airline',
    what: 'Twitter US Airline Sentiment',
    where: 'https://www.kaggle.com/datasets/crowdflower/twitter-airline-sentiment',
  },
  {
    source: 'twcs',
    what: 'Customer Support on Twitter',
    where: 'https://www.kaggle.com/datasets/thoughtvector/customer-support-on-twitter',
  },
  {
    source: 'banking',
    what: 'Banking77',
    where: 'https://github.com/PolyAI-LDN/task-specific-datasets',
  },
  {
    source: 'multidogo',
    what: 'MultiDoGO',
    where: 'https://github.com/awslabs/multi-domain-goal-oriented-dialogues-dataset',
  },
  {
    source: 'cfpb',
    what: 'Consumer Complaint Database',
    where: 'https://www.consumerfinance.gov/data-research/consumer-complaints/',
  },
];
