import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import type { Polarity } from './Polarity';

/** A published reader of sentiment for JavaScript. */
export type Peer = { name: string; polarityOf: (text: string) => Polarity };

const bySign = (score: number): Polarity =>
  score > 0 ? 'positive' : score < 0 ? 'negative' : 'neutral';

/** From its README: "positive: compound >= 0.05, negative: compound <= -0.05". */
const VADER_THRESHOLD = 0.05;

const afinn = new Sentiment();

/** Each with the thresholds that its own documentation names. */
export const PEERS: readonly Peer[] = [
  {
    name: 'vader-sentiment',
    polarityOf: (text) => {
      const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
      if (compound >= VADER_THRESHOLD) return 'positive';
      return compound <= -VADER_THRESHOLD ? 'negative' : 'neutral';
    },
  },
  { name: 'sentiment', polarityOf: (text) => bySign(afinn.analyze(text).score) },
  { name: 'wink-sentiment', polarityOf: (text) => bySign(wink(text).score) },
];
