import { ENGLISH_WORDS } from '../../src/conversation/englishWords';
import { isForeignWord, languageOfWords } from '../../src/conversation/foreignWords';

describe('foreign words', () => {
  it('tell a language where all words are of it', () => {
    expect(languageOfWords(['danke'])).toBe('de');
    expect(languageOfWords(['hola', 'gracias'])).toBe('es');
    expect(languageOfWords(['hola', 'danke'])).toBeNull();
    expect(languageOfWords(['hola', 'friend'])).toBeNull();
    expect(languageOfWords([])).toBeNull();
  });

  it('are no English words', () => {
    expect([...ENGLISH_WORDS].filter(isForeignWord)).toEqual([]);
  });
});
