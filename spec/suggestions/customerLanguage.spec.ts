import { customerLanguage } from '../../src/suggestions/customerLanguage';
import { aReading } from '../support/aReading';

describe('customerLanguage', () => {
  it('believes the words before the account', () => {
    expect(customerLanguage(aReading('sad', { language: 'es' }), 'en-US')).toBe('es');
  });

  it.each([
    ['pt-BR', 'pt'],
    ['DE', 'de'],
    ['en_GB', 'en'],
    ['', 'en'],
    ['12', 'en'],
    [null, 'en'],
  ])('takes from the locale %j the language %s', (locale, language) => {
    expect(customerLanguage(null, locale)).toBe(language);
    expect(customerLanguage(aReading('sad', { language: 'und' }), locale)).toBe(language);
  });
});
