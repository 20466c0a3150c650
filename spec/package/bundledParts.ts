/** What the build makes lighter: see `scripts/bundling`. */
export { htmlToText } from '../../src/conversation/htmlToText';
export { fillTemplate } from '../../src/templates/fillTemplate';
export { EITHER_WAY } from '../../src/templates/familyNames';
export { GIVEN_NAMES } from '../../src/templates/givenNames';
export { COMPANY_WORDS, NO_NAMES, ROLE_WORDS } from '../../src/templates/notPersons';
export { readInlines } from '../../src/templates/readInlines';
export { englishWords } from '../../src/words/englishWords';
export { IntlMessageFormat } from 'intl-messageformat';
