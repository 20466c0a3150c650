import fc from 'fast-check';
import { directionOf, pickLanguage, SCREEN_LANGUAGES } from '../../src/words/ScreenLanguage';

describe('pickLanguage', () => {
  it.each([
    ['en-US', 'en'],
    ['en-gb', 'en'],
    ['fr-CA', 'fr'],
    ['fr-ca', 'fr'],
    ['de', 'de'],
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['pt', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt_PT', 'pt-BR'],
    ['ja', 'ja'],
    ['ar-EG', 'ar'],
  ])('takes an agent of %s for a reader of %s', (locale, language) => {
    expect(pickLanguage(locale)).toBe(language);
  });

  it.each(['', 'zh-cn', 'arz', 'fil', 'd', '-de', 'constructor'])(
    'answers in English what it has no words for: "%s"',
    (locale) => {
      expect(pickLanguage(locale)).toBe('en');
    },
  );

  it('has a language for whatever the host tells', () => {
    fc.assert(
      fc.property(fc.string(), (locale) => SCREEN_LANGUAGES.includes(pickLanguage(locale))),
    );
  });
});

describe('directionOf', () => {
  it('turns the screen for Arabic alone', () => {
    expect(SCREEN_LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});
