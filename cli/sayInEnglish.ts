import { createIntl } from 'react-intl';
import { englishWords } from '../src/words/englishWords';
import type { Say } from '../src/words/Say';

const intl = createIntl({ locale: 'en', messages: englishWords });

/** Says what the screen says, in English. */
export const sayInEnglish: Say = (key, values) => intl.formatMessage({ id: key }, values);
