/** All that a reading needs, as one script: what its size and its memory are measured by. */
export { checkModel } from '../src/emotion/EmotionModel';
export { readEmotion } from '../src/emotion/readEmotion';
