import { findSegments } from '../src/conversation/findSegments';
import { saidText } from '../src/conversation/saidText';
import type { EmotionModel } from '../src/emotion/EmotionModel';
import { readEmotion } from '../src/emotion/readEmotion';
import { PEERS } from '../training/peers';

/** Somebody who reads a text; what comes out does not matter here, but has to be worked out. */
export type Reader = { name: string; read: (text: string) => unknown };

/** What the ratios are to. */
export const YARDSTICK = 'vader-sentiment';

/** The reading as it is called. */
export const ATTUNE = 'Attune';

/** Attune as it is called, what it does before, and the peers. */
export const readersWith = (model: EmotionModel): Reader[] => [
  { name: ATTUNE, read: (text) => readEmotion(text, model) },
  {
    name: 'Attune, language known',
    read: (text) => readEmotion(text, model, { language: 'en' }),
  },
  {
    name: 'Attune, quotes and logs found first',
    read: (text) => readEmotion(saidText(text, findSegments(text)), model),
  },
  ...PEERS.map(({ name, polarityOf }) => ({ name, read: polarityOf })),
];
