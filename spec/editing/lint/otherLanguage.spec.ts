import { otherLanguage } from '../../../src/editing/lint/otherLanguage';

const GERMAN = 'ich kümmere mich sofort darum und melde mich morgen wieder bei Ihnen';
const SPANISH = 'me encargo yo ahora mismo y le escribo mañana con la respuesta';

describe('otherLanguage', () => {
  it.each([
    [GERMAN, 'en', 'de'],
    [GERMAN, 'es', 'de'],
    [GERMAN, 'da', 'de'],
    [GERMAN, 'ja', 'de'],
    [SPANISH, 'en', 'es'],
    [SPANISH, 'de', 'es'],
    ['I will see to it at once and write to you tomorrow', 'pt', 'en'],
    ['I will see to it at once and write to you tomorrow', 'cy', 'en'],
    ['確認のうえ、明日までにご連絡いたします', 'en', 'ja'],
    ['Мы проверим это сегодня и напишем вам', 'en', 'ru'],
  ])('of "%s", expected in %s, finds %s', (text, expected, found) => {
    expect(otherLanguage(text, expected)).toBe(found);
  });

  it.each([
    [GERMAN, 'de'],
    ['OK, gracias', 'en'],
    ['I am sorry. I am sorry. I am sorry.', 'en'],
    ['no problem, no refund, no hotel, no taxi', 'en'],
    ['Visa, Mastercard, PayPal, Apple Pay, Klarna, Sofort', 'en'],
    [SPANISH, 'ca'],
    ['Мы проверим это сегодня и напишем вам', 'uk'],
    ['', 'de'],
    ['4711', 'xx'],
  ])('of "%s", expected in %s, is not sure', (text, expected) => {
    expect(otherLanguage(text, expected)).toBeNull();
  });
});
