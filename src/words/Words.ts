import { englishWords } from './englishWords';
import type { ScreenLanguage } from './ScreenLanguage';

/** All that the screen says, in one language. */
export type Words = {
  language: ScreenLanguage;
  /** By key, as ICU MessageFormat. */
  messages: Readonly<Record<string, string>>;
};

/** Always at hand. */
export const ENGLISH: Words = { language: 'en', messages: englishWords };
