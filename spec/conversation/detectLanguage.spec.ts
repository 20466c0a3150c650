import fc from 'fast-check';
import { detectLanguage } from '../../src/conversation/detectLanguage';

describe('detectLanguage', () => {
  it.each([
    ['en', 'My order has not arrived and nobody answers my messages.'],
    ['en', 'wheres my stuff?? been 3 weeks smh'],
    ['en', 'pls fix asap thx, its broken again'],
    ['en', '@AcmeHelp third time this week the app is down #fail https://t.test/x'],
    ['de', 'Meine Bestellung ist immer noch nicht angekommen und niemand antwortet mir.'],
    ['es', 'Mi pedido todavía no ha llegado y nadie responde a mis mensajes.'],
    ['fr', 'Ma commande n’est toujours pas arrivée et personne ne me répond.'],
    ['pt', 'O meu pedido ainda não chegou e ninguém responde às minhas mensagens.'],
    ['it', 'Il mio ordine non è ancora arrivato e nessuno risponde ai miei messaggi.'],
    ['nl', 'Mijn bestelling is nog steeds niet aangekomen en niemand reageert.'],
    ['ja', 'まだ注文が届きません。'],
    ['zh', '我的订单还没有到。'],
    ['ko', '주문이 아직 도착하지 않았어요'],
    ['ru', 'Мой заказ всё ещё не пришёл'],
    ['uk', 'Моє замовлення досі не прийшло'],
    ['ar', 'لم يصل طلبي حتى الآن'],
    ['fa', 'سفارش من هنوز نرسیده است چرا'],
    ['he', 'ההזמנה שלי עדיין לא הגיעה'],
    ['th', 'คำสั่งซื้อของฉันยังไม่มาถึง'],
    ['hi', 'मेरा ऑर्डर अभी तक नहीं आया'],
    ['el', 'Η παραγγελία μου δεν έχει φτάσει'],
    ['zh', '谢谢'],
  ])('is sure of %s: %s', (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, confident: true });
  });

  it.each([
    '',
    ' ',
    'ok',
    'hm',
    '?!',
    '😀😀',
    '12345',
    'https://acme.test/bestellung',
    '@kundenservice',
    'AB-1234',
  ])('does not tell from %j', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'und', confident: false });
  });

  it.each([
    'No charger, no cable, no manual, and it is a birthday present.',
    'My name is 王小明 and my parcel is lost.',
    'The error says „Zugriff verweigert“ when I log in',
    'Bonjour! I am writing because of my invoice',
  ])('does not take English for another language: %s', (text) => {
    expect(detectLanguage(text).language).toBe('en');
  });

  it('never throws, and gives a short code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = detectLanguage(text);
        expect(found.language).toMatch(/^[a-z]{2}$|^und$/);
        expect(detectLanguage(text)).toEqual(found);
      }),
    );
  });

  it.each(['a', 'a ', 'é', '@', 'x@', '1', 'www.', '我', '[a'])(
    'reads 100,000 characters of %j',
    (unit) => {
      expect(detectLanguage(unit.repeat(100_000)).language).toMatch(/^[a-z]{2,3}$/);
    },
  );

  it.each([
    'no problem',
    'No problem.',
    'NO PROBLEM',
    'no refund',
    'no internet',
    'so so so angry',
    'I am angry.',
    'I am angry. '.repeat(2000),
    'really bad',
    'Spotify premium family',
  ])('takes a few English words for no other language: %#', (text) => {
    const { language, confident } = detectLanguage(text);
    expect(confident && language !== 'en').toBe(false);
  });

  it.each([
    ['Danke', 'de'],
    ['Hola', 'es'],
    ['gracias', 'es'],
    ['Merci bonjour', 'fr'],
    ['¿Dónde está mi pedido?', 'es'],
    ['Wo ist mein Paket?', 'de'],
  ])('knows a few words of another language: %s', (text, language) => {
    expect(detectLanguage(text)).toEqual({ language, confident: true });
  });
});
